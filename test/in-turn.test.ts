import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../src/discord/in-turn.ts';

const busyFor = (ms: number) => {
	const until = performance.now() + ms;
	while (performance.now() < until);
};

test('work is done one after the other, in the order it came, each with its own result', async () => {
	const inTurn = createTurns();
	const order: string[] = [];
	const work = (name: string) => async () => {
		order.push(`${name} begins`);
		await Promise.resolve();
		order.push(`${name} ends`);
		return name;
	};
	expect(await Promise.all([inTurn(work('a')), inTurn(work('b'))])).toEqual(['a', 'b']);
	expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('work that waits for servers is begun a few at once', async () => {
	const inTurn = createTurns(3);
	let [running, most] = [0, 0];
	const work = async () => {
		most = Math.max(most, ++running);
		await wait(20);
		running--;
	};
	await Promise.all(Array.from({ length: 9 }, () => inTurn(work)));
	expect(most).toBe(3);
});

test('whoever is next in line takes the place that is free first, though another is taken for long', async () => {
	const inTurn = createTurns(2);
	const order: string[] = [];
	let endSlow!: () => void;
	const slow = inTurn(() => new Promise<void>((resolve) => (endSlow = resolve)));
	await Promise.all(['a', 'b', 'c', 'd'].map((name) => inTurn(() => order.push(name))));
	expect(order).toEqual(['a', 'b', 'c', 'd']);
	endSlow();
	await slow;
});

test('work that fails fails for whoever asked for it, and the next is done', async () => {
	const inTurn = createTurns();
	const failing = inTurn(() => Promise.reject(new Error('broken')));
	const next = inTurn(() => 'done');
	await expect(failing).rejects.toThrow('broken');
	expect(await next).toBe('done');
});

test.each([1, 40])(
	'what arrives over the network is heard before all the work is done, %i at once',
	async (atOnce) => {
		const server = createServer((_request, response) => response.end());
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const inTurn = createTurns(atOnce);
		let done = 0;
		const all = Array.from({ length: 40 }, () => inTurn(() => (busyFor(5), done++)));
		const { port } = server.address() as AddressInfo;
		const doneWhenHeard = await new Promise<number>((resolve) => {
			get({ port, host: '127.0.0.1' }, () => resolve(done));
		});
		await Promise.all(all);
		expect(doneWhenHeard).toBeLessThan(40);
		server.close();
	},
);
