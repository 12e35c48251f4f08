import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reply } from '../playground/people/reply-handle.ts';
import { bigShelf, nameOf } from './support/big-shelf.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { BRIDGE_QUESTION, LIGHTHOUSE_QUESTION, TWO_ARTICLES } from './support/bot-articles.ts';
import { writeFiles } from './support/temporary-folder.ts';

const ARTICLES = 200;
/** Discord gives a command up after so long. */
const ACKNOWLEDGED_WITHIN_MS = 3_000;

let bot: TestBot;
let reindexing: Reply;
const meanwhile: Reply[] = [];

/** One question after the other, until the shelf is up to date. */
async function askMeanwhile(): Promise<void> {
	const { member } = bot.discord;
	while (!/up to date/.test(reindexing.message?.content ?? '')) {
		meanwhile.push(member.slash('ask', { question: LIGHTHOUSE_QUESTION }));
		meanwhile.push(member.slash('summary', { source: 'pont' }));
		meanwhile.push(member.slash('sources'));
		await wait(100);
	}
}

beforeAll(async () => {
	bot = await startTestBot(TWO_ARTICLES);
	writeFiles(bot.folder, bigShelf(ARTICLES, 12));
	reindexing = bot.discord.moderator.slash('reindex');
	await askMeanwhile();
	await Promise.all(meanwhile.map((reply) => reply.settled()));
});

afterAll(() => bot.stop());

test('while thousands of passages are indexed, no question is given up by Discord', () => {
	const times = meanwhile.map(({ acknowledgedAfterMs = Infinity }) => acknowledgedAfterMs);
	console.log(
		`acknowledged while indexing: ${times.length} commands, the slowest after ${Math.max(...times)} ms`,
	);
	expect(times.length).toBeGreaterThan(20);
	expect(Math.max(...times)).toBeLessThan(ACKNOWLEDGED_WITHIN_MS);
});

test('the old index answers until the new one is whole: a list has all of the new articles or none', () => {
	const counts = meanwhile.flatMap(
		({ message }) => /^\*\*(\d+) articles/.exec(message?.content ?? '')?.[1] ?? [],
	);
	expect(new Set(counts)).toContain('2');
	expect([...new Set(counts)].filter((count) => count !== '2' && count !== String(ARTICLES + 2))).toEqual([]);
	const answers = meanwhile.filter(({ interaction }) => interaction.commandName === 'ask');
	for (const { message } of answers) expect(message?.content).toContain('John Smeaton');
});

test('the moderator sees it go on, and in the end what was done', () => {
	const shown = reindexing.states.map(({ content }) => content);
	expect(shown[1]).toBe('Reading the articles…');
	const percents = shown.flatMap((content) => /(\d+)% \(\d+\/\d+\)$/.exec(content)?.[1] ?? []).map(Number);
	expect(percents.length).toBeGreaterThan(0);
	expect(percents).toEqual(percents.toSorted((a, b) => a - b));
	expect(shown.at(-1)).toBe(
		`The shelf is up to date.\nArticles: ${ARTICLES} added, 0 changed, 0 removed, 2 unchanged\nPassages: 2,400 added, 0 changed, 0 removed, 2 unchanged`,
	);
});

test('afterwards the new articles answer, and the old ones as before', async () => {
	const { member } = bot.discord;
	const question = `What did the merchants of ${nameOf(17)} do at the quay?`;
	const { content } = await member.slash('ask', { question }).settled();
	expect(content).toContain(`merchants of ${nameOf(17)}`);
	const old = await member.slash('ask', { question: BRIDGE_QUESTION }).settled();
	expect(old.content).toContain('Buron');
});
