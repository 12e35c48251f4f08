import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown;

/** Who answers what: the longest beginning of the path decides. */
export type Mounts = { handlers: Record<string, Handler>; upgrades: Record<string, UpgradeHandler> };

export type LocalServer = { port: number; close: () => Promise<void> };

/**
 * Listens on this machine alone. A request must name this machine as its host: a web page whose own
 * name was made to point here (DNS rebinding) does not.
 */
export async function startLocalServer(port: number, mounts: Mounts): Promise<LocalServer> {
	let hosts: string[] = [];
	// A bot sends no Origin; a page of another site does, and has no business here.
	const isLocal = ({ headers: { host, origin } }: IncomingMessage) =>
		hosts.includes(host ?? '') && (origin === undefined || hosts.some((one) => origin === `http://${one}`));
	const server = createServer((request, response) => {
		const handler = isLocal(request) ? mountFor(mounts.handlers, request) : undefined;
		if (!handler) return response.writeHead(isLocal(request) ? 404 : 403).end();
		return void Promise.resolve(handler(request, response)).catch(() => fail(response));
	});
	const upgraded = new Set<Duplex>();
	server.on('upgrade', (request, socket, head) => {
		upgraded.add(socket);
		socket.once('close', () => upgraded.delete(socket));
		const upgrade = isLocal(request) ? mountFor(mounts.upgrades, request) : undefined;
		socket.on('error', () => socket.destroy());
		if (upgrade) upgrade(request, socket, head);
		else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	hosts = hostsAt(actual);
	return { port: actual, close: () => close(server, upgraded) };
}

/** How a Host header may name this server. Of HTTP's own port browsers say nothing. */
export function hostsAt(port: number): string[] {
	return ['127.0.0.1', 'localhost'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
}

function mountFor<T>(mounts: Record<string, T>, request: IncomingMessage): T | undefined {
	const path = (request.url ?? '/').split('?')[0] ?? '/';
	const prefix = Object.keys(mounts)
		.filter((one) => path === one || path.startsWith(one.endsWith('/') ? one : `${one}/`))
		.toSorted((a, b) => b.length - a.length)[0];
	return prefix === undefined ? undefined : mounts[prefix];
}

function fail(response: ServerResponse): void {
	if (response.headersSent) response.destroy();
	else
		response
			.writeHead(500, { 'content-type': 'application/json' })
			.end('{"message":"500: Server Error","code":0}');
}

/** An open page would hold the server up for as long as it stays open. */
async function close(server: ReturnType<typeof createServer>, upgraded: Set<Duplex>): Promise<void> {
	const closed = new Promise((resolve) => {
		server.close(resolve);
	});
	server.closeAllConnections();
	for (const socket of upgraded) socket.destroy();
	await closed;
}
