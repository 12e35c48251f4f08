import { DiscordAPIError, MessageFlags } from 'discord.js';
import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';
import { connectToyBot } from './playground-toy-bot.ts';
import type { ToyBot } from './playground-toy-bot.ts';

let discord: Discord;
let bot: ToyBot | undefined;
let skippedMs = 0;

beforeEach(async () => {
	skippedMs = 0;
	discord = await startDiscord({ now: () => Date.now() + skippedMs });
});

afterEach(async () => {
	await bot?.client.destroy();
	bot = undefined;
	await discord.close();
});

async function onAsk(answer: (interaction: ChatInputCommandInteraction) => unknown) {
	bot = await connectToyBot(discord, (interaction: Interaction) =>
		interaction.isChatInputCommand() ? answer(interaction) : undefined,
	);
	return bot;
}

const ask = () => discord.member.slash('ask', { question: 'Why?' });
const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? [error.status, error.code] : error);

describe('afterwards', () => {
	test('edits are seen one by one, from "thinking…" on', async () => {
		await onAsk(async (interaction) => {
			await interaction.deferReply();
			await interaction.editReply('first');
			await interaction.editReply('second');
		});
		const reply = ask();
		await reply.until(({ content }) => content === 'second');
		expect(reply.states.map(({ thinking, content }) => [thinking, content])).toEqual([
			[true, ''],
			[false, 'first'],
			[false, 'second'],
		]);
	});

	test('after fifteen minutes the token is dead', async () => {
		const { errors } = await onAsk(async (interaction) => {
			await interaction.deferReply();
			skippedMs = 15 * 60_000 + 1;
			await interaction.editReply('late');
		});
		await ask().acknowledged();
		await expect.poll(() => errors.map(codeOf)).toEqual([[401, 50027]]);
	});

	test('nothing can be edited or added before the first response', async () => {
		const { errors } = await onAsk((interaction) => interaction.webhook.send('too early'));
		ask();
		await expect.poll(() => errors.map(codeOf)).toEqual([[404, 10015]]);
	});

	test('a follow-up right after a defer takes the place of "thinking…" and keeps its privacy', async () => {
		await onAsk(async (interaction) => {
			await interaction.deferReply({ flags: MessageFlags.Ephemeral });
			await interaction.webhook.send('public?');
			await interaction.followUp({ content: 'open', embeds: [] });
		});
		const reply = ask();
		await expect.poll(() => reply.followUps.length).toBe(1);
		expect([reply.message?.content, reply.message?.ephemeral]).toEqual(['public?', true]);
		expect(reply.followUps.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([['open', false]]);
	});

	test('an edit cannot make a public answer private', async () => {
		await onAsk(async (interaction) => {
			await interaction.deferReply();
			const path = `/webhooks/${interaction.applicationId}/${interaction.token}/messages/@original` as const;
			await interaction.client.rest.patch(path, {
				body: { content: 'secret', flags: MessageFlags.Ephemeral },
				auth: false,
			});
		});
		const answer = await ask().settled();
		expect(answer.ephemeral).toBe(false);
		expect(discord.channelAsSeenBy(discord.moderator)).toHaveLength(1);
	});

	test('an empty edit is refused', async () => {
		const { errors } = await onAsk(async (interaction) => {
			await interaction.deferReply();
			await interaction.editReply({ content: '' });
		});
		await ask().acknowledged();
		await expect.poll(() => errors.map(codeOf)).toEqual([[400, 50006]]);
	});

	test('the answer can be fetched and deleted', async () => {
		const fetched: string[] = [];
		await onAsk(async (interaction) => {
			await interaction.reply('here');
			fetched.push((await interaction.fetchReply()).content);
			await interaction.deleteReply();
		});
		const reply = ask();
		await expect.poll(() => reply.deleted).toBe(true);
		expect(fetched).toEqual(['here']);
		expect(discord.channelAsSeenBy(discord.member)).toEqual([]);
	});
});

describe('private answers', () => {
	test('are seen by nobody else and cannot be reached through the channel', async () => {
		const { errors } = await onAsk(async (interaction) => {
			await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
			const { id } = await interaction.fetchReply();
			await interaction.channel?.messages.fetch({ message: id, force: true });
		});
		const reply = ask();
		expect((await reply.settled()).ephemeral).toBe(true);
		expect(discord.channelAsSeenBy(discord.member)).toHaveLength(1);
		expect(discord.channelAsSeenBy(discord.moderator)).toEqual([]);
		await expect.poll(() => errors.map(codeOf)).toEqual([[404, 10008]]);
	});
});
