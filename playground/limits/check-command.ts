import { ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import { commandOptions, localized, named } from './command-options.ts';
import type { CommandOption } from './command-options.ts';
import { repeatedNames } from './repeated-names.ts';
import { optional, text, textBetween } from './form-fields.ts';
import { invalidForm, readForm } from './form.ts';

const mostCharacters = 8_000;

const everyCommand = {
	name_localizations: localized(textBetween(1, 32)),
	default_member_permissions: optional(z.union([z.string().regex(/^\d+$/), z.number().int().min(0)])),
	contexts: optional(z.array(z.number().int().min(0).max(2)).min(1)),
	integration_types: optional(z.array(z.number().int().min(0).max(1)).min(1)),
	nsfw: optional(z.boolean()),
	dm_permission: optional(z.boolean()),
};
const slashCommand = z.object({
	...everyCommand,
	...named,
	type: optional(z.literal(ApplicationCommandType.ChatInput)),
	options: commandOptions,
});
const contextMenu = z.object({
	...everyCommand,
	name: textBetween(1, 32),
	type: z.union([z.literal(ApplicationCommandType.User), z.literal(ApplicationCommandType.Message)]),
	description: optional(text(0)),
	description_localizations: z.null().optional(),
	options: optional(z.array(z.never())),
});

export type CommandBody = z.infer<typeof slashCommand> | z.infer<typeof contextMenu>;

export function checkCommand(body: unknown, under: PropertyKey[] = []): CommandBody {
	const command = readForm<CommandBody>(isContextMenu(body) ? contextMenu : slashCommand, body, under);
	if (charactersOf(command) <= mostCharacters) return command;
	throw invalidForm([
		{
			path: under,
			code: 'APPLICATION_COMMAND_TOO_LARGE',
			message: `Command exceeds maximum size (${mostCharacters})`,
		},
	]);
}

export function checkCommands(bodies: unknown): CommandBody[] {
	const commands = readForm(z.array(z.unknown()), bodies).map((body, index) => checkCommand(body, [index]));
	const issues = repeatedNames(commands, (one) => `${one.type ?? 1} ${one.name}`).map((index) => ({
		path: [index, 'name'],
		code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
		message: 'Application command names must be unique',
	}));
	if (issues.length > 0) throw invalidForm(issues);
	return commands;
}

function isContextMenu(body: unknown): boolean {
	const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
	return type === ApplicationCommandType.User || type === ApplicationCommandType.Message;
}

/** Names, descriptions and choices count, each with its longest translation. */
function charactersOf(command: CommandBody | CommandOption): number {
	const { name, description, name_localizations, description_localizations } = command;
	const own = longest(name, name_localizations) + longest(description ?? '', description_localizations);
	const options = ('options' in command ? command.options : undefined) ?? [];
	const choices = ('choices' in command ? command.choices : undefined) ?? [];
	const inside = options.reduce((sum, option) => sum + charactersOf(option), 0);
	return inside + own + choices.reduce((sum, one) => sum + one.name.length + String(one.value).length, 0);
}

function longest(
	given: string,
	localizations: Record<string, string | undefined> | null | undefined,
): number {
	return Math.max(given.length, ...Object.values(localizations ?? {}).map((one) => one?.length ?? 0));
}
