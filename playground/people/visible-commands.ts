import {
	ApplicationCommandOptionType,
	ApplicationCommandType,
	InteractionContextType,
} from 'discord-api-types/v10';
import type { CommandOption, ValueOption } from '../limits/command-options.ts';
import { commandsAt, globalCommands } from '../world/deployed-commands.ts';
import type { CommandWire } from '../world/deployed-commands.ts';
import { permissionsOf } from '../world/guilds.ts';
import type { Guild } from '../world/guilds.ts';
import type { World } from '../world/world.ts';

/** The commands Discord offers this person: in a guild, or (without one) in direct messages. */
export function visibleCommands(world: World, personId: string, guild?: Guild): CommandWire[] {
	const context = guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
	const offered = [...(guild ? commandsAt(world, guild.id) : []), ...commandsAt(world, globalCommands)];
	return offered.filter(
		(command) => (command.contexts?.includes(context) ?? true) && mayUse(command, personId, guild),
	);
}

/** default_member_permissions: all of these are needed; "0" leaves administrators only. */
function mayUse(command: CommandWire, personId: string, guild: Guild | undefined): boolean {
	if (!guild || command.default_member_permissions === null) return true;
	const needed = BigInt(command.default_member_permissions);
	const granted = permissionsOf(guild, personId);
	const isAdministrator = (granted & 8n) !== 0n;
	return needed === 0n ? isAdministrator : (granted & needed) === needed;
}

type Translations = Partial<Record<string, string>> | null | undefined;

/** One thing that can be typed: a command, or one of its subcommands, with the way to it. */
export type Typeable = {
	command: CommandWire;
	/** The names of group and subcommand. */
	path: string[];
	/** Every name on the way, the command's first, with its translations. */
	labels: { name: string; name_localizations?: Translations }[];
	description: { text: string; translations: Translations };
	options: ValueOption[];
};

/** A slash command as Discord's list shows it: each subcommand stands for itself. */
export function typeablesOf(command: CommandWire): Typeable[] {
	if (command.type !== ApplicationCommandType.ChatInput) return [];
	return below(command, [], command);
}

type Node = {
	name: string;
	name_localizations?: Translations;
	description: string;
	description_localizations?: Translations;
	options?: CommandOption[] | undefined;
};

function below(command: CommandWire, above: Node[], node: Node): Typeable[] {
	const labels = [...above, node];
	const options = node.options ?? [];
	const subcommands = options.filter((option) => !isValue(option));
	if (subcommands.length > 0) return subcommands.flatMap((option) => below(command, labels, option));
	const { description: text, description_localizations: translations } = node;
	return [
		{
			command,
			path: labels.slice(1).map(({ name }) => name),
			labels,
			description: { text, translations },
			options: options.filter(isValue),
		},
	];
}

function isValue(option: CommandOption): option is ValueOption {
	const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
	return option.type !== Subcommand && option.type !== SubcommandGroup;
}
