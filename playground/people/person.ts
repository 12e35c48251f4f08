import type { Choice } from '../limits/check-choices.ts';
import { postMessage } from '../world/messages.ts';
import type { FileToSend } from './option-values.ts';
import type { Reply } from './reply-handle.ts';
import { seenMessage } from './seen-message.ts';
import type { SeenMessage } from './seen-message.ts';
import { requireShortText, requireSmallFile } from './sending-limits.ts';
import { placeOf } from './send-interaction.ts';
import type { Actor, How } from './send-interaction.ts';
import { submitModal } from './submit-modal.ts';
import type { FieldValue } from './submit-modal.ts';
import { autocomplete, messageCommand, slash, userCommand } from './type-command.ts';
import type { GivenOptions } from './type-command.ts';
import { click, select } from './use-component.ts';
import type { Target } from './use-component.ts';
import { typeablesOf, visibleCommands } from './visible-commands.ts';

/** Somebody in a guild, and what they do there. Each deed throws NotPossible where Discord's client would refuse. */
export type Person = {
	id: string;
	name: string;
	guildId: string;
	slash: (line: string, options?: GivenOptions, how?: How) => Reply;
	autocomplete: (
		line: string,
		option: string,
		typed: string,
		otherOptions?: GivenOptions,
		how?: How,
	) => Promise<Choice[]>;
	click: (on: Target, customIdOrLabel: string, how?: How) => Reply;
	select: (on: Target, customIdOrPlaceholder: string, values: string[], how?: How) => Reply;
	submit: (modalFrom: Reply, fields: Record<string, FieldValue>, how?: How) => Reply;
	messageCommand: (name: string, on: Target, how?: How) => Reply;
	userCommand: (name: string, on: { id: string }, how?: How) => Reply;
	/** Writes an ordinary message. */
	post: (content: string, files?: FileToSend[], how?: How) => SeenMessage;
	/** What can be typed after the slash: `ask`, `shelf add`. */
	commands: () => string[];
};

export function createPerson(actor: Actor): Person {
	const { world, guild, member } = actor;
	const { id, global_name, username } = member.user;
	return {
		id,
		name: global_name ?? username,
		guildId: guild.id,
		slash: (line, options = {}, how = {}) => slash(actor, line, options, how),
		autocomplete: (line, option, typed, otherOptions = {}, how = {}) =>
			autocomplete(actor, line, option, typed, otherOptions, how).choices(),
		click: (on, which, how = {}) => click(actor, on, which, how),
		select: (on, which, values, how = {}) => select(actor, on, which, values, how),
		submit: (from, fields, how = {}) => submitModal(actor, from, fields, how),
		messageCommand: (name, on, how = {}) => messageCommand(actor, name, on, how),
		userCommand: (name, on, how = {}) => userCommand(actor, name, on, how),
		post: (content, files = [], how = {}) => post(actor, content, files, how),
		commands: () =>
			visibleCommands(world, id, guild)
				.flatMap(typeablesOf)
				.map(({ command, path }) => [command.name, ...path].join(' ')),
	};
}

function post(actor: Actor, content: string, files: FileToSend[], how: How): SeenMessage {
	const { world, member } = actor;
	const { channelId } = placeOf(actor, how);
	requireShortText(content);
	const uploaded = files.map(({ name, data, contentType = 'application/octet-stream' }, index) => ({
		part: String(index),
		name,
		contentType,
		data: Buffer.from(data),
	}));
	for (const file of uploaded) requireSmallFile(world, file.data);
	const body = { content, flags: null };
	return seenMessage(world, postMessage(world, { channelId, author: member.user, body, files: uploaded }));
}
