import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UserError } from '../errors.ts';
import type { OnProgress } from './embed-passages.ts';
import type { IndexMessage, IndexOrder } from './index-process.ts';
import type { IndexReport } from './report.ts';

const PROCESS_FILE = fileURLToPath(new URL('./index-process.ts', import.meta.url));

/** No step that says nothing of itself takes nearly as long, unless it hangs. */
const LONGEST_SILENCE_MS = 3_600_000;
/** Whoever waits for a disk that is gone does not end even when killed. */
const KILLED_WITHIN_MS = 5_000;
const STOPS_WITHIN_MS = 1_000;

/**
 * Indexes in a process of its own, so that nobody waits meanwhile and a crash of native code takes nothing down.
 * Throws what `runIndex` throws, or Error when the process ends without a word or says nothing for too long; then it
 * is killed.
 */
export function forkIndex(
	order: IndexOrder,
	onProgress: OnProgress,
	longestSilenceMs = LONGEST_SILENCE_MS,
): Promise<IndexReport> {
	const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
	const child = fork(PROCESS_FILE, {
		execArgv: ['--import', loader],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	// One that hangs does not hear that its parent is gone.
	const end = () => void child.kill('SIGKILL');
	process.once('exit', end);
	return new Promise<IndexReport>((resolve, reject) => {
		const patience = startPatience(child, longestSilenceMs, reject);
		child.on('message', (message: IndexMessage) => {
			patience.refresh();
			if ('progress' in message) onProgress(message.progress);
			else if ('report' in message) resolve(message.report);
			else reject('userError' in message ? new UserError(message.userError) : new Error(message.error));
		});
		// A process that cannot be started fails twice: so does what is sent to it, and unheard that would end the bot.
		child.on('error', reject);
		// Unlike "exit" this comes after the last message.
		child.once('close', (code, signal) => {
			clearTimeout(patience);
			const tellNow = () => reject(new Error(`the indexing process ended early (${signal ?? code})`));
			// Sent to the bot as well, which may say first that it stops.
			if (signal === 'SIGTERM' || signal === 'SIGINT') setTimeout(tellNow, STOPS_WITHIN_MS);
			else tellNow();
		});
		child.send(order);
	}).finally(() => process.off('exit', end));
}

/** Kills a process that has said nothing for `ms` since this or the last refresh, and tells once it is gone. */
function startPatience(child: ChildProcess, ms: number, tell: (error: Error) => void): NodeJS.Timeout {
	const tellNow = () => tell(new Error(`the indexing process hung: killed after ${ms / 60_000} minutes`));
	const timer = setTimeout(() => {
		child.prependOnceListener('close', tellNow);
		setTimeout(tellNow, KILLED_WITHIN_MS).unref();
		child.kill('SIGKILL');
	}, ms);
	return timer.unref();
}
