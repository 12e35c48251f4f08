import { z } from 'zod';
import { optional, text, textBetween } from './form-fields.ts';
import { readForm } from './form.ts';

const localizedNames = optional(z.record(z.string(), textBetween(1, 100)));

export const choice = z.object({
	name: textBetween(1, 100),
	name_localizations: localizedNames,
	value: z.union([text(100), z.number()]),
});

export type Choice = z.infer<typeof choice>;

const choicesForm = z.object({ choices: z.array(choice).max(25) });

/** What a bot suggests while somebody types an option. */
export function checkChoices(data: unknown): Choice[] {
	return readForm(choicesForm, data, ['data']).choices;
}
