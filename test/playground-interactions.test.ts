import { setTimeout as delay } from 'node:timers/promises';
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

describe('what an interaction carries', () => {
	test('discord.js reads who asks, where, in which language and with which permissions', async () => {
		const seen: unknown[] = [];
		await onAsk(async (interaction) => {
			seen.push([
				interaction.locale,
				interaction.guildLocale,
				interaction.user.id,
				interaction.guild?.name,
				interaction.channel?.id,
				interaction.memberPermissions?.has('ManageGuild'),
				interaction.appPermissions.has('SendMessages'),
				interaction.attachmentSizeLimit,
				interaction.authorizingIntegrationOwners[0],
				interaction.context,
			]);
			await interaction.reply('ok');
		});
		await discord.member.slash('ask', { question: 'a' }, { locale: 'fr' }).settled();
		await discord.moderator.slash('ask', { question: 'b' }).settled();
		const { guild, member, moderator } = discord;
		const common = [true, 10 * 1024 * 1024, guild.id, 0];
		expect(seen).toEqual([
			['fr', 'en-US', member.id, guild.name, guild.channelId, false, ...common],
			['en-US', 'en-US', moderator.id, guild.name, guild.channelId, true, ...common],
		]);
	});

	test('in direct messages there is a user and no guild', async () => {
		await onAsk((interaction) => interaction.reply(`${interaction.inGuild()} ${interaction.user.id}`));
		const reply = discord.member.slash('ask', { question: 'a' }, { dm: true });
		expect((await reply.settled()).content).toBe(`false ${discord.member.id}`);
	});
});

describe('the first response', () => {
	test('after three seconds the interaction is unknown and the person is told so', async () => {
		const { errors } = await onAsk(async (interaction) => {
			skippedMs = 3_001;
			await interaction.reply('late');
		});
		await expect(ask().settled()).rejects.toThrow('did not respond');
		expect(errors.map(codeOf)).toEqual([[404, 10062]]);
	});

	test('a second one is refused', async () => {
		const { errors } = await onAsk(async (interaction) => {
			await interaction.deferReply();
			interaction.replied = false;
			interaction.deferred = false;
			await interaction.reply('again');
		});
		await ask().acknowledged();
		await expect.poll(() => errors.map(codeOf)).toEqual([[400, 40060]]);
	});

	test('one that is refused for its form leaves the interaction open', async () => {
		await onAsk(async (interaction) => {
			await interaction.reply('x'.repeat(2001)).catch(() => undefined);
			await interaction.reply('short');
		});
		expect((await ask().settled()).content).toBe('short');
	});

	test('of a kind that does not fit is refused', async () => {
		const { errors } = await onAsk((interaction) =>
			interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
				body: { type: 7, data: { content: 'x' } },
				auth: false,
			}),
		);
		ask();
		await expect.poll(() => errors.map(codeOf)).toEqual([[400, 50035]]);
	});

	test('with a response asked for, it tells the message', async () => {
		const ids: string[] = [];
		await onAsk(async (interaction) => {
			const response = await interaction.reply({ content: 'hello', withResponse: true });
			ids.push(response.resource?.message?.id ?? 'none');
		});
		const { messageId } = await ask().settled();
		await expect.poll(() => ids).toEqual([messageId]);
	});
});

test('two hundred people at once all get their own answer', async () => {
	await onAsk(async (interaction) => {
		await interaction.deferReply({ flags: MessageFlags.Ephemeral });
		await delay(10);
		await interaction.editReply(`for ${interaction.options.getString('question', true)}`);
	});
	const people = Array.from({ length: 50 }, () => discord.addMember());
	const questions = Array.from({ length: 200 }, (_, index) => String(index));
	const replies = questions.flatMap(
		(question, index) => people[index % 50]?.slash('ask', { question }) ?? [],
	);
	const answers = await Promise.all(replies.map((reply) => reply.settled()));
	expect(answers.map(({ content }) => content)).toEqual(questions.map((question) => `for ${question}`));
});
