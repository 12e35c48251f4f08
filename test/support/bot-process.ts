import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Discord } from '../../playground/start-discord.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ENTRY = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The bot as an operator starts it. */
export interface BotProcess {
	pid: number;
	/** What it has written to stderr: its log, a JSON object a line. */
	log(): string;
	/** What it has written to stdout, for people. */
	output(): string;
	/** Waits until the log has this. */
	logged(words: string): Promise<void>;
	/** Waits until the output has this. */
	printed(words: string): Promise<void>;
	kill(signal: NodeJS.Signals): void;
	/** As a terminal's Ctrl+C or a service manager does: it and every process it has started. */
	killAll(signal: NodeJS.Signals): void;
	/** Its exit code, once it has ended; the name of the signal that ended it. */
	ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts `src/index.ts` in a folder of its own, with nothing of this process's environment that is a setting. */
export function startBotProcess(
	discord: Pick<Discord, 'token' | 'apiUrl'>,
	knowledgeDir: string,
	settings: Record<string, string> = {},
): BotProcess {
	const child = spawn(process.execPath, ['--import', LOADER, ENTRY], {
		cwd: temporaryFolder(),
		env: {
			PATH: process.env['PATH'],
			LANG: 'C',
			DISCORD_TOKEN: discord.token,
			DISCORD_API_URL: discord.apiUrl,
			KNOWLEDGE_DIR: knowledgeDir,
			DATA_DIR: temporaryFolder(),
			...settings,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
		// A group of processes of its own.
		detached: true,
	});
	// A test that fails leaves nobody behind.
	process.once('exit', () => child.kill('SIGKILL'));
	let log = '';
	let output = '';
	const watchers = new Set<() => void>();
	child.stderr.on('data', (chunk: Buffer) => {
		log += chunk.toString();
		for (const watch of watchers) watch();
	});
	child.stdout.on('data', (chunk: Buffer) => {
		output += chunk.toString();
		for (const watch of watchers) watch();
	});
	const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
		child.once('close', (code, signal) => resolve(code ?? signal));
	});
	const bot: BotProcess = {
		pid: child.pid ?? 0,
		log: () => log,
		output: () => output,
		logged: (words) => seen(() => log, words),
		printed: (words) => seen(() => output, words),
		kill: (signal) => void child.kill(signal),
		killAll: (signal) => void process.kill(-(child.pid ?? 0), signal),
		ended,
	};
	const seen = (text: () => string, words: string) =>
		new Promise<void>((resolve, reject) => {
			const look = () => text().includes(words) && resolve();
			watchers.add(look);
			look();
			void ended.then(() => reject(new Error(`The bot ended before it wrote "${words}":\n${log}`)));
		});
	return bot;
}
