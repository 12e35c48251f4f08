import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Discord } from '../../playground/start-discord.ts';

/** Whom a server's own settings allow a command, or forbid it. Types are Discord's: 1 a role, 2 a person. */
export type CommandSetting = { id: string; type: 1 | 2; permission: boolean };

/** A server's settings of commands, which the local Discord does not have: everything else is passed on to it. */
export interface CommandSettings {
	apiUrl: string;
	/** Of whichever command is asked for; undefined: it has none of its own. */
	current: CommandSetting[] | undefined;
	close(): Promise<void>;
}

const SETTINGS_PATH = /^\/api\/v10\/applications\/(\d+)\/guilds\/(\d+)\/commands\/(\d+)\/permissions$/;

export async function openCommandSettings(discord: Discord): Promise<CommandSettings> {
	const server = createServer((incoming, response) => {
		const asked = SETTINGS_PATH.exec(incoming.url ?? '');
		if (asked && settings.current) answer(response, asked, settings.current);
		else passOn(incoming, response, discord.port);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const settings: CommandSettings = {
		apiUrl: `http://127.0.0.1:${port}/api`,
		current: undefined,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return settings;
}

function answer(
	response: ServerResponse,
	[, application_id, guild_id, id]: RegExpExecArray,
	permissions: CommandSetting[],
) {
	response.writeHead(200, { 'content-type': 'application/json' });
	response.end(JSON.stringify({ application_id, guild_id, id, permissions }));
}

function passOn(incoming: IncomingMessage, response: ServerResponse, port: number): void {
	const { method, url, headers } = incoming;
	const host = `127.0.0.1:${port}`;
	const outgoing = request(
		{ port, host: '127.0.0.1', method, path: url, headers: { ...headers, host } },
		(answered) => {
			response.writeHead(answered.statusCode ?? 500, answered.headers);
			answered.pipe(response);
		},
	);
	outgoing.on('error', () => response.destroy());
	incoming.pipe(outgoing);
}
