import { bundlePage } from './page/bundle-page.ts';
import type { Sample } from './page/page-messages.ts';
import { createPageSocket } from './page/page-socket.ts';
import { createPageHandler } from './page/serve-page.ts';
import { noPortLeft, notAllowed } from './port-trouble.ts';
import { startDiscord } from './start-discord.ts';
import type { DiscordOptions, Discord } from './start-discord.ts';

export type PlaygroundOptions = Omit<DiscordOptions, 'port'> & {
	/** Where the page should be; 0: any port that is free. */
	port: number;
	/** What an empty channel offers, asked for whenever somebody looks. */
	samples?: () => Sample[];
};

export type Playground = Pick<Discord, 'apiUrl' | 'token' | 'applicationId' | 'close'> & {
	pageUrl: string;
	/** Ports that were asked for first and belong to something else. */
	takenPorts: number[];
};

const portsToTry = 20;
const lastPort = 65_535;

/** Starts a Discord on this machine with a page to try the bot in. It listens on 127.0.0.1 only; throws PortTrouble. */
export async function startPlayground({
	samples = () => [],
	...options
}: PlaygroundOptions): Promise<Playground> {
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

function codeOf(error: unknown): unknown {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}
