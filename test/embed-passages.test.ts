import { describe, expect, test } from 'vitest';
import { embedPassages, type Progress } from '../src/indexing/embed-passages.ts';
import type { Embedder } from '../src/language/embedder.ts';

/** An embedder that gives whatever it is told to. */
function embedderOf(embed: (texts: string[]) => number[][]): Embedder {
	return {
		name: 'test-embedder',
		embedDocuments: (texts) => Promise.resolve(embed(texts)),
		embedQuery: () => Promise.resolve([1]),
	};
}

const TEXTS = Array.from({ length: 150 }, (_, at) => String(at));

describe('embedPassages', () => {
	test('gives one vector for each text, in order, and says how far it is', async () => {
		const said: Progress[] = [];
		const embedder = embedderOf((texts) => texts.map((text) => [Number(text), 1]));
		const vectors = await embedPassages(TEXTS, embedder, (progress) => said.push(progress));
		expect(vectors.map(([first]) => first)).toEqual(TEXTS.map(Number));
		expect(said.at(-1)).toEqual({ done: 150, total: 150 });
		expect(said.length).toBeGreaterThan(1);
	});

	test('asks nothing of the embedder when there is nothing to embed', async () => {
		const embedder = embedderOf(() => {
			throw new Error('asked');
		});
		expect(await embedPassages([], embedder, () => {})).toEqual([]);
	});

	test.each<[string, number[][], string]>([
		['too few vectors', [[1]], 'gave 1 vectors for 2 texts'],
		['no vectors', [], 'gave 0 vectors for 2 texts'],
		['vectors of different lengths', [[1, 2], [1]], 'no list of 2 finite numbers'],
		['an empty vector', [[], []], 'no list of any finite numbers'],
		['NaN', [[Number.NaN], [1]], 'no list of any finite numbers'],
		['Infinity', [[1], [Infinity]], 'no list of 1 finite numbers'],
		['text', [['1'] as unknown as number[], [1]], 'finite numbers'],
		['a hole', [[1, 2], Array<number>(2)], 'finite numbers'],
		['a number too large for 32 bits', [[1], [1e39]], 'finite numbers'],
	])('refuses an embedder that gives %s, by its name', async (_, vectors, reason) => {
		const embedding = embedPassages(
			['a', 'b'],
			embedderOf(() => vectors),
			() => {},
		);
		await expect(embedding).rejects.toThrow(/^test-embedder gave/);
		await expect(embedding).rejects.toThrow(reason);
	});
});
