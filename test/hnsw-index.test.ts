import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHnswIndex, openHnswIndex, type HnswIndex } from '../src/store/hnsw-index.ts';
import { cosine } from '../src/store/hnsw-recall.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { clusteredVectors } from './support/vectors.ts';

const DIMENSIONS = 16;

function fill(vectors: number[][]): HnswIndex {
	const index = createHnswIndex(DIMENSIONS);
	for (const vector of vectors) index.add(vector);
	return index;
}

const labelsOf = (index: HnswIndex, query: number[], k: number) =>
	index.search(query, k).map(({ label }) => label);

describe('the HNSW index', () => {
	const vectors = clusteredVectors(1_500, DIMENSIONS, 30);

	test('grows past its first capacity, and finds every vector', () => {
		const index = fill(vectors);
		expect(index.size()).toBe(1_500);
		for (const at of [0, 1_023, 1_024, 1_499]) {
			expect(labelsOf(index, vectors[at] ?? [], 1)).toEqual([at]);
		}
	});

	test('scores by cosine, best first', () => {
		const index = fill(vectors.slice(0, 200));
		const [query = []] = vectors.slice(300);
		const found = index.search(query, 10);
		const scores = found.map(({ score }) => score);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
		for (const { label, score } of found) expect(score).toBeCloseTo(cosine(query, vectors[label] ?? []), 4);
	});

	test('gives all it has when asked for more, and nothing when it has or is asked for none', () => {
		const index = fill(vectors.slice(0, 3));
		expect(index.search(vectors[0] ?? [], 1_000)).toHaveLength(3);
		expect(index.search(vectors[0] ?? [], 0)).toEqual([]);
		expect(createHnswIndex(DIMENSIONS).search(vectors[0] ?? [], 5)).toEqual([]);
	});

	test.each<[string, unknown[]]>([
		['too short', Array.from({ length: DIMENSIONS - 1 }, () => 1)],
		['too long', Array.from({ length: DIMENSIONS + 1 }, () => 1)],
		['empty', []],
		['NaN', Array.from({ length: DIMENSIONS }, () => Number.NaN)],
		['infinite', Array.from({ length: DIMENSIONS }, () => Infinity)],
		['full of holes', Array(DIMENSIONS)],
		['text', Array.from({ length: DIMENSIONS }, () => 'one')],
	])('refuses a vector that is %s, stored or searched, and works on', (_, wrong) => {
		const index = fill(vectors.slice(0, 3));
		expect(() => index.add(wrong as number[])).toThrow(RangeError);
		expect(() => index.search(wrong as number[], 1)).toThrow(RangeError);
		expect(index.size()).toBe(3);
		expect(labelsOf(index, vectors[1] ?? [], 1)).toEqual([1]);
	});

	test('refuses to hold vectors without dimensions', () => {
		expect(() => createHnswIndex(0)).toThrow('without dimensions');
	});

	test('keeps a vector of zeros, which is near nothing', () => {
		const index = fill([Array.from({ length: DIMENSIONS }, () => 0), ...vectors.slice(0, 2)]);
		expect(index.search(vectors[0] ?? [], 3).find(({ label }) => label === 0)?.score).toBeCloseTo(0, 5);
	});

	test('finds no deleted vector, and as many others as there are', () => {
		const index = fill(vectors.slice(0, 100));
		for (let label = 0; label < 95; label++) index.remove(label);
		index.remove(0);
		expect(index.size()).toBe(5);
		expect(index.deletedShare()).toBeCloseTo(0.95);
		expect(labelsOf(index, vectors[0] ?? [], 100).toSorted((a, b) => a - b)).toEqual([95, 96, 97, 98, 99]);
	});

	test('is the same after it was saved and opened, deletions included, and goes on growing', async () => {
		const path = join(temporaryFolder(), 'graph');
		const index = fill(vectors);
		index.remove(7);
		const opened = await openHnswIndex(path, await index.save(path));
		expect(opened.size()).toBe(1_499);
		for (const query of vectors.slice(0, 20))
			expect(opened.search(query, 10)).toEqual(index.search(query, 10));
		expect(labelsOf(opened, vectors[7] ?? [], 5)).not.toContain(7);
		for (const vector of vectors) opened.add(vector);
		expect(opened.size()).toBe(2_999);
	});

	test('saves the same vectors as the same bytes', async () => {
		const folder = temporaryFolder();
		const one = await fill(vectors.slice(0, 300)).save(join(folder, 'one'));
		const other = await fill(vectors.slice(0, 300)).save(join(folder, 'other'));
		expect(one).toEqual(other);
	});

	test.each<[string, (path: string) => void]>([
		['is missing', (path) => rmSync(path)],
		['was cut', (path) => truncateSync(path, 1_000)],
		['is empty', (path) => truncateSync(path, 0)],
		['is another file', (path) => writeFileSync(path, 'x'.repeat(50_000))],
		[
			'has one bit altered',
			(path) => {
				const bytes = readFileSync(path);
				bytes[1_234] = (bytes[1_234] ?? 0) ^ 1;
				writeFileSync(path, bytes);
			},
		],
	])('refuses a file that %s, instead of taking the process down', async (_, damage) => {
		const path = join(temporaryFolder(), 'graph');
		const header = await fill(vectors.slice(0, 100)).save(path);
		damage(path);
		await expect(openHnswIndex(path, header)).rejects.toThrow(/checksum|ENOENT/);
	});

	test('leaves the file it had when the new one cannot be written', async () => {
		const index = fill(vectors.slice(0, 10));
		await expect(index.save(join(temporaryFolder(), 'none', 'graph'))).rejects.toThrow();
	});

	test('widens its search until it finds what an exact scan finds', () => {
		expect(fill(vectors).tune()).toBeGreaterThanOrEqual(0.99);
		expect(createHnswIndex(DIMENSIONS).tune()).toBe(1);
	});
});
