import { bundlePage } from './page/bundle-page.ts';
import type { Sample } from './page/page-messages.ts';
import { createPageSocket } from './page/page-socket.ts';
import { createPageHandler } from './page/serve-page.ts';
import { startDiscord } from './start-discord.ts';
import type { DiscordOptions, Discord } from './start-discord.ts';

export type PlaygroundOptions = Omit<DiscordOptions, 'port'> & {
	/** Where the page should be; 0: any port that is free. */
	port: number;
	samples?: Sample[];
};

export type Playground = Pick<Discord, 'apiUrl' | 'token' | 'applicationId' | 'close'> & {
	pageUrl: string;
	/** Ports that were asked for first and belong to something else. */
	takenPorts: number[];
};

const portsToTry = 20;
const lastPort = 65_535;

/** Starts a Discord on this machine with a page to try the bot in. It listens on 127.0.0.1 only. */
export async function startPlayground({ samples = [], ...options }: PlaygroundOptions): Promise<Playground> {
	const files = await bundlePage();
	const takenPorts: number[] = [];
	for (;;) {
		const port = options.port + takenPorts.length;
		try {
			const discord = await startDiscord({ ...options, port }, (parts) => ({
				handlers: { '/': createPageHandler(files) },
				upgrades: { '/page/socket': createPageSocket({ ...parts, samples }) },
			}));
			const { apiUrl, token, applicationId, close } = discord;
			return {
				apiUrl,
				token,
				applicationId,
				close,
				// Port 80 is left out, as browsers do.
				pageUrl: new URL(`http://127.0.0.1:${discord.port}/`).href,
				takenPorts,
			};
		} catch (error) {
			if (codeOf(error) === 'EACCES') throw notAllowed(port, error);
			if (codeOf(error) !== 'EADDRINUSE') throw error;
			if (takenPorts.length === portsToTry || port === lastPort) throw noPortLeft(options.port, port, error);
			takenPorts.push(port);
		}
	}
}

function noPortLeft(first: number, last: number, cause: unknown): Error {
	const taken = first === last ? `Port ${first} is taken` : `All ports from ${first} to ${last} are taken`;
	const message = `${taken}: choose another with PLAYGROUND_PORT.`;
	return new Error(message, { cause });
}

function notAllowed(port: number, cause: unknown): Error {
	const message = `This account may not listen on port ${port}: choose one above 1023 with PLAYGROUND_PORT.`;
	return new Error(message, { cause });
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}
