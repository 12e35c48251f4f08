import { getEventListeners, once } from 'node:events';
import { expect, test } from 'vitest';
import { startTimeLimits } from '../src/models/time-limits.ts';

async function reasonOf(signal: AbortSignal): Promise<unknown> {
	if (!signal.aborted) await once(signal, 'abort');
	return signal.reason;
}

test('the deadline ends it', async () => {
	const limits = startTimeLimits({ deadlineMs: 30 });
	expect(await reasonOf(limits.signal)).toMatchObject({ kind: 'stalled' });
});

test('silence ends it, but only after a first sign of life', async () => {
	const limits = startTimeLimits({ deadlineMs: 60_000, stallMs: 20 });
	await new Promise((resolve) => {
		setTimeout(resolve, 100);
	});
	expect(limits.signal.aborted).toBe(false);
	limits.heard();
	limits.heard();
	expect(await reasonOf(limits.signal)).toMatchObject({ kind: 'stalled' });
});

test('whoever asked may stop it, even before it begins', async () => {
	const stop = new AbortController();
	const limits = startTimeLimits({ deadlineMs: 60_000, signal: stop.signal });
	stop.abort();
	expect(await reasonOf(limits.signal)).toMatchObject({ kind: 'stopped' });
	limits.end();
	const late = startTimeLimits({ deadlineMs: 60_000, signal: stop.signal });
	expect(await reasonOf(late.signal)).toMatchObject({ kind: 'stopped' });
	late.end();
});

test('once it is over nothing happens any more, and nothing is left behind', async () => {
	const stop = new AbortController();
	const limits = startTimeLimits({ deadlineMs: 20, stallMs: 10, signal: stop.signal });
	limits.heard();
	limits.end();
	stop.abort();
	await new Promise((resolve) => {
		setTimeout(resolve, 60);
	});
	expect(limits.signal.aborted).toBe(false);
	expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
});
