import { enterField, leaveCommand, removeField } from './command-choice.ts';
import { problemOf } from './field-values.ts';
import { listIntent, showActive } from './listbox.ts';
import type { Field, Page, Suggestion } from './page-state.ts';
import { readFile } from './read-file.ts';
import { sendCommand } from './send.ts';
import { askForSuggestions, suggestionsFor } from './suggestions.ts';

/** What typing in an option of a command does. */
export function onFieldInput(page: Page, index: number, text: string): void {
	const field = page.composer.fields[index];
	if (!field) return;
	Object.assign(field, { text, chosen: undefined, problem: undefined });
	// What is missing is said when it is sent; what is too much, at once.
	const problem = problemOf(field);
	if (problem?.kind === 'too-long') field.problem = problem;
	Object.assign(page.composer, { at: index, active: 0, isListOpen: true });
	page.draw();
	askForSuggestions(page);
}

export function onFieldFocus(page: Page, index: number): void {
	if (page.composer.at === index) return;
	enterField(page, index);
}

/** Arrows, Tab and Enter serve the list first; then Enter sends, and Backspace on nothing goes back. */
export function onFieldKey(page: Page, index: number, event: KeyboardEvent): void {
	const { composer } = page;
	const field = composer.fields[index];
	if (!field || event.isComposing) return;
	const listed = composer.isListOpen && field.chosen === undefined ? suggestionsFor(page, field) : [];
	const takes = event.key === 'Tab' && !event.shiftKey && composer.active >= 0;
	const intent =
		takes && listed.length > 0 ? 'accept' : listIntent(event.key, listed.length, composer.active);
	const suggestion = listed[composer.active];
	if (intent === 'accept' && suggestion) takeSuggestion(page, index, suggestion);
	else if (typeof intent === 'object') moveTo(page, intent.active);
	else if (event.key === 'Enter') void sendCommand(page);
	else if (intent === 'close') escape(page, listed.length);
	else if (event.key === 'Backspace' && field.text === '' && !event.repeat) removeField(page, index);
	else return;
	event.preventDefault();
}

function moveTo(page: Page, active: number): void {
	page.composer.active = active;
	showActive('suggestions');
	page.draw();
}

/** Escape closes the list; without one, it gives the command up. */
function escape(page: Page, listed: number): void {
	if (listed === 0) return leaveCommand(page);
	page.composer.isListOpen = false;
	return page.draw();
}

export function takeSuggestion(page: Page, index: number, { label, value }: Suggestion): void {
	const { fields } = page.composer;
	const field = fields[index];
	if (!field) return;
	Object.assign(field, { text: label, chosen: value, problem: undefined });
	enterField(page, Math.min(index + 1, fields.length - 1));
}

export async function onFile(page: Page, field: Field, files: FileList | null | undefined): Promise<void> {
	const [file] = files ?? [];
	const limit = page.view?.largestFile ?? Infinity;
	const refused = file && file.size > limit ? ({ kind: 'file-too-large', limit } as const) : undefined;
	const chosen = file && !refused ? await readFile(file) : undefined;
	Object.assign(field, { text: file?.name ?? '', chosen, refused });
	field.problem = file && problemOf(field);
	page.draw();
}
