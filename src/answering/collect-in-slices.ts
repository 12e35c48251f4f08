import { setImmediate } from 'node:timers/promises';

/** How long a slice keeps everybody else waiting. */
const SLICE_MS = 10;

/** What `items` yields, without holding up whoever else wants an answer meanwhile: long work pauses every few milliseconds. */
export async function collectInSlices<T>(items: Iterable<T>): Promise<T[]> {
	const collected: T[] = [];
	let sliceEnds = performance.now() + SLICE_MS;
	for (const item of items) {
		collected.push(item);
		if (performance.now() < sliceEnds) continue;
		await setImmediate();
		sliceEnds = performance.now() + SLICE_MS;
	}
	return collected;
}
