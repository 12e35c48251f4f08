import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from '../playground/people/reply-handle.ts';
import { startBotOnDiscord, type BotOnDiscord } from './bot-on-discord.ts';
import { makeQuestions, makeShelf } from './made-shelf.ts';

const ARTICLES = 200;
const MEMBERS = 50;
const QUESTIONS = 200;
const ROUNDS = 5;
const PATIENCE_MS = 60_000;

/** How long each question waited, ms. */
type Waits = { acknowledged: number[]; answered: number[] };

/**
 * How soon 200 questions that 50 members ask at once are acknowledged and answered, over the Discord on this
 * machine, beside a bot that acknowledges and does nothing. Both take turns; what is loaded first counts for none.
 */
export async function benchDiscord(): Promise<void> {
	const folder = makeShelf(ARTICLES);
	const settings = { KNOWLEDGE_DIR: folder, DATA_DIR: join(folder, '..', 'data'), LOG_LEVEL: 'info' };
	const bot = await startBotOnDiscord('../src/index.ts', MEMBERS, settings);
	const bare = await startBotOnDiscord('./bare-bot.ts', MEMBERS);
	const waits = { bot: noWaits(), bare: noWaits() };
	for (let round = 0; round <= ROUNDS; round++) {
		const bareRound = await askAll(bare, (reply) => reply.acknowledged());
		const botRound = await askAll(bot, (reply) => reply.settled(PATIENCE_MS));
		if (round === 0) continue;
		add(waits.bare, bareRound);
		add(waits.bot, botRound);
	}
	await bot.stop();
	await bare.stop();
	rmSync(join(folder, '..'), { recursive: true });
	report(waits.bot, waits.bare);
}

function noWaits(): Waits {
	return { acknowledged: [], answered: [] };
}

function add(all: Waits, round: Waits): void {
	all.acknowledged.push(...round.acknowledged);
	all.answered.push(...round.answered);
}

async function askAll(
	{ members }: BotOnDiscord,
	answered: (reply: Reply) => Promise<unknown>,
): Promise<Waits> {
	const waits = noWaits();
	const one = async (question: string, at: number) => {
		const asked = performance.now();
		const reply = members[at % MEMBERS]?.slash('ask', { question });
		if (!reply) return;
		const wait = (list: number[]) => () => void list.push(performance.now() - asked);
		await Promise.all([
			reply.acknowledged().then(wait(waits.acknowledged)),
			answered(reply).then(wait(waits.answered)),
		]);
	};
	await Promise.all(makeQuestions(QUESTIONS).map(one));
	return waits;
}

function report(bot: Waits, bare: Waits): void {
	console.log(`${QUESTIONS} questions of ${MEMBERS} members at once, ${ROUNDS} times; ms, and as a ratio`);
	for (const [name, share] of [
		['p50', 0.5],
		['p99', 0.99],
	] as const) {
		const base = quantile(bare.acknowledged, share);
		line(`a bare acknowledgement, ${name}`, base, base);
		line(`acknowledged, ${name}`, quantile(bot.acknowledged, share), base);
		line(`answered, ${name}`, quantile(bot.answered, share), base);
	}
}

function line(what: string, ms: number, base: number): void {
	console.log(`${what.padEnd(28)} ${ms.toFixed(0).padStart(8)}  ratio ${(ms / base).toFixed(2)}`);
}

function quantile(values: number[], share: number): number {
	return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Infinity;
}
