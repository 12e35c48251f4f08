import { describe, expect, test } from 'vitest';
import { cosine, prepareRecall } from '../src/store/hnsw-recall.ts';

const vectors = Array.from({ length: 100 }, (_, at) => [Math.cos(at / 100), Math.sin(at / 100)]);
const vectorOf = (label: number) => vectors[label] ?? [];
const labels = vectors.map((_, label) => label);

const exact = (query: number[], k: number) =>
	labels
		.map((label) => ({ label, score: cosine(query, vectorOf(label)) }))
		.toSorted((a, b) => b.score - a.score)
		.slice(0, k);

describe('prepareRecall', () => {
	test('is 1 for an exact search, and for an empty index', () => {
		expect(prepareRecall(labels, vectorOf)(exact)).toBe(1);
		expect(prepareRecall([], vectorOf)(exact)).toBe(1);
		expect(prepareRecall([3], vectorOf)(() => [{ label: 3, score: 1 }])).toBe(1);
	});

	test('is the share that a search finds', () => {
		expect(prepareRecall(labels, vectorOf)((query, k) => exact(query, k).slice(0, k / 2))).toBeCloseTo(0.5);
		expect(prepareRecall(labels, vectorOf)(() => [])).toBe(0);
	});

	test('does not count what is further away than the true neighbours', () => {
		expect(prepareRecall(labels, vectorOf)((query, k) => exact(query, 100).slice(-k))).toBeLessThan(0.05);
	});
});

test('cosine is 1 for the same direction, 0 for zeros', () => {
	expect(cosine([1, 2], [2, 4])).toBeCloseTo(1);
	expect(cosine([1, 0], [0, 1])).toBe(0);
	expect(cosine([1, 0], [-1, 0])).toBe(-1);
	expect(cosine([0, 0], [1, 1])).toBe(0);
});
