import { Document } from '@langchain/core/documents';
import { beforeEach, describe, expect, test } from 'vitest';
import { CharacterEmbeddings } from '../src/language/character-embeddings.ts';
import { HnswVectorStore } from '../src/store/hnsw-vector-store.ts';
import { cosine } from '../src/store/hnsw-recall.ts';
import { clusteredVectors } from './support/vectors.ts';

const embeddings = new CharacterEmbeddings(64);

const TEXTS = {
	treaty: 'Le traité sur l’Antarctique a été signé à Washington.',
	conference: 'The conference of Bandung was opened by Sukarno.',
	race: 'Maurice Garin gagne le premier Tour de France.',
};

const documentOf = (id: string, scope: string, language: string, pageContent = id) =>
	new Document({ id, pageContent, metadata: { scope, language } });

let store: HnswVectorStore;
beforeEach(() => {
	store = new HnswVectorStore(embeddings);
});

const idsOf = (found: [{ id?: string }, number][]) => found.map(([{ id }]) => id);

describe('as any LangChain vector store, it', () => {
	test('finds documents by their text, best first, with higher scores for nearer ones', async () => {
		await store.addDocuments(Object.entries(TEXTS).map(([id, text]) => documentOf(id, 'shared', 'fr', text)));
		const found = await store.similaritySearchWithScore('traité Antarctique', 3);
		expect(found[0]?.[0].pageContent).toBe(TEXTS.treaty);
		const scores = found.map(([, score]) => score);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
		expect(scores[0]).toBeGreaterThan(0.3);
		expect((await store.similaritySearch('Sukarno Bandung', 1))[0]?.id).toBe('conference');
	});

	test('gives back ids: those asked for, else the documents’ own, else new ones', async () => {
		const [document, other] = [documentOf('own', 'shared', 'fr'), new Document({ pageContent: 'x' })];
		expect(await store.addDocuments([document], { ids: ['asked'] })).toEqual(['asked']);
		expect(await store.addDocuments([document])).toEqual(['own']);
		const [made] = await store.addDocuments([other]);
		expect(made).toMatch(/^[\da-f-]{36}$/);
		expect(store.size).toBe(3);
	});

	test('finds every document under the id it was given', async () => {
		await store.addVectors([[1, 0]], [documentOf('own', 'shared', 'fr')], { ids: ['asked'] });
		const [made] = await store.addVectors([[0, 1]], [new Document({ pageContent: 'x' })]);
		expect(idsOf(await store.similaritySearchVectorWithScore([1, 0], 1))).toEqual(['asked']);
		expect(idsOf(await store.similaritySearchVectorWithScore([0, 1], 1))).toEqual([made]);
	});

	test('replaces the document under an id, even in another scope', async () => {
		await store.addVectors([[1, 0]], [documentOf('a', 'shared', 'fr', 'old')]);
		await store.addVectors([[0, 1]], [documentOf('a', 'shared', 'fr', 'new')]);
		await store.addVectors([[0, 1]], [documentOf('a', 'guild-1', 'en', 'newest')]);
		expect(store.size).toBe(1);
		const found = await store.similaritySearchVectorWithScore([1, 0], 5);
		expect(found.map(([{ pageContent }]) => pageContent)).toEqual(['newest']);
		expect(await store.similaritySearchVectorWithScore([1, 0], 5, { scopes: ['shared'] })).toEqual([]);
	});

	test('deletes by id, and forgives an unknown one', async () => {
		await store.addVectors([[1, 0]], [documentOf('a', 'shared', 'fr')]);
		await store.addVectors([[0.9, 0.1]], [documentOf('b', 'shared', 'fr')]);
		await store.delete({ ids: ['a', 'unknown'] });
		await store.delete({ ids: ['a'] });
		expect(idsOf(await store.similaritySearchVectorWithScore([1, 0], 5))).toEqual(['b']);
		expect([store.has('a'), store.has('b'), store.size]).toEqual([false, true, 1]);
		await store.addVectors([[1, 0]], [documentOf('a', 'shared', 'fr')]);
		expect(idsOf(await store.similaritySearchVectorWithScore([1, 0], 1))).toEqual(['a']);
	});

	test('is made from texts or documents, and works as a retriever', async () => {
		const fromTexts = await HnswVectorStore.fromTexts(Object.values(TEXTS), { scope: 'shared' }, embeddings);
		expect(fromTexts.size).toBe(3);
		const [found] = await fromTexts.asRetriever(1).invoke('Garin gagne');
		expect(found).toMatchObject({ pageContent: TEXTS.race, metadata: { scope: 'shared' } });
		const withMetadata = await HnswVectorStore.fromTexts(['x', 'y'], [{ at: 1 }, { at: 2 }], embeddings);
		expect((await withMetadata.similaritySearch('y', 1))[0]?.metadata).toEqual({ at: 2 });
	});
});

describe('a filter', () => {
	const scopes = ['shared', 'guild-1', 'guild-2'];
	const languages = ['fr', 'en', 'und'];
	const vectors = clusteredVectors(900, 8, 9);

	beforeEach(async () => {
		const documents = vectors.map((_, at) =>
			documentOf(String(at), scopes[at % 3] ?? '', languages[Math.floor(at / 3) % 3] ?? ''),
		);
		await store.addVectors(vectors, documents);
	});

	test('lets nothing of another scope or language through, however many are asked for', async () => {
		for (const query of vectors.slice(0, 10)) {
			const found = await store.similaritySearchVectorWithScore(query, 900, {
				scopes: ['shared', 'guild-1'],
				languages: ['en'],
			});
			expect(found).toHaveLength(200);
			for (const [{ metadata }] of found) {
				expect(metadata).toMatchObject({ language: 'en' });
				expect(metadata['scope']).not.toBe('guild-2');
			}
		}
	});

	test('that names nothing finds nothing, and none at all finds everything', async () => {
		const [query = []] = vectors;
		expect(await store.similaritySearchVectorWithScore(query, 9, { scopes: [] })).toEqual([]);
		expect(await store.similaritySearchVectorWithScore(query, 9, { scopes: ['guild-3'] })).toEqual([]);
		expect(await store.similaritySearchVectorWithScore(query, 2_000)).toHaveLength(900);
	});

	test('tells scopes apart whose names run into each other', async () => {
		await store.addVectors([vectors[0] ?? []], [documentOf('x', 'a","b', 'c')]);
		await store.addVectors([vectors[0] ?? []], [documentOf('y', 'a', 'b","c')]);
		const found = await store.similaritySearchVectorWithScore(vectors[0] ?? [], 5, { scopes: ['a'] });
		expect(idsOf(found)).toEqual(['y']);
	});
});

describe('the vector store', () => {
	test('finds at least 95 % of what an exact scan finds, among 3,000 vectors', async () => {
		const vectors = clusteredVectors(3_000, 48, 60);
		await store.addVectors(
			vectors,
			vectors.map((_, at) => documentOf(String(at), 'shared', 'fr')),
		);
		store.compact();
		const queries = vectors.filter((_, at) => at % 60 === 11);
		const shares = await Promise.all(
			queries.map(async (query) => {
				const exact = vectors
					.map((vector, at) => [String(at), cosine(query, vector)] as const)
					.toSorted(([, a], [, b]) => b - a)
					.slice(0, 10)
					.map(([id]) => id);
				const found = idsOf(await store.similaritySearchVectorWithScore(query, 10));
				return found.filter((id) => exact.includes(id ?? '')).length / 10;
			}),
		);
		expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.95);
	});

	test('tells the cosine to a stored vector, and 0 for one that is not stored', async () => {
		await store.addVectors([[3, 4]], [documentOf('a', 'shared', 'fr')]);
		expect(store.scoreOf('a', [4, 3])).toBeCloseTo(0.96, 5);
		expect(store.scoreOf('b', [4, 3])).toBe(0);
	});

	test('answers the same after its graphs were built again without the deleted vectors', async () => {
		const vectors = clusteredVectors(200, 8, 4);
		await store.addVectors(
			vectors,
			vectors.map((_, at) => documentOf(String(at), 'shared', 'fr')),
		);
		await store.delete({ ids: vectors.slice(0, 100).map((_, at) => String(at)) });
		const before = await store.similaritySearchVectorWithScore(vectors[0] ?? [], 20);
		store.compact();
		expect([...store.partitions.values()].map(({ index }) => index.deletedShare())).toEqual([0]);
		expect(await store.similaritySearchVectorWithScore(vectors[0] ?? [], 20)).toEqual(
			before.map(([document, score]) => [document, expect.closeTo(score, 5) as unknown]),
		);
		expect(store.scoreOf('150', vectors[150] ?? [])).toBeCloseTo(1, 5);
	});

	test('forgets a partition that became empty', async () => {
		await store.addVectors([[1, 0]], [documentOf('a', 'guild-1', 'fr')]);
		await store.delete({ ids: ['a'] });
		store.compact();
		expect(store.partitions.size).toBe(0);
	});

	test.each<[string, number[][]]>([
		['NaN', [[Number.NaN, 1]]],
		['nothing', [[]]],
		['a hole', [Array<number>(2)]],
		['too few vectors', []],
		['another number of dimensions', [[1, 0, 0]]],
	])('refuses %s, and works on', async (_, wrong) => {
		await store.addVectors([[1, 0]], [documentOf('a', 'shared', 'fr')]);
		const documents = [documentOf('b', 'shared', 'fr')];
		await expect(async () => store.addVectors(wrong, documents)).rejects.toThrow(RangeError);
		expect(idsOf(await store.similaritySearchVectorWithScore([1, 0], 5))).toEqual(['a']);
	});

	test('does not let a refused vector decide the dimensions', async () => {
		const documents = [documentOf('a', 'shared', 'fr')];
		await expect(async () => store.addVectors([[Number.NaN, 1]], documents)).rejects.toThrow(RangeError);
		await store.addVectors([[1, 0, 0]], documents);
		expect(store.size).toBe(1);
	});
});
