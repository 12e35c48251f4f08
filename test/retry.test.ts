import { expect, test } from 'vitest';
import { ModelError } from '../src/models/model-error.ts';
import { retry, type RetryOptions } from '../src/models/retry.ts';

/** Something that fails with each of these and then succeeds, and how often it was tried. */
function failing(...errors: unknown[]) {
	const tried = { times: 0 };
	const attempt = async () => {
		const error = errors[tried.times++];
		if (error !== undefined) throw error;
		return Promise.resolve('done');
	};
	return { attempt, tried };
}

function options(changed: Partial<RetryOptions> = {}): RetryOptions {
	return { tries: 3, deadlineAt: Date.now() + 60_000, mayRetry: () => true, ...changed };
}

const busy = (retryAfterMs?: number) => new ModelError('rate-limited', { retryAfterMs });

test('what succeeds at last has succeeded', async () => {
	const { attempt, tried } = failing(busy(0), busy(1));
	expect(await retry(attempt, options())).toBe('done');
	expect(tried.times).toBe(3);
});

test('each pause is longer than the one before, unless the server names one', async () => {
	const { attempt, tried } = failing(busy(), busy());
	const start = performance.now();
	await retry(attempt, options());
	expect(performance.now() - start).toBeGreaterThan(1_100);
	expect(tried.times).toBe(3);
});

test('the last failure is what is thrown, as a ModelError', async () => {
	const { attempt, tried } = failing(busy(0), Object.assign(new Error('secret'), { status: 503 }));
	await expect(retry(attempt, options({ tries: 2 }))).rejects.toMatchObject({
		kind: 'server-error',
		status: 503,
	});
	expect(tried.times).toBe(2);
});

test('what may not be retried is not', async () => {
	const { attempt, tried } = failing(new ModelError('unauthorized'));
	const never = options({ mayRetry: ({ kind }) => kind !== 'unauthorized' });
	await expect(retry(attempt, never)).rejects.toMatchObject({ kind: 'unauthorized' });
	expect(tried.times).toBe(1);
});

test('nobody waits for a try that would begin after the deadline', async () => {
	const { attempt, tried } = failing(busy(120_000));
	await expect(retry(attempt, options())).rejects.toMatchObject({ retryAfterMs: 120_000 });
	expect(tried.times).toBe(1);
});

test('a signal ends the wait', async () => {
	const { attempt, tried } = failing(busy(30_000));
	const stop = new AbortController();
	const retried = retry(attempt, options({ signal: stop.signal }));
	stop.abort(new ModelError('stopped'));
	await expect(retried).rejects.toMatchObject({ kind: 'stopped' });
	expect(tried.times).toBe(1);
});
