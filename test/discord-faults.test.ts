import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../playground/people/reply-handle.ts';
import type { RestFault, RestMatch } from '../playground/faults.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { article, LIGHTHOUSE_QUESTION, LIGHTHOUSE_TEXT } from './support/bot-articles.ts';

const SHELF = Object.fromEntries(
	Array.from({ length: 12 }, (_, at) => [
		`${at}.md`,
		article({ title: `Lighthouse ${at}` }, LIGHTHOUSE_TEXT),
	]),
);

let bot: TestBot;
let now: () => number;

beforeEach(async () => {
	now = Date.now;
	bot = await startTestBot(SHELF, { discord: { now: () => now() } });
});

afterEach(() => bot.stop());

const ask = (options: Record<string, unknown> = {}, how = {}): Reply =>
	bot.discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION, ...options }, how);
const fail = (match: RestMatch, fault: RestFault) => bot.discord.faults.failRest(match, fault);
const warnings = () => bot.logLines().filter(({ level }) => level === 40);
const errors = () => bot.logLines().filter(({ level }) => level >= 50);

async function expectAnswered(reply: Reply): Promise<void> {
	expect((await reply.settled()).content).toContain('John Smeaton');
	expect(errors()).toEqual([]);
}

describe('an answer is not lost', () => {
	const edit: RestMatch = { method: 'PATCH', path: '@original' };

	test.each<[string, number, RestFault]>([
		['Discord asks to slow down, three times', 3, { status: 429, retryAfterMs: 60 }],
		['Discord fails as often as the library repeats', 4, { status: 500 }],
		['Discord fails for longer than that', 9, { status: 503 }],
		['connections are reset', 6, { connection: 'reset' }],
		['a connection is closed without a word', 2, { connection: 'close' }],
		['it arrived, but the word of it did not', 1, { statusAfterwards: 502 }],
	])('when %s', async (_what, times, fault) => {
		fail({ ...edit, times }, fault);
		await expectAnswered(ask());
	});

	test('nor is the sentence that says what was wrong', async () => {
		fail({ ...edit, times: 5 }, { status: 500 });
		expect((await ask({ source: 'no such thing' }).settled()).content).toMatch(/^No source/);
	});
});

describe('an acknowledgement', () => {
	const callback: RestMatch = { path: '/callback' };

	test.each<[string, number, RestFault]>([
		['whose connection is reset', 3, { connection: 'reset' }],
		['whose connection is closed', 1, { connection: 'close' }],
		['that Discord fails to take at first', 5, { status: 500 }],
		['that must wait', 1, { status: 429, retryAfterMs: 100 }],
		['that arrived, though the word of it did not', 1, { statusAfterwards: 502 }],
		['that arrived, though its connection was slow', 1, { delayMs: 600 }],
	])('%s is followed by the answer', async (_what, times, fault) => {
		fail({ ...callback, times }, fault);
		await expectAnswered(ask());
	});

	test('that arrived, though the word of it did not, keeps the answer private', async () => {
		fail(callback, { statusAfterwards: 502 });
		const reply = ask({ private: true });
		await expectAnswered(reply);
		expect(reply.ephemeral).toBe(true);
	});

	test.each<[string, RestFault]>([
		['arrived, though the word of it did not', { statusAfterwards: 502 }],
		['found its connection closed', { connection: 'close' }],
	])('of a button that %s turns the page all the same', async (_what, fault) => {
		const list = bot.discord.member.slash('sources');
		await list.settled();
		fail(callback, fault);
		const page = await bot.discord.member.click(list, '▶').until(({ buttons }) => buttons[1] === '2 / 2');
		expect(page.content.split('\n')).toHaveLength(3);
		expect(errors()).toEqual([]);
	});

	test('of a suggestion that was lost suggests all the same', async () => {
		fail(callback, { statusAfterwards: 502 });
		expect(await bot.discord.member.autocomplete('ask', 'source', 'lighthouse')).toHaveLength(12);
		expect(errors()).toEqual([]);
	});
});

describe('nobody is left to tell', () => {
	test('when an interaction arrives after its three seconds: the log has one line, and the next is answered', async () => {
		await expect(ask({}, { delayMs: 3_050 }).settled()).rejects.toThrow('did not respond');
		await expect.poll(warnings).toHaveLength(1);
		await expectAnswered(ask());
	});

	test('when an answer comes after the quarter of an hour its token lives: the log has one line, and the next is answered', async () => {
		fail({ method: 'PATCH' }, { delayMs: 100 });
		const reply = ask();
		await reply.acknowledged();
		now = () => Date.now() + 16 * 60_000;
		await expect.poll(warnings).toHaveLength(1);
		expect(reply.message?.thinking).toBe(true);
		await expectAnswered(ask());
	});

	test('when the message was deleted meanwhile', async () => {
		fail({ method: 'PATCH' }, { delayMs: 150 });
		const reply = ask();
		await reply.acknowledged();
		const { apiUrl, applicationId } = bot.discord;
		const address = `${apiUrl}/v10/webhooks/${applicationId}/${reply.interaction.token}/messages/@original`;
		expect((await fetch(address, { method: 'DELETE' })).status).toBe(204);
		await expect.poll(warnings).toHaveLength(1);
		expect(reply.deleted).toBe(true);
		await expectAnswered(ask());
	});
});
