import type { ButtonStyle, ComponentType } from 'discord-api-types/v10';

/** What any component may carry, as far as code that walks over all of them looks at it. */
export type AnyComponent = {
	type: ComponentType;
	id?: number | undefined;
	custom_id?: string | undefined;
	content?: string;
	label?: string | undefined;
	style?: ButtonStyle;
	url?: string | undefined;
	disabled?: boolean | undefined;
	placeholder?: string | undefined;
	value?: string | undefined;
	min_values?: number | undefined;
	max_values?: number | undefined;
	options?: { value: string }[];
};

const inside = ['components', 'accessory', 'component'];

/** Every component of a message or modal, at whatever depth, with the way to it. */
export function componentsIn(
	value: unknown,
	path: PropertyKey[] = [],
): { component: AnyComponent; path: PropertyKey[] }[] {
	if (Array.isArray(value)) return value.flatMap((one, index) => componentsIn(one, [...path, index]));
	if (!isComponent(value)) return [];
	const parts = Object.entries(value).filter(([key]) => inside.includes(key));
	return [{ component: value, path }, ...parts.flatMap(([key, part]) => componentsIn(part, [...path, key]))];
}

/** The second and later uses of a custom id, each with the way to it. */
export function duplicatedCustomIds(components: unknown): PropertyKey[][] {
	const seen = new Set<string>();
	return componentsIn(components).flatMap(({ component, path }) => {
		if (!component.custom_id) return [];
		if (seen.has(component.custom_id)) return [[...path, 'custom_id']];
		seen.add(component.custom_id);
		return [];
	});
}

function isComponent(value: unknown): value is AnyComponent {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number';
}
