import { createServer } from 'node:net';

/** A port of this machine that belongs to somebody else until it is let go; any if it is 0. */
export async function takePort(wanted = 0): Promise<{ port: number; letGo(): void }> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(wanted, '127.0.0.1', resolve);
	});
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : 0,
		letGo: () => void server.close(),
	};
}
