import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import type { APIAttachment } from 'discord-api-types/v10';
import type { ValueOption } from '../limits/command-options.ts';
import { keepFile } from '../world/attachments.ts';
import { channelWire, memberWithPermissions } from '../world/guild-wire.ts';
import type { Guild } from '../world/guilds.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { isFile } from './option-values.ts';
import type { FileToSend, OptionValue } from './option-values.ts';
import { requireSmallFile } from './sending-limits.ts';

/** What an interaction's ids stand for, so that the bot need not ask. */
export type Resolved = {
	users?: Record<string, unknown>;
	members?: Record<string, unknown>;
	roles?: Record<string, unknown>;
	channels?: Record<string, unknown>;
	messages?: Record<string, unknown>;
	attachments?: Record<string, APIAttachment>;
};

export type Place = { world: World; guild: Guild | undefined; channelId: string };

export type SentOption = { name: string; type: OptionType; value: string | number | boolean; focused?: true };

/** The options as they are sent, in the command's order, and what their ids stand for. */
export function resolveOptions(
	place: Place,
	options: ValueOption[],
	given: Record<string, OptionValue | undefined>,
): { sent: SentOption[]; resolved: Resolved } {
	const resolved: Resolved = {};
	const types = new Map(options.map(({ name, type }) => [name, type]));
	const names = [...new Set([...types.keys(), ...Object.keys(given)])];
	const sent = names.flatMap((name) => {
		const value = given[name];
		if (value === undefined) return [];
		return { name, type: types.get(name) ?? guessType(value), value: resolve(place, value, resolved) };
	});
	return { sent, resolved };
}

/** A forged interaction may carry options that no command has. */
function guessType(value: OptionValue): OptionType {
	if (typeof value === 'string') return OptionType.String;
	if (typeof value === 'boolean') return OptionType.Boolean;
	if (typeof value === 'number') return Number.isInteger(value) ? OptionType.Integer : OptionType.Number;
	return isFile(value) ? OptionType.Attachment : OptionType.User;
}

function resolve(place: Place, value: OptionValue, resolved: Resolved): string | number | boolean {
	if (typeof value === 'object' && isFile(value)) return resolveFile(place, value, resolved);
	const id = typeof value === 'object' ? value.id : value;
	if (typeof id === 'string') resolveId(place, id, resolved);
	return id;
}

export function resolveFile(place: Place, file: FileToSend, resolved: Resolved): string {
	const { name, data, contentType = 'application/octet-stream' } = file;
	const { world, channelId } = place;
	const bytes = Buffer.from(data);
	requireSmallFile(world, bytes);
	const wire = keepFile(world, channelId, { name, contentType, data: bytes });
	resolved.attachments = { ...resolved.attachments, [wire.id]: wire };
	return wire.id;
}

export function resolveId({ world, guild }: Place, id: string, resolved: Resolved): void {
	const user = world.users.get(id);
	const member = guild?.members.get(id);
	const role = guild?.roles.find((one) => one.id === id);
	const channel = world.channels.get(id);
	if (user) resolved.users = { ...resolved.users, [id]: user };
	if (guild && member) {
		const { user: _user, ...partial } = memberWithPermissions(guild, member);
		resolved.members = { ...resolved.members, [id]: partial };
	}
	if (role) resolved.roles = { ...resolved.roles, [id]: role };
	if (channel)
		resolved.channels = { ...resolved.channels, [id]: { ...channelWire(channel), permissions: '0' } };
}

export function resolveMessage(message: StoredMessage): Resolved {
	return { messages: { [message.wire.id]: message.wire } };
}
