import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { CommandWire } from '../world/deployed-commands.ts';
import { noAutocomplete, noCommand, noMenuCommand, noMessage } from './command-refusals.ts';
import { checkOptions } from './option-values.ts';
import type { OptionValue } from './option-values.ts';
import type { Reply } from './reply-handle.ts';
import { resolveId, resolveMessage, resolveOptions } from './resolved-values.ts';
import type { Resolved, SentOption } from './resolved-values.ts';
import { placeOf, sendInteraction } from './send-interaction.ts';
import type { Actor, How } from './send-interaction.ts';
import type { Target } from './use-component.ts';
import { typeablesOf, visibleCommands } from './visible-commands.ts';
import type { Typeable } from './visible-commands.ts';

const { ChatInput, Message, User } = ApplicationCommandType;

export type GivenOptions = Record<string, OptionValue | undefined>;

/** Types "/command subcommand" with its options. */
export function slash(actor: Actor, line: string, given: GivenOptions, how: How): Reply {
	const typed = findTypeable(actor, line, how);
	if (!how.forge) checkOptions(typed.options, given);
	const { sent, resolved } = resolveOptions(placeOf(actor, how), typed.options, given);
	const data = { ...commandData(typed.command), options: nest(typed, sent), resolved };
	return sendInteraction(actor, {
		type: InteractionType.ApplicationCommand,
		data,
		how,
		commandName: [typed.command.name, ...typed.path].join(' '),
	});
}

/** Asks the bot for choices while an option is being typed. */
export function autocomplete(
	actor: Actor,
	line: string,
	option: string,
	typedText: string,
	given: GivenOptions,
	how: How,
): Reply {
	const typed = findTypeable(actor, line, how);
	const asked = typed.options.find(({ name }) => name === option);
	if (!asked?.autocomplete && !how.forge) throw noAutocomplete(option);
	const { sent, resolved } = resolveOptions(placeOf(actor, how), typed.options, {
		...given,
		[option]: typedText,
	});
	const focused = sent.map((one) => (one.name === option ? { ...one, focused: true as const } : one));
	const data = { ...commandData(typed.command), options: nest(typed, focused), resolved };
	return sendInteraction(actor, { type: InteractionType.ApplicationCommandAutocomplete, data, how });
}

/** Uses a command of a message's context menu. */
export function messageCommand(actor: Actor, name: string, on: Target, how: How): Reply {
	const id = 'messageId' in on ? on.messageId : on.message?.messageId;
	const message = actor.world.messages.get(id ?? '');
	if (!message) throw noMessage();
	return useContextMenu(actor, Message, name, message.wire.id, resolveMessage(message), how);
}

/** Uses a command of a person's context menu. */
export function userCommand(actor: Actor, name: string, on: { id: string }, how: How): Reply {
	const resolved: Resolved = {};
	resolveId(placeOf(actor, how), on.id, resolved);
	return useContextMenu(actor, User, name, on.id, resolved, how);
}

function useContextMenu(
	actor: Actor,
	type: ApplicationCommandType,
	name: string,
	targetId: string,
	resolved: Resolved,
	how: How,
): Reply {
	const command = visibleTo(actor, how).find((one) => one.type === type && one.name === name);
	if (!command) throw noMenuCommand(name);
	const data = { ...commandData(command), target_id: targetId, resolved };
	return sendInteraction(actor, {
		type: InteractionType.ApplicationCommand,
		data,
		how,
		commandName: name,
		fromContextMenu: true,
	});
}

type Typed = Pick<Typeable, 'command' | 'path' | 'options'>;

function findTypeable(actor: Actor, line: string, how: How): Typed {
	const [name = '', ...path] = line.split(' ');
	const all = visibleTo(actor, how).flatMap(typeablesOf);
	const found = all.find((one) => one.command.name === name && one.path.join(' ') === path.join(' '));
	if (found) return found;
	if (how.forge) return { command: unknownCommand(actor, name), path, options: [] };
	const possible = all.map((one) => `/${[one.command.name, ...one.path].join(' ')}`);
	throw noCommand(line, possible);
}

/** Forging reaches every deployed command, whoever may see it. */
function visibleTo({ world, guild, member }: Actor, how: How): CommandWire[] {
	if (!how.forge) return visibleCommands(world, member.user.id, how.dm ? undefined : guild);
	return [...world.commands.values()].flat().filter((one) => (one.guild_id ?? guild.id) === guild.id);
}

function commandData({ id, name, type, guild_id }: CommandWire) {
	return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}

type Nested = { name: string; type: ApplicationCommandOptionType; options: (Nested | SentOption)[] };

/** Group and subcommand are options, too, around those that were typed. */
function nest({ path }: Typed, sent: SentOption[]): (Nested | SentOption)[] {
	const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
	return path.reduceRight<(Nested | SentOption)[]>(
		(options, name, index) => [
			{ name, type: index === path.length - 1 ? Subcommand : SubcommandGroup, options },
		],
		sent,
	);
}

function unknownCommand({ world }: Actor, name: string): CommandWire {
	return {
		id: world.nextId(),
		application_id: world.applicationId,
		version: world.nextId(),
		type: ChatInput,
		name,
		name_localizations: null,
		description: '',
		description_localizations: null,
		options: undefined,
		default_member_permissions: null,
		nsfw: false,
		integration_types: [0],
		contexts: null,
	};
}
