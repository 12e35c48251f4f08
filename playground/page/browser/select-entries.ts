import { ComponentType } from 'discord-api-types/v10';
import type { Select } from './draw-select.ts';
import type { Page } from './page-state.ts';

export type SelectEntry = { label: string; detail?: string | undefined; value: string };

/** What a menu offers: its own options, or the people, roles and channels there are. */
export function selectEntries({ view }: Page, select: Select): SelectEntry[] {
	if (!view) return [];
	const people = view.people.map(({ id, name }) => ({ label: name, value: id }));
	const roles = view.roles.map(({ id, name }) => ({ label: `@${name.replace(/^@/, '')}`, value: id }));
	switch (select.type) {
		case ComponentType.StringSelect:
			return select.options.map(({ label, description, value }) => ({ label, detail: description, value }));
		case ComponentType.UserSelect:
			return people;
		case ComponentType.RoleSelect:
			return roles;
		case ComponentType.MentionableSelect:
			return [...people, ...roles];
		default:
			return [{ label: `#${view.channel.name}`, value: view.channel.id }];
	}
}
