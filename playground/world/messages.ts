import { MessageFlags, MessageType, GatewayIntentBits } from 'discord-api-types/v10';
import type { APIUser } from 'discord-api-types/v10';
import type { MessageBody } from '../limits/check-message.ts';
import { requireSomething } from '../limits/require-something.ts';
import { unknownMessage } from '../refusal.ts';
import { keepFiles } from './attachments.ts';
import type { UploadedFile } from './attachments.ts';
import { mentionsIn, recordPings } from './pings.ts';
import type { Mentions } from './pings.ts';
import type { MessageWire } from './message-wire.ts';
import { embedsWire, numberComponents } from './message-parts.ts';
import { asBotMayRead } from './readable-content.ts';
import { timestamp } from './world.ts';
import type { World } from './world.ts';

export type StoredMessage = {
	wire: MessageWire;
	/** Only this person sees it: a private reply. */
	seenBy?: string;
	guildId?: string;
	/** The interaction it answers. */
	interactionId?: string;
	deleted: boolean;
};

export type Draft = {
	channelId: string;
	author: APIUser;
	body: MessageBody;
	files: UploadedFile[];
	seenBy?: string;
	interactionId?: string;
	/** "thinking…": stands for the answer until the bot edits it. */
	loading?: boolean;
	/** What answers to interactions carry beyond other messages. */
	extra?: Partial<MessageWire>;
};

export function postMessage(world: World, draft: Draft): StoredMessage {
	const message = createMessage(world, draft);
	if (!draft.loading) {
		requireSomething(message.wire);
		if (message.seenBy === undefined) ping(world, message.wire, draft.body);
	}
	world.messages.set(message.wire.id, message);
	const channel = world.channels.get(draft.channelId);
	if (channel) channel.lastMessageId = message.wire.id;
	if (channel && 'messageCount' in channel) channel.messageCount++;
	announce(world, 'posted', message);
	return message;
}

/** Edits only what the body names. The first edit of a "thinking…" message is its birth: only it pings. */
export function editMessage(
	world: World,
	message: StoredMessage,
	body: MessageBody,
	files: UploadedFile[],
): StoredMessage {
	const { wire } = message;
	const born = isLoading(wire);
	const edited = { ...wire, ...changes(world, message, body, files) };
	edited.flags = nextFlags(wire, body);
	edited.edited_timestamp = born ? null : timestamp(world);
	requireSomething(edited);
	message.wire = edited;
	if (born && message.seenBy === undefined) ping(world, edited, body);
	announce(world, 'edited', message);
	return message;
}

export function deleteMessage(world: World, message: StoredMessage): void {
	message.deleted = true;
	announce(world, 'deleted', message);
}

export function messageById(world: World, id: string | undefined): StoredMessage {
	const message = id === undefined ? undefined : world.messages.get(id);
	if (!message || message.deleted) throw unknownMessage();
	return message;
}

export function isLoading(wire: MessageWire): boolean {
	return (wire.flags & MessageFlags.Loading) !== 0;
}

function createMessage(world: World, draft: Draft): StoredMessage {
	const { channelId, author, body, seenBy, interactionId, loading } = draft;
	const channel = world.channels.get(channelId);
	const attachments = keepFiles(world, channelId, draft.files, body.attachments ?? []);
	const privately = seenBy === undefined ? 0 : MessageFlags.Ephemeral;
	const wire: MessageWire = {
		id: world.nextId(),
		channel_id: channelId,
		author,
		content: body.content ?? '',
		timestamp: timestamp(world),
		edited_timestamp: null,
		tts: false,
		mention_everyone: false,
		mentions: [],
		mention_roles: [],
		attachments,
		embeds: embedsWire(body.embeds ?? [], attachments),
		components: numberComponents(body.components ?? []),
		pinned: false,
		type: MessageType.Default,
		flags: ((body.flags ?? 0) & ~MessageFlags.Ephemeral) | privately | (loading ? MessageFlags.Loading : 0),
		...draft.extra,
	};
	return {
		wire: { ...wire, ...mentionsWire(world, mentionsIn(wire.content, body.allowed_mentions)) },
		deleted: false,
		...(seenBy !== undefined && { seenBy }),
		...(interactionId !== undefined && { interactionId }),
		...(channel && 'guildId' in channel && { guildId: channel.guildId }),
	};
}

function changes(world: World, message: StoredMessage, body: MessageBody, files: UploadedFile[]) {
	const { wire } = message;
	const kept = body.attachments
		? wire.attachments.filter((one) => body.attachments?.some((note) => String(note.id) === one.id))
		: wire.attachments;
	const attachments = [...kept, ...keepFiles(world, wire.channel_id, files, body.attachments ?? [])];
	const content = body.content === undefined ? wire.content : (body.content ?? '');
	return {
		attachments,
		content,
		...(body.embeds !== undefined && { embeds: embedsWire(body.embeds ?? [], attachments) }),
		...(body.components !== undefined && { components: numberComponents(body.components ?? []) }),
		...mentionsWire(world, mentionsIn(content, body.allowed_mentions)),
	};
}

/** An edit may hide embeds and switch to components v2; it cannot make a message private or public. */
function nextFlags(wire: MessageWire, body: MessageBody): number {
	const before = wire.flags & ~MessageFlags.Loading;
	if (body.flags === undefined || body.flags === null) return before;
	const suppressed = body.flags & MessageFlags.SuppressEmbeds;
	return (before & ~MessageFlags.SuppressEmbeds) | suppressed | (body.flags & MessageFlags.IsComponentsV2);
}

function ping(world: World, wire: MessageWire, body: MessageBody): void {
	recordPings(world, wire.id, wire.channel_id, mentionsIn(wire.content, body.allowed_mentions));
}

function mentionsWire(world: World, mentions: Mentions) {
	return {
		mentions: mentions.users.flatMap((id) => world.users.get(id) ?? []),
		mention_roles: mentions.roles,
		mention_everyone: mentions.everyone,
	};
}

const events = { posted: 'MESSAGE_CREATE', edited: 'MESSAGE_UPDATE', deleted: 'MESSAGE_DELETE' } as const;

function announce(world: World, change: keyof typeof events, message: StoredMessage): void {
	world.events.emit('message', change, message);
	// Private replies never come over the gateway.
	if (message.seenBy !== undefined) return;
	const { wire, guildId } = message;
	const where = { channel_id: wire.channel_id, ...(guildId !== undefined && { guild_id: guildId }) };
	const data =
		change === 'deleted' ? { id: wire.id, ...where } : { ...asBotMayRead(world, message), ...where };
	const intents = guildId === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
	world.events.emit('dispatch', { event: events[change], data, intents });
}
