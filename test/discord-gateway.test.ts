import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Discord } from '../playground/start-discord.ts';
import { startTestBot } from './support/bot.ts';
import { LIGHTHOUSE_QUESTION, TWO_ARTICLES } from './support/bot-articles.ts';

const ask = async ({ member }: Discord) =>
	(await member.slash('ask', { question: LIGHTHOUSE_QUESTION }).settled(3_500)).content;

/** What was asked while nobody listened is lost with Discord's real gateway, too; sooner or later one is heard. */
async function askUntilAnswered(discord: Discord): Promise<string> {
	for (let left = 8; ; left--) {
		try {
			return await ask(discord);
		} catch (error) {
			if (left === 0) throw error;
		}
	}
}

// Each has a bot of its own: to identify again takes one five seconds.
describe.concurrent('a question is answered', () => {
	test.each<[string, (faults: Discord['faults']) => void]>([
		['the connection was cut', (faults) => faults.dropGateway()],
		['Discord closed the connection for a while', (faults) => faults.dropGateway(4_000)],
		['Discord moves the bot to another machine', (faults) => faults.requestReconnect()],
	])('that was asked while %s', async (_what, happen) => {
		const bot = await startTestBot(TWO_ARTICLES);
		happen(bot.discord.faults);
		expect(await ask(bot.discord)).toContain('John Smeaton');
		await bot.stop();
	});

	test.each<[string, (faults: Discord['faults']) => void | Promise<void>]>([
		[
			'a resume was refused',
			(faults) => {
				faults.refuseResume();
				faults.dropGateway();
			},
		],
		['the session was ended', (faults) => faults.invalidateSession()],
		[
			'there was no Discord at all for a while',
			async (faults) => {
				faults.shutGateway();
				faults.dropGateway();
				await wait(1_500);
				faults.openGateway();
			},
		],
	])('after %s', async (_what, happen) => {
		const bot = await startTestBot(TWO_ARTICLES);
		await happen(bot.discord.faults);
		expect(await askUntilAnswered(bot.discord)).toContain('John Smeaton');
		expect(await ask(bot.discord)).toContain('John Smeaton');
		await bot.stop();
	});
});

test('a connection that Discord closes for good is told to whoever started the bot', async () => {
	const lost: number[] = [];
	const bot = await startTestBot(TWO_ARTICLES, { onLost: (code) => lost.push(code) });
	bot.discord.faults.dropGateway(4_004);
	await expect.poll(() => lost).toEqual([4_004]);
	expect(bot.logLines().at(-1)).toMatchObject({ level: 50, code: 4_004 });
	await bot.stop();
});
