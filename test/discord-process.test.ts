import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { startDiscord, type Discord } from '../playground/start-discord.ts';
import { createAssistant } from '../src/assistant.ts';
import { createLogger } from '../src/logger.ts';
import { lockIndex } from '../src/store/index-lock.ts';
import { bigShelf } from './support/big-shelf.ts';
import { startBotProcess, type BotProcess } from './support/bot-process.ts';
import { LIGHTHOUSE_QUESTION, TWO_ARTICLES } from './support/bot-articles.ts';
import { commandOf, indexerOf, openedBy } from './support/indexer-process.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

let indexed: { knowledgeDir: string; dataDir: string };

beforeAll(async () => {
	indexed = await indexShelf();
});

/** A shelf whose index is up to date, so that a start has nothing to read. */
async function indexShelf() {
	const knowledgeDir = writeFiles(temporaryFolder(), TWO_ARTICLES);
	const dataDir = join(temporaryFolder(), 'data');
	const assistant = await createAssistant(
		{ knowledgeDir, dataDir, logLevel: 'silent' },
		createLogger('silent'),
	);
	await assistant.index(() => {});
	await assistant.close();
	return { knowledgeDir, dataDir };
}

function start(discord: Pick<Discord, 'token' | 'apiUrl'>, shelf = indexed, LOG_LEVEL = 'info'): BotProcess {
	return startBotProcess(discord, shelf.knowledgeDir, { DATA_DIR: shelf.dataDir, LOG_LEVEL });
}

async function connect(shelf = indexed, logLevel = 'info'): Promise<{ discord: Discord; bot: BotProcess }> {
	const discord = await startDiscord();
	const bot = start(discord, shelf, logLevel);
	await bot.logged('connected to Discord');
	return { discord, bot };
}

const ask = ({ member }: Discord) => member.slash('ask', { question: LIGHTHOUSE_QUESTION });

describe('the bot’s process', () => {
	test('asked to stop in the middle of replies delivers them, though Discord fails, and ends well', async () => {
		const { discord, bot } = await connect();
		const replies = [ask(discord), ask(discord), ask(discord)];
		discord.faults.failRest({ method: 'PATCH' }, { delayMs: 500 });
		discord.faults.failRest({ method: 'PATCH', times: 9 }, { status: 500 });
		await Promise.all(replies.map((reply) => reply.acknowledged()));
		bot.kill('SIGTERM');
		for (const reply of replies) expect((await reply.settled()).content).toContain('John Smeaton');
		expect(await bot.ended).toBe(0);
		await discord.close();
	});

	test('with a token that Discord refuses says so in a sentence and ends with 1', async () => {
		const discord = await startDiscord();
		const wrong = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.wrong.token-of-somebody-else';
		const bot = start({ ...discord, token: wrong }, indexed, 'trace');
		expect(await bot.ended).toBe(1);
		expect(bot.log()).toMatch(/^Discord refuses DISCORD_TOKEN\. Copy the token again .*\.\n$/);
		expect(bot.log()).not.toContain(wrong);
		await discord.close();
	});

	test('that cannot reach Discord says so in a sentence and ends with 1', async () => {
		const bot = start({ token: 'any-token-at-all', apiUrl: 'http://127.0.0.1:1/api' });
		expect(await bot.ended).toBe(1);
		expect(bot.log()).toMatch(/^Discord cannot be reached \(.*\)\. Check the network.*\.\n$/);
	});

	test('whose token is taken back ends with 1, so that it can be started anew, and has logged no token at any level', async () => {
		const { discord, bot } = await connect(indexed, 'trace');
		discord.faults.failRest({ method: 'PATCH', times: 1 }, { status: 403 });
		discord.faults.failRest({ path: '/callback', times: 1 }, { status: 400 });
		const replies = [ask(discord), ask(discord), ask(discord)];
		await Promise.all(replies.map((reply) => reply.settled().catch(() => {})));
		discord.faults.dropGateway();
		await ask(discord).settled();
		discord.faults.dropGateway(4_004);
		expect(await bot.ended).toBe(1);
		expect(bot.log()).toMatch(/an interaction failed[^]*4004/);
		expect(bot.log()).not.toContain(discord.token);
		for (const { interaction } of replies) expect(bot.log()).not.toContain(interaction.token);
		await discord.close();
	});

	test.each([
		['has logged why', 'info', /"level":60.*"message":"broken".*the bot ends/],
		['though nothing is logged has said why', 'silent', /^broken\n$/],
	])('that fails where nobody waits ends with 1, and %s without the request', async (_, LOG_LEVEL, words) => {
		const discord = await startDiscord();
		const fail = `setTimeout(() => { throw Object.assign(new Error('broken'), { url: '/webhooks/SECRET' }) }, 8_000)`;
		const folder = writeFiles(temporaryFolder(), { 'fail.mjs': fail });
		const bot = startBotProcess(discord, indexed.knowledgeDir, {
			DATA_DIR: indexed.dataDir,
			NODE_OPTIONS: `--import ${join(folder, 'fail.mjs')}`,
			LOG_LEVEL,
		});
		expect(await bot.ended).toBe(1);
		expect(bot.log()).toMatch(words);
		expect(bot.log()).not.toContain('SECRET');
		await discord.close();
	});

	// Where the system does not list its processes as files, there is nothing to look at.
	test.skipIf(!existsSync('/proc'))(
		'reads what has changed though another process still indexes when it starts, as after a crash',
		async () => {
			const shelf = await indexShelf();
			writeFiles(shelf.knowledgeDir, { 'new.md': 'The windmill of Tumblik burned down in 1790.' });
			const release = lockIndex(shelf.dataDir);
			const { discord, bot } = await connect(shelf);
			const child = await indexerOf(bot.pid);
			await expect.poll(() => openedBy(child).join(), { timeout: 20_000 }).toContain('index.lock');
			await wait(1_000);
			release();
			await bot.logged('"indexed"');
			bot.kill('SIGTERM');
			expect(await bot.ended).toBe(0);
			await discord.close();
		},
	);

	// Where the system does not list its processes as files, there is nothing to look at.
	test.skipIf(!existsSync('/proc')).each([
		['SIGTERM', 'killAll'],
		['SIGKILL', 'kill'],
	] as const)('that indexes leaves no other process behind after %s', async (signal, kill) => {
		const shelf = await indexShelf();
		const { discord, bot } = await connect(shelf);
		writeFiles(shelf.knowledgeDir, bigShelf(300, 14));
		const reply = discord.moderator.slash('reindex');
		await reply.acknowledged();
		// It has only just begun, and hears no signal yet.
		const child = await indexerOf(bot.pid);
		bot[kill](signal);
		expect(await bot.ended).toBe(signal === 'SIGTERM' ? 0 : signal);
		await expect.poll(() => commandOf(child), { timeout: 10_000 }).toBe('');
		// Its own look at the shelf may have come first.
		const told = /^The (?:bot is stopping|articles are being indexed already)/;
		if (signal === 'SIGTERM') expect(reply.message?.content).toMatch(told);
		await discord.close();
	});
});
