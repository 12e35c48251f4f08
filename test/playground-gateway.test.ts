import { assert as assertProperty, asyncProperty, json, oneof, string } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';

let discord: Discord;

beforeEach(async () => {
	discord = await startDiscord({ heartbeatIntervalMs: 400 });
});

afterEach(() => discord.close());

type Frame = { op: number; t: string | null; s: number | null; d: Record<string, unknown> };

/** A client that speaks the protocol by hand. */
function connect() {
	const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/gateway?v=10&encoding=json`);
	const frames: Frame[] = [];
	socket.on('message', (data: Buffer) => {
		const frame: Frame = JSON.parse(data.toString());
		frames.push(frame);
	});
	const opened = new Promise((resolve) => socket.once('open', resolve));
	const closed = new Promise<number>((resolve) => socket.once('close', resolve));
	return {
		closed,
		frames,
		opened,
		socket,
		send: async (frame: unknown) => {
			await opened;
			socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
		},
		frame: (isIt: (frame: Frame) => boolean) =>
			expect
				.poll(() => frames.find(isIt), { timeout: 5000 })
				.toBeDefined()
				.then(() => frames.find(isIt)),
	};
}

const identify = (part: object = {}) => ({
	op: 2,
	d: { token: discord.token, intents: 1, properties: {}, ...part },
});
const isNamed = (name: string) => (frame: Frame) => frame.t === name;

async function ready() {
	const client = connect();
	await client.send(identify());
	const frame = await client.frame(isNamed('READY'));
	return { ...client, sessionId: String(frame?.d['session_id']) };
}

test('it says hello, and then ready and what guilds there are', async () => {
	const client = await ready();
	expect(client.frames.map(({ op, t, s }) => [op, t, s])).toEqual([
		[10, null, null],
		[0, 'READY', 1],
		[0, 'GUILD_CREATE', 2],
	]);
	expect(client.frames[0]?.d).toEqual({ heartbeat_interval: 400 });
	expect(client.frames[1]?.d['resume_gateway_url']).toBe(`ws://127.0.0.1:${discord.port}/gateway`);
});

test('heartbeats are acknowledged', async () => {
	const client = connect();
	await client.send({ op: 1, d: null });
	await client.frame(({ op }) => op === 11);
});

test('a connection whose heart stops is closed', async () => {
	expect(await (await ready()).closed).toBe(4009);
});

describe('it hangs up on', () => {
	test.each<[string, unknown, number]>([
		['what is no JSON', '{', 4002],
		['a frame without opcode', {}, 4002],
		['a frame of more than 4,096 bytes', { op: 1, d: 'x'.repeat(4097) }, 4002],
		['an IDENTIFY without intents', { op: 2, d: { token: 'x' } }, 4002],
		['an unknown opcode', { op: 99, d: null }, 4001],
		['an opcode only Discord uses', { op: 10, d: null }, 4001],
		['whoever has not identified', { op: 3, d: {} }, 4003],
		['a wrong token', { op: 2, d: { token: 'wrong', intents: 1, properties: {} } }, 4004],
		['a wrong token when resuming', { op: 6, d: { token: 'wrong', session_id: 'x', seq: 1 } }, 4004],
	])('%s', async (_what, frame, code) => {
		const client = connect();
		await client.send(frame);
		expect(await client.closed).toBe(code);
	});

	test('a second IDENTIFY, unknown intents and those not switched on', async () => {
		const twice = await ready();
		await twice.send(identify());
		const unknown = connect();
		await unknown.send(identify({ intents: 2 ** 30 }));
		const privileged = connect();
		await privileged.send(identify({ intents: 2 ** 15 }));
		expect(await Promise.all([twice.closed, unknown.closed, privileged.closed])).toEqual([4005, 4013, 4014]);
	});

	test('more than 120 frames a minute', async () => {
		const client = await ready();
		for (let count = 0; count < 121; count++) await client.send({ op: 1, d: null });
		expect(await client.closed).toBe(4008);
	});
});

test('no frame whatever brings it down', async () => {
	await assertProperty(
		asyncProperty(oneof(string(), json()), async (text) => {
			const client = connect();
			await client.send(text);
			client.socket.close();
			await client.closed;
		}),
		{ numRuns: 50 },
	);
	await ready();
});

describe('resuming', () => {
	test('tells what was missed, in order and once', async () => {
		const first = await ready();
		await first.frame(isNamed('GUILD_CREATE'));
		first.socket.terminate();
		await first.closed;
		discord.addGuild('Missed');
		const second = connect();
		await second.send({ op: 6, d: { token: discord.token, session_id: first.sessionId, seq: 2 } });
		await second.frame(isNamed('RESUMED'));
		expect(second.frames.slice(1).map(({ t, s }) => [t, s])).toEqual([
			['GUILD_CREATE', 3],
			['RESUMED', 4],
		]);
	});

	test('is impossible for a session that is unknown, refused or said goodbye', async () => {
		const gone = await ready();
		gone.socket.close(1000);
		await gone.closed;
		const refused = await ready();
		refused.socket.terminate();
		await refused.closed;
		for (const session_id of ['unknown', gone.sessionId, refused.sessionId]) {
			if (session_id === refused.sessionId) discord.faults.refuseResume();
			const client = connect();
			await client.send({ op: 6, d: { token: discord.token, session_id, seq: 1 } });
			expect((await client.frame(({ op }) => op === 9))?.d).toBe(false);
		}
	});

	test('at a sequence that never was is refused', async () => {
		const first = await ready();
		const second = connect();
		await second.send({ op: 6, d: { token: discord.token, session_id: first.sessionId, seq: 99 } });
		expect(await second.closed).toBe(4007);
	});
});
