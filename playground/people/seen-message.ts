import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { APIAttachment } from 'discord-api-types/v10';
import { componentsIn } from '../limits/nested-components.ts';
import type { MessageWire } from '../world/message-wire.ts';
import type { StoredMessage } from '../world/messages.ts';
import { isLoading } from '../world/messages.ts';
import type { World } from '../world/world.ts';

export type SeenFile = {
	name: string;
	url: string;
	contentType: string;
	description: string | undefined;
	data: Buffer;
};

/** A message as somebody saw it at one moment. */
export type SeenMessage = {
	messageId: string;
	channelId: string;
	author: { id: string; name: string; isBot: boolean };
	content: string;
	embeds: MessageWire['embeds'];
	components: MessageWire['components'];
	files: SeenFile[];
	/** Private: nobody else sees it. */
	ephemeral: boolean;
	/** "… is thinking": the bot took its time and has not answered yet. */
	thinking: boolean;
	edited: boolean;
	/** What can be pressed, in order: the labels of its buttons. */
	buttons: string[];
	/** Everything there is to read, embeds included. */
	text: string;
	/** "X used /command", above an answer. */
	head: { person: string; command: string } | undefined;
	replyTo: string | undefined;
	sentAt: string;
};

export function seenMessage(world: World, { wire, seenBy }: StoredMessage): SeenMessage {
	const { author, interaction, message_reference: reference } = wire;
	return {
		messageId: wire.id,
		channelId: wire.channel_id,
		author: { id: author.id, name: nameOf(author), isBot: author.bot ?? false },
		content: wire.content,
		embeds: wire.embeds,
		components: wire.components,
		files: wire.attachments.map((file) => seenFile(world, file)),
		ephemeral: seenBy !== undefined,
		thinking: isLoading(wire),
		edited: wire.edited_timestamp !== null,
		buttons: buttonsOf(wire),
		text: readableText(wire),
		head: interaction && { person: nameOf(interaction.user), command: interaction.name },
		replyTo: reference?.message_id,
		sentAt: wire.timestamp,
	};
}

/** The messages of a channel that this person sees: private ones only if they are its own. */
export function messagesSeenBy(world: World, personId: string, channelId: string): SeenMessage[] {
	return [...world.messages.values()]
		.filter((message) => message.wire.channel_id === channelId && isSeenBy(message, personId))
		.map((message) => seenMessage(world, message));
}

export function isSeenBy(message: StoredMessage, personId: string): boolean {
	return !message.deleted && (message.seenBy === undefined || message.seenBy === personId);
}

function nameOf(user: { username: string; global_name: string | null }): string {
	return user.global_name ?? user.username;
}

function seenFile(world: World, file: APIAttachment): SeenFile {
	return {
		name: file.filename,
		url: file.url,
		contentType: file.content_type ?? 'application/octet-stream',
		description: file.description,
		data: world.files.get(file.id)?.data ?? Buffer.alloc(0),
	};
}

function buttonsOf({ components }: MessageWire): string[] {
	return componentsIn(components)
		.filter(({ component }) => component.type === ComponentType.Button)
		.map(({ component }) => component.label ?? '');
}

function readableText({ content, embeds, components, flags }: MessageWire): string {
	const suppressed = (flags & MessageFlags.SuppressEmbeds) !== 0;
	const inEmbeds = (suppressed ? [] : embeds).flatMap((embed) => [
		embed.author?.name,
		embed.title,
		embed.description,
		...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
		embed.footer?.text,
	]);
	const inComponents = componentsIn(components).map(({ component }) => component.content);
	return [content, ...inEmbeds, ...inComponents].filter(Boolean).join('\n');
}
