import { ApplicationCommandOptionType as OptionType, Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { choice } from './check-choices.ts';
import { failure, optional, textBetween } from './form-fields.ts';
import type { FormIssue } from './form.ts';
import { repeatedNames } from './repeated-names.ts';

export const localized = (item: z.ZodType<string>) => optional(z.partialRecord(z.enum(Locale), item));

const slashName = textBetween(1, 32)
	.regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
	.refine(
		(name) => name === name.toLowerCase(),
		failure('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
	);
const described = {
	description: textBetween(1, 100),
	description_localizations: localized(textBetween(1, 100)),
};
export const named = { name: slashName, name_localizations: localized(slashName), ...described };

const valueOption = z
	.object({
		...named,
		type: z.enum(OptionType).exclude(['Subcommand', 'SubcommandGroup']),
		required: optional(z.boolean()),
		autocomplete: optional(z.boolean()),
		choices: optional(z.array(choice).max(25)),
		channel_types: optional(z.array(z.number().int())),
		min_value: optional(z.number()),
		max_value: optional(z.number()),
		min_length: optional(z.number().int().min(0).max(6000)),
		max_length: optional(z.number().int().min(1).max(6000)),
	})
	.refine(
		({ autocomplete, choices }) => !(autocomplete && choices?.length),
		failure(
			'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
			'Choices and autocomplete exclude each other',
		),
	);

export type ValueOption = z.infer<typeof valueOption>;

const subcommand = z.object({
	...named,
	type: z.literal(OptionType.Subcommand),
	options: inOrder(valueOption),
});
const subcommandGroup = z.object({
	...named,
	type: z.literal(OptionType.SubcommandGroup),
	options: inOrder(subcommand),
});
const anyOption = z.discriminatedUnion('type', [subcommand, subcommandGroup, valueOption]);

export type CommandOption = z.infer<typeof anyOption>;

export const commandOptions = inOrder(anyOption);

type Ordered = { name: string; required?: boolean | null | undefined };

/** Names once only, and the required options first: Discord shows them in this order. */
function inOrder<T extends z.ZodType<Ordered>>(option: T) {
	return optional(z.array(option).max(25).superRefine(checkOrder));
}

function checkOrder(options: Ordered[], context: z.RefinementCtx): void {
	const add = ({ path, code, message }: FormIssue) =>
		context.addIssue({ code: 'custom', path, message, params: { code } });
	const required = options.map((option) => option.required === true);
	required.forEach((isRequired, index) => {
		if (!isRequired || required.slice(0, index).every(Boolean)) return;
		const message = 'Required options must be placed before non-required options';
		add({ path: [index], code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
	});
	for (const index of repeatedNames(options, (one) => one.name)) {
		const code = 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS';
		add({ path: [index, 'name'], code, message: 'Option name already exists' });
	}
}
