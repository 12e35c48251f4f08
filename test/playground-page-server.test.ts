import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { hostsAt } from '../playground/local-server.ts';
import { startPlayground } from '../playground/start-playground.ts';
import type { Playground } from '../playground/start-playground.ts';
import { asNobody } from './support/as-nobody.ts';
import { takePort } from './support/taken-port.ts';

let playground: Playground;

beforeEach(async () => {
	playground = await startPlayground({ port: 0 });
});

afterEach(() => playground.close());

/** What the server says to a request with these headers. */
function statusWith(path: string, headers: Record<string, string>): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		request(new URL(path, playground.pageUrl), { headers }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.on('error', reject)
			.end();
	});
}

/** Opens a socket, the page's own by default, as a page of that origin would: it, or why it was refused. */
function openSocket(
	origin: string | undefined,
	path = 'page/socket',
): Promise<{ socket?: WebSocket; refused?: string }> {
	const address = `${playground.pageUrl.replace('http', 'ws')}${path}`;
	return new Promise((resolve) => {
		const socket = new WebSocket(address, origin === undefined ? {} : { origin });
		socket.once('open', () => resolve({ socket }));
		socket.once('error', (error) => resolve({ refused: error.message }));
	});
}

describe('other pages in the same browser', () => {
	test('cannot read the page, and no name but this machine’s own leads to it', async () => {
		const host = new URL(playground.pageUrl).host;
		expect(await statusWith('/', { host })).toBe(200);
		expect(await statusWith('/', { host: host.replace('127.0.0.1', 'localhost') })).toBe(200);
		expect(await statusWith('/', { host: 'evil.example' })).toBe(403);
		expect(await statusWith('/', { host, origin: 'http://evil.example' })).toBe(403);
		expect(await statusWith('/', { host, origin: 'null' })).toBe(403);
	});

	test('cannot open its socket', async () => {
		for (const origin of ['http://evil.example', 'http://127.0.0.1:1', 'null', undefined])
			expect((await openSocket(origin)).refused).toContain('403');
		const own = await openSocket(playground.pageUrl.slice(0, -1));
		expect(own.socket).toBeDefined();
		own.socket?.terminate();
	});
});

test('a page of another site reaches neither the API nor the gateway, a bot does', async () => {
	const host = new URL(playground.pageUrl).host;
	expect(await statusWith('/api/v10/gateway', { host })).toBe(200);
	for (const origin of ['http://evil.example', 'https://discord.com', 'null']) {
		expect(await statusWith('/api/v10/gateway', { host, origin })).toBe(403);
		expect((await openSocket(origin, 'gateway')).refused).toContain('403');
	}
	const own = await openSocket(undefined, 'gateway');
	expect(own.socket).toBeDefined();
	own.socket?.terminate();
});

test('nothing from elsewhere may run, be loaded or frame the page', async () => {
	const response = await fetch(playground.pageUrl);
	const policy = response.headers.get('content-security-policy') ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("script-src 'self';");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).toContain("require-trusted-types-for 'script'");
	const page = (await response.text()) + (await (await fetch(`${playground.pageUrl}page.css`)).text());
	expect(page).not.toMatch(/https?:\/\//);
});

test.each(['{', '{"id":1}', '{"id":1,"deed":{"do":"dance"}}', '[]', 'null'])(
	'what is no deed closes the socket and harms nobody: %s',
	async (text) => {
		const { socket } = await openSocket(playground.pageUrl.slice(0, -1));
		const closed = new Promise((resolve) => socket?.once('close', resolve));
		socket?.send(text);
		expect(await closed).toBe(1008);
		expect((await fetch(playground.pageUrl)).status).toBe(200);
	},
);

test('a taken port is passed over for the next one, and named', async () => {
	const taken = await takePort();
	const next = await startPlayground({ port: taken.port });
	expect(next.takenPorts).toContain(taken.port);
	expect(Number(new URL(next.pageUrl).port)).toBe(taken.port + next.takenPorts.length);
	await next.close();
	taken.letGo();
});

describe('on port 80', () => {
	test('a browser, which leaves it out of Host, is let in; on another port it must be named', () => {
		expect(hostsAt(80)).toEqual(['127.0.0.1:80', '127.0.0.1', 'localhost:80', 'localhost']);
		expect(hostsAt(3210)).toEqual(['127.0.0.1:3210', 'localhost:3210']);
	});

	test('the page, its socket and the API are there', async ({ skip }) => {
		const own = await startPlayground({ port: 80 }).catch(() => undefined);
		// Few accounts may listen there, and something else may do already.
		if (own?.takenPorts.length !== 0) {
			await own?.close();
			return skip('port 80 cannot be had here');
		}
		expect(own.pageUrl).toBe('http://127.0.0.1/');
		expect((await fetch(own.pageUrl)).status).toBe(200);
		expect((await fetch(`${own.apiUrl}/v10/gateway`)).status).toBe(200);
		const socket = new WebSocket('ws://127.0.0.1/page/socket', { origin: 'http://127.0.0.1' });
		await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
		socket.terminate();
		return own.close();
	});
});

test('a port that this account may not have is refused with what to do', async ({ skip }) => {
	const own = await asNobody(() => startPlayground({ port: 1 })).catch((error: unknown) => error);
	if (!(own instanceof Error)) {
		await (own as Playground).close();
		return skip('anybody may listen anywhere here');
	}
	expect(own.message).toBe(
		'This account may not listen on port 1: choose one above 1023 with PLAYGROUND_PORT.',
	);
	return undefined;
});
