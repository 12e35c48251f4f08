import { describe, expect, test } from 'vitest';
import { collectInSlices } from '../src/answering/collect-in-slices.ts';

function* busyFor(milliseconds: number): Generator<number> {
	const started = performance.now();
	for (let count = 0; performance.now() - started < milliseconds; count++) yield count;
}

describe('collectInSlices', () => {
	test('has everything, in order', async () => {
		expect(await collectInSlices([3, 1, 2])).toEqual([3, 1, 2]);
		expect(await collectInSlices([])).toEqual([]);
	});

	test('lets others take their turn before long work is done', async () => {
		const order: string[] = [];
		const work = collectInSlices(busyFor(100)).then(() => order.push('work'));
		setTimeout(() => order.push('other'), 1);
		await work;
		expect(order).toEqual(['other', 'work']);
	});

	test('passes on what goes wrong', async () => {
		const broken = (function* () {
			yield 1;
			throw new Error('no more');
		})();
		await expect(collectInSlices(broken)).rejects.toThrow('no more');
	});
});
