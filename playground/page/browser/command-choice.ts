import type { PageCommand } from '../page-messages.ts';
import { fieldFor } from './field-values.ts';
import { isFoundIn } from './fold.ts';
import { focusField, focusText } from './focus.ts';
import { askForSuggestions } from './suggestions.ts';
import type { Page } from './page-state.ts';
import { emptyComposer } from './page-state.ts';

/** The commands that match what was typed after the slash; undefined while no command is being typed. */
export function matchingCommands({ view, composer }: Page): PageCommand[] | undefined {
	if (!view || composer.command || !composer.isListOpen || !composer.text.startsWith('/')) return undefined;
	const typed = composer.text.slice(1);
	return view.commands.filter(({ label, line }) => isFoundIn(typed, label) || isFoundIn(typed, line));
}

/** A command that was written out is chosen by the space after it; what follows goes into its first option. */
export function chooseWrittenOut(page: Page, text: string): boolean {
	const { view, composer } = page;
	if (!view || composer.command || !text.startsWith('/')) return false;
	const typed = text.slice(1);
	const written = view.commands.flatMap((command) =>
		[command.label, command.line].flatMap((name) =>
			typed.startsWith(`${name} `) ? [{ command, rest: typed.slice(name.length + 1) }] : [],
		),
	);
	// "/shelf add " is no "/shelf".
	const [longest] = written.toSorted((a, b) => a.rest.length - b.rest.length);
	if (!longest) return false;
	const [first] = longest.command.options;
	chooseCommand(page, longest.command, first && longest.rest !== '' ? { [first.name]: longest.rest } : {});
	return true;
}

/** Goes over to typing the command's options: the required ones stand there, the others can be added. */
export function chooseCommand(page: Page, command: PageCommand, filledIn: Record<string, string> = {}): void {
	const isShown = ({ name, required }: PageCommand['options'][number]) => required || name in filledIn;
	const fields = command.options.filter(isShown).map((option) => ({
		...fieldFor(option),
		text: filledIn[option.name] ?? '',
	}));
	page.composer = { ...emptyComposer(), command, fields, isListOpen: true };
	enterField(page, 0);
}

export function addField(page: Page, name: string): void {
	const { command, fields } = page.composer;
	const option = command?.options.find((one) => one.name === name);
	if (!option) return;
	fields.push(fieldFor(option));
	enterField(page, fields.length - 1);
}

/** Takes an optional option away again; without any left to take, the command itself. */
export function removeField(page: Page, index: number): void {
	const { composer } = page;
	if (composer.fields[index]?.option.required !== false) return leaveCommand(page);
	composer.fields.splice(index, 1);
	return enterField(page, Math.max(0, index - 1));
}

export function enterField(page: Page, index: number): void {
	const { composer } = page;
	Object.assign(composer, { at: index, active: 0, isListOpen: true });
	page.draw();
	focusField(index);
	askForSuggestions(page);
}

export function leaveCommand(page: Page): void {
	page.composer = { ...emptyComposer(), text: '' };
	page.draw();
	focusText();
}
