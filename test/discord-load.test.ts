import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '../playground/people/person.ts';
import type { Reply } from '../playground/people/reply-handle.ts';
import { nameOf } from './support/big-shelf.ts';
import { startDiscord, type Discord } from '../playground/start-discord.ts';
import type { Files } from './support/bot.ts';
import { startBotProcess } from './support/bot-process.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';
import { article } from './support/bot-articles.ts';

const MEMBERS = 50;
const QUESTIONS = 200;
/** Discord gives a command up after so long. */
const ACKNOWLEDGED_WITHIN_MS = 3_000;

/** Each is asked about once: only one article tells of each windmill. */
const titleOf = (at: number) => `The windmill of ${nameOf(at)}`;
const yearOf = (at: number) => 1600 + at;
const windmills: Files = Object.fromEntries(
	Array.from({ length: QUESTIONS }, (_, at) => [
		`${at}.md`,
		article(
			{ title: titleOf(at), url: `https://example.org/${at}`, language: 'en' },
			`The windmill of ${nameOf(at)} was built in ${yearOf(at)} by a miller from the coast. Its sails turned until the railway came.\n\nFarmers brought grain from all sides, and waited in the yard until the wind rose.`,
		),
	]),
);

let discord: Discord;
let members: Person[];

beforeAll(async () => {
	discord = await startDiscord();
	const bot = startBotProcess(discord, writeFiles(temporaryFolder(), windmills));
	await bot.logged('connected to Discord');
	members = Array.from({ length: MEMBERS }, (_, at) => discord.addMember(`Member number ${at}`));
	return async () => {
		bot.kill('SIGTERM');
		await bot.ended;
		await discord.close();
	};
});

const ask = (at: number): Reply | undefined =>
	members[at % MEMBERS]?.slash('ask', { question: `When was the windmill of ${nameOf(at)} built?` });

async function expectOwnAnswers(replies: (Reply | undefined)[]): Promise<void> {
	for (const [at, reply] of replies.entries()) {
		const { content, embeds } = (await reply?.settled(25_000)) ?? {};
		expect(content).toContain(`${nameOf(at)} was built in ${yearOf(at)} `);
		expect(embeds?.[0]?.title).toBe(`[1] ${titleOf(at)}`);
	}
}

function report(what: string, replies: (Reply | undefined)[]): number {
	const times = replies.map((reply) => reply?.acknowledgedAfterMs ?? Infinity).toSorted((a, b) => a - b);
	const [p50, p99, most] = [0.5, 0.99, 1].map(
		(share) => times[Math.ceil(times.length * share) - 1] ?? Infinity,
	);
	console.log(`${what}: acknowledged after ${p50} ms (p50), ${p99} ms (p99), ${most} ms (slowest)`);
	return most ?? Infinity;
}

test('two hundred questions of fifty members at once each get their own answer, none late', async () => {
	const replies = Array.from({ length: QUESTIONS }, (_, at) => ask(at));
	await expectOwnAnswers(replies);
	expect(report(`${QUESTIONS} questions at once`, replies)).toBeLessThan(ACKNOWLEDGED_WITHIN_MS);
});

test('questions that come while others are being answered are not late either', async () => {
	const replies: (Reply | undefined)[] = [];
	for (let at = 0; at < QUESTIONS / 2; at++) {
		replies.push(ask(at));
		if (at % 10 === 9) await wait(20);
	}
	await expectOwnAnswers(replies);
	expect(report(`${QUESTIONS / 2} questions in waves`, replies)).toBeLessThan(ACKNOWLEDGED_WITHIN_MS);
});
