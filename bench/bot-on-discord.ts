import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Person } from '../playground/people/person.ts';
import { startDiscord, type Discord } from '../playground/start-discord.ts';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A bot in a process of its own, on a Discord of its own. */
export interface BotOnDiscord {
	members: Person[];
	stop(): Promise<void>;
}

/** Starts the script of a bot, given from here, and waits until it says that it is connected. */
export async function startBotOnDiscord(
	script: string,
	memberCount: number,
	settings: Record<string, string> = {},
): Promise<BotOnDiscord> {
	const discord = await startDiscord();
	const child = start(discord, script, settings);
	const ended = new Promise((resolve) => child.once('close', resolve));
	await connected(child);
	return {
		members: Array.from({ length: memberCount }, (_, at) => discord.addMember(`Member number ${at}`)),
		async stop() {
			child.kill('SIGTERM');
			await ended;
			await discord.close();
		},
	};
}

/** Away from whatever .env there is: only `settings` are. */
function start(discord: Discord, script: string, settings: Record<string, string>): ChildProcess {
	const path = fileURLToPath(new URL(script, import.meta.url));
	const child = spawn(process.execPath, ['--import', LOADER, path], {
		cwd: tmpdir(),
		env: {
			PATH: process.env['PATH'],
			DISCORD_TOKEN: discord.token,
			DISCORD_API_URL: discord.apiUrl,
			...settings,
		},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	process.once('exit', () => child.kill('SIGKILL'));
	return child;
}

function connected(child: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			if (said.includes('connected to Discord')) resolve();
		});
		child.once('close', () => reject(new Error(`The bot ended: ${said}`)));
	});
}
