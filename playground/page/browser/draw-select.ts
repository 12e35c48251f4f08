import { ComponentType } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import type { PageMessage } from '../page-messages.ts';
import { roomFor } from './list-room.ts';
import { listIntent, showActive } from './listbox.ts';
import type { MenuState, Page } from './page-state.ts';
import { selectEntries } from './select-entries.ts';
import type { SelectEntry } from './select-entries.ts';
import { pick } from './use-component.ts';

type Row = Extract<PageMessage['components'][number], { type: ComponentType.ActionRow }>;
export type Select = Exclude<Row['components'][number], { type: ComponentType.Button }>;

/** What becomes of the values picked. */
type OnPick = (values: string[]) => void;

/** A select menu: a button that opens a list. In a modal it only keeps what is picked. */
export function drawSelect(page: Page, place: string, select: Select, onPick?: OnPick) {
	const key = `${place}/${select.custom_id}`;
	const entries = selectEntries(page, select);
	const menu = page.menus.get(key) ?? { isOpen: false, active: 0, picked: defaults(select) };
	page.menus.set(key, menu);
	const listId = `menu-${place}-${entries.length}-${select.id ?? 0}`;
	const done = onPick ?? ((values: string[]) => void pick(page, place, select.custom_id, values));
	const control = { page, select, menu, entries, listId, done };
	const shown = entries.filter(({ value }) => menu.picked.includes(value)).map(({ label }) => label);
	const name = select.placeholder ?? page.words.select;
	return html`<div class="select" @focusout=${(event: FocusEvent) => leave(control, event)}>
		<button
			type="button"
			class="select-button"
			role="combobox"
			aria-haspopup="listbox"
			aria-expanded=${menu.isOpen}
			aria-controls=${listId}
			aria-activedescendant=${menu.isOpen ? `${listId}-${menu.active}` : nothing}
			aria-label=${[name, ...shown].join(', ')}
			?disabled=${select.disabled ?? page.used.get(key) === 'waiting'}
			@click=${(event: Event) => toggle(control, event)}
			@keydown=${(event: KeyboardEvent) => steer(control, event)}
		>
			<span class=${shown.length > 0 ? '' : 'is-empty'}>${shown.join(', ') || name}</span>
			<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
				<path fill="none" stroke="currentColor" stroke-width="2" d="m6 9 6 6 6-6" />
			</svg>
		</button>
		${menu.isOpen ? drawList(control) : nothing}
	</div>`;
}

type Control = {
	page: Page;
	select: Select;
	menu: MenuState;
	entries: SelectEntry[];
	listId: string;
	done: OnPick;
};

function drawList(control: Control) {
	const { page, select, menu, entries, listId } = control;
	const [min, max] = bounds(select);
	const { isAbove, height } = menu.room ?? {};
	return html`<div class="select-list ${isAbove ? 'is-above' : ''}" style=${`max-height: ${height}px`}>
		${max > 1 ? html`<div class="select-note">${page.words.pickMany(min, max)}</div>` : nothing}
		<div
			role="listbox"
			id=${listId}
			aria-label=${select.placeholder ?? page.words.select}
			aria-multiselectable=${max > 1}
		>
			${entries.map(
				({ label, detail, value }, index) =>
					html`<div
						role="option"
						id=${`${listId}-${index}`}
						class=${index === menu.active ? 'is-active' : ''}
						aria-selected=${menu.picked.includes(value)}
						@mousedown=${(event: Event) => event.preventDefault()}
						@click=${() => take(control, index)}
					>
						<span>${label}${detail ? html`<small>${detail}</small>` : nothing}</span>
						${menu.picked.includes(value) ? html`<span aria-hidden="true">✓</span>` : nothing}
					</div>`,
			)}
		</div>
	</div>`;
}

function bounds({ min_values: min = 1, max_values: max = 1 }: Select): [number, number] {
	return [min, max];
}

function defaults(select: Select): string[] {
	if (select.type !== ComponentType.StringSelect) return [];
	return select.options.filter((option) => option.default).map(({ value }) => value);
}

function toggle(control: Control, { currentTarget: opener }: Event): void {
	if (control.menu.isOpen) close(control);
	else open(control, 0, opener);
	control.page.draw();
}

function open({ menu }: Control, active: number, opener: EventTarget | null): void {
	if (opener instanceof Element) menu.room = roomFor(opener);
	Object.assign(menu, { isOpen: true, active });
}

function steer(control: Control, event: KeyboardEvent): void {
	const { menu, page, entries, listId } = control;
	if (!menu.isOpen && event.key !== 'ArrowDown') return;
	const key = event.key === ' ' ? 'Enter' : event.key;
	const intent = menu.isOpen ? listIntent(key, entries.length, menu.active) : { active: 0 };
	if (intent === undefined) return;
	event.preventDefault();
	event.stopPropagation();
	if (intent === 'accept') return take(control, menu.active);
	if (intent === 'close') close(control);
	else if (menu.isOpen) menu.active = intent.active;
	else open(control, intent.active, event.currentTarget);
	showActive(listId);
	page.draw();
}

/** One value closes the list and is sent; several are sent when the list is closed. */
function take(control: Control, index: number): void {
	const { menu, select, entries, page } = control;
	const value = entries[index]?.value ?? '';
	const max = bounds(select)[1];
	menu.active = index;
	if (max === 1) {
		menu.picked = [value];
		close(control);
	} else if (menu.picked.includes(value)) menu.picked = menu.picked.filter((one) => one !== value);
	else if (menu.picked.length < max) menu.picked = [...menu.picked, value];
	page.draw();
}

function close({ menu, select, done }: Control): void {
	menu.isOpen = false;
	if (menu.picked.length >= bounds(select)[0]) done(menu.picked);
}

function leave(control: Control, event: FocusEvent): void {
	const { currentTarget: box, relatedTarget: next } = event;
	if (!control.menu.isOpen || (box instanceof Node && next instanceof Node && box.contains(next))) return;
	close(control);
	control.page.draw();
}
