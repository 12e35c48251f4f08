import {
	AttachmentBuilder,
	ChannelType,
	DiscordAPIError,
	EmbedBuilder,
	Events,
	MessageFlags,
} from 'discord.js';
import type { TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';
import { connectToyBot } from './playground-toy-bot.ts';
import type { ToyBot } from './playground-toy-bot.ts';

let discord: Discord;
let bot: ToyBot;
let channel: TextChannel;

beforeEach(async () => {
	discord = await startDiscord({ attachmentSizeLimit: 1000 });
	bot = await connectToyBot(discord, () => undefined);
	const found = await bot.client.channels.fetch(discord.guild.channelId);
	if (found?.type !== ChannelType.GuildText) throw new Error('There is no text channel');
	channel = found;
});

afterEach(async () => {
	await bot.client.destroy();
	await discord.close();
});

const codeOf = (request: Promise<unknown>) =>
	request.then(
		() => 'done',
		(error: unknown) => (error instanceof DiscordAPIError ? [error.status, error.code] : error),
	);
const file = (name: string) => new AttachmentBuilder(Buffer.from(name), { name });
const kinds = () => discord.pings().map(({ kind }) => kind);
const loud = () => `@everyone <@${discord.member.id}> <@&${discord.guild.id}>`;
const seen = () => discord.channelAsSeenBy(discord.member);

describe('messages of the bot', () => {
	test('are written, edited, listed and deleted', async () => {
		const message = await channel.send('one');
		await channel.send('two');
		await message.edit('ONE');
		expect(seen().map(({ content, edited }) => [content, edited])).toEqual([
			['ONE', true],
			['two', false],
		]);
		expect((await channel.messages.fetch()).map(({ content }) => content)).toEqual(['two', 'ONE']);
		await message.delete();
		expect(await codeOf(channel.messages.fetch({ message: message.id, force: true }))).toEqual([404, 10008]);
	});

	test('cannot be put into the mouth of somebody else', async () => {
		const { messageId } = discord.member.post('mine');
		const message = await channel.messages.fetch(messageId);
		const edit = bot.client.rest.patch(`/channels/${channel.id}/messages/${message.id}`, {
			body: { content: 'yours' },
		});
		expect(await codeOf(edit)).toEqual([403, 50005]);
	});

	test('go into threads, too', async () => {
		const message = await channel.send('start');
		const thread = await message.startThread({ name: 'Sources' });
		await thread.send('inside');
		expect(discord.channelAsSeenBy(discord.member, thread.id).map(({ content }) => content)).toEqual([
			'inside',
		]);
		expect(seen()).toHaveLength(1);
		await thread.setArchived(true);
		expect((await bot.client.channels.fetch(thread.id, { force: true }))?.isThread()).toBe(true);
		expect(await codeOf(message.startThread({ name: 'Again' }))).toEqual([400, 160004]);
	});

	test('reach a person directly', async () => {
		const user = await bot.client.users.fetch(discord.moderator.id);
		const { channelId } = await user.send('just for you');
		expect(discord.channelAsSeenBy(discord.moderator, channelId)[0]?.content).toBe('just for you');
	});

	test('reach no guild the bot was thrown out of', async () => {
		const left = new Promise((resolve) => {
			bot.client.once(Events.GuildDelete, resolve);
		});
		discord.guild.removeBot();
		await left;
		const post = bot.client.rest.post(`/channels/${channel.id}/messages`, { body: { content: 'hello?' } });
		expect(await codeOf(post)).toEqual([403, 50001]);
	});
});

test('what people write arrives without its content, unless the bot is mentioned', async () => {
	const heard: string[] = [];
	bot.client.on(Events.MessageCreate, (message) => heard.push(message.content));
	discord.member.post('secret');
	discord.member.post(`<@${discord.applicationId}> hello`);
	await expect.poll(() => heard).toEqual(['', `<@${discord.applicationId}> hello`]);
});

describe('files', () => {
	test('are served again, byte by byte, and embeds can show them', async () => {
		const data = Buffer.from([0, 255, 1, 254, 13, 10]);
		const files = [new AttachmentBuilder(data, { name: 'dots.png', description: 'Dots' })];
		await channel.send({ files, embeds: [new EmbedBuilder().setImage('attachment://dots.png')] });
		const [message] = seen();
		const [dots] = message?.files ?? [];
		const response = await fetch(dots?.url ?? '');
		expect(Buffer.from(await response.arrayBuffer())).toEqual(data);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		expect([dots?.name, dots?.description]).toEqual(['dots.png', 'Dots']);
		expect(message?.embeds[0]?.image?.url).toBe(dots?.url);
	});

	test('an edit keeps them, unless it names those that stay', async () => {
		const message = await channel.send({ files: [file('a.txt'), file('b.txt')] });
		await message.edit('with text');
		expect(seen()[0]?.files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
		const kept = [...message.attachments.values()].slice(1);
		await message.edit({ attachments: kept, files: [file('c.txt')] });
		expect(seen()[0]?.files.map(({ name }) => name)).toEqual(['b.txt', 'c.txt']);
	});

	test('too large are refused', async () => {
		const big = new AttachmentBuilder(Buffer.alloc(1001), { name: 'big.bin' });
		expect(await codeOf(channel.send({ files: [big] }))).toEqual([413, 40005]);
	});
});

describe('pings', () => {
	test('happen for everything a message names, if nobody forbids it', async () => {
		await channel.send(loud());
		expect(kinds()).toEqual(['user', 'role', 'everyone']);
		expect(discord.pings()[0]).toMatchObject({ id: discord.member.id, channelId: channel.id });
	});

	test('are limited by allowed_mentions', async () => {
		await channel.send({ content: loud(), allowedMentions: { parse: [] } });
		expect(kinds()).toEqual([]);
		await channel.send({ content: loud(), allowedMentions: { users: [discord.member.id] } });
		await channel.send({ content: loud(), allowedMentions: { parse: ['everyone'] } });
		expect(kinds()).toEqual(['user', 'everyone']);
	});

	test('come neither from embeds nor from code nor from edits', async () => {
		await channel.send({ content: '`@everyone`', embeds: [{ description: loud() }] });
		const message = await channel.send('quiet');
		await message.edit(loud());
		expect(kinds()).toEqual([]);
	});

	test('of a deferred answer come with its first edit, and never privately', async () => {
		bot.client.on(Events.InteractionCreate, (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			const isPrivate = interaction.options.getString('question') === 'private';
			void interaction
				.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {})
				.then(() => interaction.editReply('@everyone'))
				.then(() => interaction.editReply('@everyone again'));
		});
		for (const question of ['private', 'public']) {
			const reply = discord.member.slash('ask', { question });
			await reply.until(({ content }) => content.endsWith('again'));
		}
		expect(kinds()).toEqual(['everyone']);
	});
});
