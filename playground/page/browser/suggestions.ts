import { optionTypes } from '../../people/option-problem.ts';
import { valuesOf } from './field-values.ts';
import { isFoundIn } from './fold.ts';
import type { Field, Page, Suggestion } from './page-state.ts';

const typingPauseMs = 200;
const mostShown = 25;

/** What the list over a field offers for what stands in it. */
export function suggestionsFor(page: Page, field: Field): Suggestion[] {
	if (field.option.autocomplete) return field.suggested;
	const typed = field.chosen === undefined ? field.text : '';
	return offered(page, field)
		.filter(({ label }) => isFoundIn(typed, label))
		.slice(0, mostShown);
}

function offered({ view, words }: Page, { option }: Field): Suggestion[] {
	const choices = option.choices.map(({ name, value }) => ({ label: name, value }));
	const people = view?.people.map(({ id, name }) => ({ label: `@${name}`, value: { id } })) ?? [];
	const roles =
		view?.roles.map(({ id, name }) => ({ label: `@${name.replace(/^@/, '')}`, value: { id } })) ?? [];
	switch (option.type) {
		case optionTypes.boolean:
			return [
				{ label: words.yes, value: true },
				{ label: words.no, value: false },
			];
		case optionTypes.user:
			return people;
		case optionTypes.role:
			return roles;
		case optionTypes.mentionable:
			return [...people, ...roles];
		case optionTypes.channel:
			return view ? [{ label: `#${view.channel.name}`, value: { id: view.channel.id } }] : [];
		default:
			return choices;
	}
}

let pause: ReturnType<typeof setTimeout> | undefined;

/** Asks the bot once the typing pauses; an answer that comes after further typing is thrown away. */
export function askForSuggestions(page: Page): void {
	clearTimeout(pause);
	const { command, fields, at } = page.composer;
	const field = fields[at];
	if (!command || !field?.option.autocomplete || field.chosen !== undefined) return;
	field.asking = 'yes';
	const { name: option } = field.option;
	const typed = field.text;
	pause = setTimeout(() => {
		const { [option]: _own, ...options } = valuesOf(fields);
		page.server
			.ask({ do: 'autocomplete', line: command.line, option, typed, options })
			.then((choices) => take(page, field, typed, choices))
			.catch(() => {
				field.asking = 'failed';
				page.draw();
			});
	}, typingPauseMs);
}

function take(
	page: Page,
	field: Field,
	typed: string,
	choices: { name: string; value: string | number }[],
): void {
	if (field.text !== typed) return;
	field.suggested = choices.map(({ name, value }) => ({ label: name, value }));
	field.asking = 'no';
	page.draw();
}
