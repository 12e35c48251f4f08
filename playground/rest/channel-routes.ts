import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { snowflake, textBetween } from '../limits/form-fields.ts';
import { readForm } from '../limits/form.ts';
import { threadExists, unknownUser, wrongChannelType } from '../refusal.ts';
import { channelForBot, messageForBot } from '../world/bot-access.ts';
import { directMessagesWith } from '../world/direct-messages.ts';
import { channelWire } from '../world/guild-wire.ts';
import { isThread } from '../world/guilds.ts';
import type { Channel } from '../world/guilds.ts';
import { timestamp } from '../world/world.ts';
import type { World } from '../world/world.ts';
import { created, nothing, ok } from './route.ts';
import type { RestAnswer, RestCall, Route } from './route.ts';

const minutes = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10080)]);
const threadForm = z.object({
	name: textBetween(1, 100),
	auto_archive_duration: minutes.nullish(),
	type: z.number().int().nullish(),
});
const channelForm = z.object({
	name: textBetween(1, 100).nullish(),
	archived: z.boolean().nullish(),
	locked: z.boolean().nullish(),
	auto_archive_duration: minutes.nullish(),
});
const recipientForm = z.object({ recipient_id: snowflake });

/** Channels, threads and direct messages. */
export function channelRoutes(world: World): Route[] {
	const path = '/channels/:channel';
	const channel = (call: RestCall) => channelForBot(world, call.param('channel'));
	return [
		{ method: 'GET', path, answer: (call) => ok(channelWire(channel(call))) },
		{ method: 'PATCH', path, answer: (call) => ok(editChannel(world, channel(call), call)) },
		{ method: 'POST', path: `${path}/messages/:message/threads`, answer: (call) => startThread(world, call) },
		{ method: 'POST', path: `${path}/threads`, answer: (call) => startThread(world, call) },
		{ method: 'PUT', path: `${path}/thread-members/:user`, answer: () => nothing },
		{ method: 'DELETE', path: `${path}/thread-members/:user`, answer: () => nothing },
		{ method: 'POST', path: '/users/@me/channels', answer: (call) => openDirectMessages(world, call) },
	];
}

/** A thread that hangs on a message has the message's id. */
function startThread(world: World, call: RestCall): RestAnswer {
	const parent = channelForBot(world, call.param('channel'));
	if (parent.type !== ChannelType.GuildText) throw wrongChannelType();
	const onMessage = call.param('message');
	if (onMessage !== '') messageForBot(world, parent.id, onMessage);
	if (world.channels.has(onMessage)) throw threadExists();
	const body = readForm(threadForm, call.json);
	const isPublic = onMessage !== '' || body.type === ChannelType.PublicThread;
	const thread: Channel = {
		id: onMessage || world.nextId(),
		name: body.name,
		createdAt: timestamp(world),
		type: isPublic ? ChannelType.PublicThread : ChannelType.PrivateThread,
		guildId: parent.guildId,
		parentId: parent.id,
		ownerId: world.bot.id,
		archived: false,
		locked: false,
		autoArchiveMinutes: body.auto_archive_duration ?? 4320,
		messageCount: 0,
	};
	world.channels.set(thread.id, thread);
	announceChannel(world, 'THREAD_CREATE', thread);
	return created(channelWire(thread));
}

function editChannel(world: World, channel: Channel, call: RestCall) {
	const body = readForm(channelForm, call.json);
	channel.name = body.name ?? channel.name;
	if (isThread(channel)) {
		channel.archived = body.archived ?? channel.archived;
		channel.locked = body.locked ?? channel.locked;
		channel.autoArchiveMinutes = body.auto_archive_duration ?? channel.autoArchiveMinutes;
	}
	announceChannel(world, isThread(channel) ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE', channel);
	return channelWire(channel);
}

function announceChannel(world: World, event: string, channel: Channel): void {
	world.events.emit('dispatch', { event, data: channelWire(channel), intents: GatewayIntentBits.Guilds });
}

function openDirectMessages(world: World, call: RestCall): RestAnswer {
	const recipient = world.users.get(String(readForm(recipientForm, call.json).recipient_id));
	if (!recipient) throw unknownUser();
	return ok(channelWire(directMessagesWith(world, recipient)));
}
