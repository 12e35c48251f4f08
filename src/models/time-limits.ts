import { ModelError } from './model-error.ts';

export interface TimeLimits {
	/** Aborted, with a ModelError as its reason, by whoever asked to stop and by either limit. */
	signal: AbortSignal;
	/** In ms since 1970. */
	deadlineAt: number;
	/** A sign of life: from now on silence is measured. */
	heard(): void;
	end(): void;
}

export interface TimeLimitOptions {
	signal?: AbortSignal | null | undefined;
	/** The longest silence once the model has begun; it may take until the deadline to begin. */
	stallMs?: number;
	deadlineMs: number;
}

/** Plain timers: on Node 20 a signal made by AbortSignal.any and AbortSignal.timeout does not end a reply's body. */
export function startTimeLimits({ signal, stallMs = Infinity, deadlineMs }: TimeLimitOptions): TimeLimits {
	const controller = new AbortController();
	const abort = (kind: 'stalled' | 'stopped') => controller.abort(new ModelError(kind));
	const stop = () => abort('stopped');
	const deadline = setTimeout(abort, deadlineMs, 'stalled');
	let silence: NodeJS.Timeout | undefined;
	if (signal?.aborted) stop();
	signal?.addEventListener('abort', stop, { once: true });
	return {
		signal: controller.signal,
		deadlineAt: Date.now() + deadlineMs,
		heard() {
			if (stallMs < deadlineMs) silence = silence?.refresh() ?? setTimeout(abort, stallMs, 'stalled');
		},
		end() {
			clearTimeout(deadline);
			clearTimeout(silence);
			signal?.removeEventListener('abort', stop);
		},
	};
}
