import { messageOf, UserError, type Wording } from '../errors.ts';
import { createLogger } from '../logger.ts';
import type { Progress } from './embed-passages.ts';
import type { IndexReport } from './report.ts';
import { runIndex, type IndexSettings } from './run-index.ts';

/** What the parent sends first, once. */
export interface IndexOrder {
	settings: IndexSettings;
	logLevel: string;
	/** How long to wait for another process that indexes; not at all by default. */
	waitMs?: number;
}

/** What this process tells its parent. */
export type IndexMessage =
	{ progress: Progress } | { report: IndexReport } | { userError: Wording } | { error: string };

process.once('message', (order: IndexOrder) => void carryOut(order));
// The parent is gone: nobody waits for the report, and a half-done run leaves no trace. An exit in the middle of a
// model's native code would abort, with a complaint and a core file.
const leave = () => process.kill(process.pid, 'SIGKILL');
process.once('disconnect', leave);
// A terminal's Ctrl+C and a service manager's stop come here too: the parent decides, and is followed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

async function carryOut({ settings, logLevel, waitMs }: IndexOrder): Promise<void> {
	try {
		const onProgress = (progress: Progress) => void tell({ progress });
		const report = await runIndex(settings, createLogger(logLevel), onProgress, waitMs);
		await tell({ report });
	} catch (error) {
		await tell(error instanceof UserError ? { userError: error.wording } : { error: messageOf(error) });
	}
	process.off('disconnect', leave);
	process.disconnect();
}

/** Resolves once the message is on its way: a long one would be lost if this process left before. */
function tell(message: IndexMessage): Promise<void> {
	return new Promise((resolve) => {
		process.send?.(message, undefined, undefined, () => resolve());
	});
}
