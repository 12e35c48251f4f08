import { setTimeout as pause } from 'node:timers/promises';
import { readModelError, type ModelError } from './model-error.ts';

export interface RetryOptions {
	/** How often at most, the first included. */
	tries: number;
	/** When the last try must have begun, in ms since 1970. */
	deadlineAt: number;
	mayRetry: (error: ModelError) => boolean;
	signal?: AbortSignal | undefined;
}

const FIRST_PAUSE_MS = 500;

/**
 * The first success. Before each further try it waits as long as the server asks to be left alone, or twice as
 * long as before, with some chance in it so that many who failed together do not come back together. Throws
 * ModelError.
 */
export async function retry<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
	for (let tried = 1; ; tried++) {
		try {
			return await attempt();
		} catch (thrown) {
			const error = readModelError(thrown);
			const waitMs = pauseAfter(error, tried);
			const isLast = tried >= options.tries || Date.now() + waitMs > options.deadlineAt;
			if (isLast || !options.mayRetry(error)) throw error;
			await wait(waitMs, options.signal);
		}
	}
}

function pauseAfter({ retryAfterMs }: ModelError, tried: number): number {
	return retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (tried - 1) * (0.75 + Math.random() / 2);
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
	try {
		await pause(ms, undefined, signal && { signal });
	} catch (stopped) {
		throw readModelError(signal?.reason ?? stopped);
	}
}
