import { optionProblem, optionTypes } from '../../people/option-problem.ts';
import type { PageOption, SentValue } from '../page-messages.ts';
import { fold } from './fold.ts';
import type { Field, FieldProblem } from './page-state.ts';

export function fieldFor(option: PageOption): Field {
	return { option, text: '', suggested: [], asking: 'no' };
}

const { integer, number, string } = optionTypes;

/** What the field holds, as it is sent; undefined while it is empty. */
export function valueOf({ option, text, chosen }: Field): SentValue | undefined {
	if (chosen !== undefined) return chosen;
	if (text.trim() === '') return undefined;
	const named = option.choices.find((choice) => fold(choice.name) === fold(text.trim()));
	if (named) return named.value;
	if (option.type === integer || option.type === number) return Number(text.trim().replace(',', '.'));
	return text;
}

export function problemOf(field: Field): FieldProblem | undefined {
	const { option, chosen, refused } = field;
	if (refused) return refused;
	const value = valueOf(field);
	const isTyped = [string, integer, number].some((type) => type === option.type);
	if (!isTyped && value !== undefined && chosen === undefined) return { kind: 'no-choice' };
	return optionProblem(option, value);
}

/** The filled-in options, for the bot. */
export function valuesOf(fields: Field[]): Record<string, SentValue> {
	const values = fields.map((field) => [field.option.name, valueOf(field)] as const);
	return Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
