import { request } from 'node:http';
import { Events, HTTPError } from 'discord.js';
import type { Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';
import { connectToyBot } from './playground-toy-bot.ts';
import type { ToyBot } from './playground-toy-bot.ts';

let discord: Discord;
let bot: ToyBot;

beforeEach(async () => {
	discord = await startDiscord();
	bot = await connectToyBot(discord, answer);
});

afterEach(async () => {
	await bot.client.destroy();
	await discord.close();
});

async function answer(interaction: Interaction): Promise<void> {
	if (!interaction.isChatInputCommand()) return;
	await interaction.deferReply();
	await interaction.editReply('answer');
}

const ask = () => discord.member.slash('ask', { question: 'Why?' });
const happens = (event: string) =>
	new Promise((resolve) => {
		bot.client.once(event, resolve);
	});
const edits = () => discord.restRequests().filter(({ method }) => method === 'PATCH');

describe('the gateway', () => {
	test('dropped: the bot resumes and is told the question it missed', async () => {
		const [reconnecting, resumed] = [happens(Events.ShardReconnecting), happens(Events.ShardResume)];
		discord.faults.dropGateway();
		await reconnecting;
		const reply = ask();
		await resumed;
		expect((await reply.settled()).content).toBe('answer');
	});

	test('that refuses to resume: the bot identifies anew and works on', async () => {
		discord.faults.refuseResume();
		const ready = happens(Events.ShardReady);
		discord.faults.dropGateway();
		await ready;
		expect((await ask().settled()).content).toBe('answer');
	});

	test('that asks for a reconnect or ends the session gets the bot back', async () => {
		const resumed = happens(Events.ShardResume);
		discord.faults.requestReconnect();
		await resumed;
		const ready = happens(Events.ShardReady);
		discord.faults.invalidateSession();
		await ready;
		expect((await ask().settled()).content).toBe('answer');
	});

	test('that is shut lets the bot in once it opens', async () => {
		discord.faults.shutGateway();
		discord.faults.dropGateway();
		await happens(Events.ShardReconnecting);
		const reply = ask();
		await expect(reply.settled()).rejects.toThrow('did not respond');
		const back = Promise.race([happens(Events.ShardReady), happens(Events.ShardResume)]);
		discord.faults.openGateway();
		await back;
		expect((await ask().settled()).content).toBe('answer');
	});
});

describe('a request', () => {
	test('answered with 429 is made again after the time it says', async () => {
		discord.faults.failRest(
			{ method: 'PATCH', path: '@original', times: 2 },
			{ status: 429, retryAfterMs: 100 },
		);
		expect((await ask().settled()).content).toBe('answer');
		expect(edits().map(({ status }) => status)).toEqual([429, 429, 200]);
	});

	test('answered with 500 four times is given up', async () => {
		discord.faults.failRest({ method: 'PATCH', times: 4 }, { status: 500 });
		await ask().acknowledged();
		await expect.poll(() => bot.errors).toEqual([expect.any(HTTPError)]);
		expect(edits().map(({ status }) => status)).toEqual([500, 500, 500, 500]);
	});

	test('whose connection is reset is made again', async () => {
		discord.faults.failRest({ method: 'PATCH', path: /@original$/ }, { connection: 'reset' });
		expect((await ask().settled()).content).toBe('answer');
		expect(edits().map(({ status }) => status)).toEqual([0, 200]);
	});

	test('whose connection is closed fails', async () => {
		discord.faults.failRest({ method: 'PATCH' }, { connection: 'close' });
		await ask().acknowledged();
		await expect.poll(() => bot.errors).toHaveLength(1);
	});

	test('whose answer is lost has had its effect: the acknowledgement made again is refused', async () => {
		discord.faults.failRest({ path: '/callback' }, { statusAfterwards: 502 });
		const reply = ask();
		await reply.acknowledged();
		await expect.poll(() => bot.errors).toEqual([expect.objectContaining({ code: 40060 })]);
		expect(reply.message?.thinking).toBe(true);
	});

	test('can be slow', async () => {
		discord.faults.failRest({ path: '/callback' }, { delayMs: 150 });
		const reply = ask();
		await reply.settled();
		expect(reply.acknowledgedAfterMs).toBeGreaterThanOrEqual(150);
	});
});

test('an interaction that arrives too late cannot be answered', async () => {
	discord.faults.delayInteractions(3_100);
	const reply = ask();
	await expect(reply.settled()).rejects.toThrow('did not respond');
	await expect.poll(() => bot.errors).toEqual([expect.objectContaining({ code: 10062 })]);
});

test('requests are kept with what they carried', async () => {
	await ask().settled();
	const { method, path, body, status } = edits()[0] ?? {};
	expect([method, status, body]).toMatchObject(['PATCH', 200, { content: 'answer' }]);
	expect(path).toMatch(/^\/webhooks\/\d+\/.+\/messages\/@original$/);
});

test('only this machine by its own name is served', async () => {
	const status = await new Promise((resolve) => {
		const headers = { host: 'evil.example' };
		request({ port: discord.port, host: '127.0.0.1', path: '/api/v10/gateway', headers }, (response) => {
			resolve(response.statusCode);
			response.resume();
		}).end();
	});
	expect(status).toBe(403);
});
