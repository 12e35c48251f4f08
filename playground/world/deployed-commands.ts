import { ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandBody } from '../limits/check-command.ts';
import type { CommandOption } from '../limits/command-options.ts';
import { tooManyCommandCreates, tooManyCommands, unknownCommand } from '../refusal.ts';
import type { World } from './world.ts';

/** A guild's id, or `global`. */
export type CommandPlace = string;

export const globalCommands: CommandPlace = 'global';

type Localized = Partial<Record<string, string>> | null;

/** A command as Discord gives it out. */
export type CommandWire = {
	id: string;
	application_id: string;
	version: string;
	guild_id?: string;
	type: ApplicationCommandType;
	name: string;
	name_localizations: Localized;
	description: string;
	description_localizations: Localized;
	options: CommandOption[] | undefined;
	default_member_permissions: string | null;
	nsfw: boolean;
	integration_types: number[];
	contexts: number[] | null;
};

const dayMs = 24 * 60 * 60_000;
const mostOfType: [ApplicationCommandType, number][] = [
	[ApplicationCommandType.ChatInput, 100],
	[ApplicationCommandType.User, 15],
	[ApplicationCommandType.Message, 15],
];

export function commandsAt(world: World, place: CommandPlace): CommandWire[] {
	return world.commands.get(place) ?? [];
}

export function commandById(world: World, place: CommandPlace, id: string): CommandWire {
	const command = commandsAt(world, place).find((one) => one.id === id);
	if (!command) throw unknownCommand();
	return command;
}

/** Adds the command, or overwrites the one of its name and type. */
export function saveCommand(world: World, place: CommandPlace, body: CommandBody) {
	const before = commandsAt(world, place).find((one) => isSame(one, body));
	const command = commandWire(world, place, body, before?.id);
	if (!before) countCreates(world, place, 1);
	put(world, place, [...commandsAt(world, place).filter((one) => one !== before), command]);
	return { command, created: !before };
}

/** The list becomes the whole truth: what it does not name is gone. */
export function overwriteCommands(world: World, place: CommandPlace, bodies: CommandBody[]): CommandWire[] {
	const previous = bodies.map((body) => commandsAt(world, place).find((one) => isSame(one, body)));
	countCreates(world, place, previous.filter((one) => !one).length);
	const commands = bodies.map((body, index) => commandWire(world, place, body, previous[index]?.id));
	put(world, place, commands);
	return commands;
}

/** Edits one command, whose name may change; it keeps its id and place. */
export function replaceCommand(
	world: World,
	place: CommandPlace,
	id: string,
	body: CommandBody,
): CommandWire {
	const command = commandWire(world, place, body, commandById(world, place, id).id);
	const others = commandsAt(world, place);
	put(
		world,
		place,
		others.map((one) => (one.id === id ? command : one)),
	);
	return command;
}

export function removeCommand(world: World, place: CommandPlace, id: string): void {
	const command = commandById(world, place, id);
	put(
		world,
		place,
		commandsAt(world, place).filter((one) => one !== command),
	);
}

function put(world: World, place: CommandPlace, commands: CommandWire[]): void {
	for (const [type, most] of mostOfType)
		if (commands.filter((command) => command.type === type).length > most) throw tooManyCommands(most);
	world.commands.set(place, commands);
	world.events.emit('deployed');
}

/** Creates are rationed by day and place; overwriting a command of the same name is none. */
function countCreates(world: World, place: CommandPlace, added: number): void {
	const recent = (world.commandCreates.get(place) ?? []).filter((time) => world.now() - time < dayMs);
	if (recent.length + added > world.dailyCommandCreates)
		throw tooManyCommandCreates(world.dailyCommandCreates);
	world.commandCreates.set(place, [...recent, ...Array.from({ length: added }, () => world.now())]);
}

function isSame(command: CommandWire, body: CommandBody): boolean {
	return command.name === body.name && command.type === typeOf(body);
}

function typeOf(body: CommandBody): ApplicationCommandType {
	return body.type ?? ApplicationCommandType.ChatInput;
}

function commandWire(
	world: World,
	place: CommandPlace,
	body: CommandBody,
	id: string | undefined,
): CommandWire {
	const permissions = body.default_member_permissions;
	return {
		id: id ?? world.nextId(),
		application_id: world.applicationId,
		version: world.nextId(),
		type: typeOf(body),
		name: body.name,
		name_localizations: body.name_localizations ?? null,
		description: body.description ?? '',
		description_localizations: body.description_localizations ?? null,
		options: body.options ?? undefined,
		default_member_permissions:
			permissions === null || permissions === undefined ? null : String(permissions),
		nsfw: body.nsfw ?? false,
		integration_types: body.integration_types ?? [0],
		contexts: body.contexts ?? null,
		...(place !== globalCommands && { guild_id: place }),
	};
}
