import { GatewayIntentBits } from 'discord-api-types/v10';
import type { MessageWire } from '../world/message-wire.ts';
import { z } from 'zod';
import { checkMessage } from '../limits/check-message.ts';
import { readForm } from '../limits/form.ts';
import { notTheAuthor } from '../refusal.ts';
import { channelForBot, messageForBot } from '../world/bot-access.ts';
import { asBotMayRead } from '../world/readable-content.ts';
import { isV2, replyTo } from '../world/message-parts.ts';
import { deleteMessage, editMessage, postMessage } from '../world/messages.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { nothing, ok } from './route.ts';
import type { RestAnswer, RestCall, Route } from './route.ts';

const id = z.string().regex(/^\d{1,20}$/);
const listForm = z.object({
	limit: z.coerce.number().int().min(1).max(100).default(50),
	before: id.default('9'.repeat(20)),
	after: id.default('0'),
});

/** Messages the bot writes of its own accord, and reading those of a channel. */
export function messageRoutes(world: World): Route[] {
	const path = '/channels/:channel/messages';
	const one = `${path}/:message`;
	const read = (message: StoredMessage) => asBotMayRead(world, message);
	return [
		{ method: 'GET', path, answer: (call) => ok(listMessages(world, call).map(read)) },
		{ method: 'POST', path, answer: (call) => ok(post(world, call)) },
		{ method: 'GET', path: one, answer: (call) => ok(read(found(world, call))) },
		{ method: 'PATCH', path: one, answer: (call) => ok(edit(world, call)) },
		{
			method: 'DELETE',
			path: one,
			answer: (call) => {
				deleteMessage(world, found(world, call));
				return nothing;
			},
		},
		{ method: 'POST', path: '/channels/:channel/typing', answer: (call) => type(world, call) },
	];
}

function found(world: World, call: RestCall): StoredMessage {
	return messageForBot(world, call.param('channel'), call.param('message'));
}

function post(world: World, call: RestCall): MessageWire {
	const channel = channelForBot(world, call.param('channel'));
	const body = checkMessage(call.json);
	const reference = body.message_reference;
	const extra = reference ? replyTo(channel.id, String(reference.message_id)) : {};
	return postMessage(world, { channelId: channel.id, author: world.bot, body, files: call.files, extra })
		.wire;
}

function edit(world: World, call: RestCall): MessageWire {
	const message = found(world, call);
	if (message.wire.author.id !== world.bot.id) throw notTheAuthor();
	const body = checkMessage(call.json, [], isV2(message.wire));
	return editMessage(world, message, body, call.files).wire;
}

/** Newest first, as Discord lists them. */
function listMessages(world: World, call: RestCall): StoredMessage[] {
	const channel = channelForBot(world, call.param('channel'));
	const { limit, before, after } = readForm(listForm, Object.fromEntries(call.query));
	return [...world.messages.values()]
		.filter(({ wire, seenBy, deleted }) => wire.channel_id === channel.id && seenBy === undefined && !deleted)
		.filter(({ wire }) => BigInt(wire.id) < BigInt(before) && BigInt(wire.id) > BigInt(after))
		.toReversed()
		.slice(0, limit);
}

function type(world: World, call: RestCall): RestAnswer {
	const channel = channelForBot(world, call.param('channel'));
	const data = { channel_id: channel.id, user_id: world.bot.id, timestamp: Math.floor(world.now() / 1000) };
	world.events.emit('dispatch', {
		event: 'TYPING_START',
		data,
		intents: GatewayIntentBits.GuildMessageTyping,
	});
	return nothing;
}
