import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UserError } from '../errors.ts';
import type { OnProgress } from './embed-passages.ts';
import type { IndexMessage, IndexOrder } from './index-process.ts';
import type { IndexReport } from './report.ts';

const PROCESS_FILE = fileURLToPath(new URL('./index-process.ts', import.meta.url));

/**
 * Indexes in a process of its own, so that nobody waits meanwhile and a crash of native code takes nothing down.
 * Throws what `runIndex` throws, or Error when the process ends without a word.
 */
export function forkIndex(order: IndexOrder, onProgress: OnProgress): Promise<IndexReport> {
	const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
	const child = fork(PROCESS_FILE, {
		execArgv: ['--import', loader],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	return new Promise((resolve, reject) => {
		child.on('message', (message: IndexMessage) => {
			if ('progress' in message) onProgress(message.progress);
			else if ('report' in message) resolve(message.report);
			else reject('userError' in message ? new UserError(message.userError) : new Error(message.error));
		});
		child.once('error', reject);
		// Unlike "exit" this comes after the last message.
		child.once('close', (code, signal) =>
			reject(new Error(`the indexing process ended early (${signal ?? code})`)),
		);
		child.send(order);
	});
}
