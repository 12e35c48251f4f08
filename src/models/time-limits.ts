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
	signal?: AbortSignal | undefined;
	/** The longest silence once the model has begun; it may take until the deadline to begin. */
	stallMs: number;
	deadlineMs: number;
}

export function startTimeLimits({ signal, stallMs, deadlineMs }: TimeLimitOptions): TimeLimits {
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
			silence = silence?.refresh() ?? setTimeout(abort, stallMs, 'stalled');
		},
		end() {
			clearTimeout(deadline);
			clearTimeout(silence);
			signal?.removeEventListener('abort', stop);
		},
	};
}
