import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../src/answering/asked-question.ts';
import { retrieve, ShelfRetriever } from '../src/answering/retrieve.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { openQuestionShelf } from './support/question-shelf.ts';
import { CountingEmbeddings } from './support/test-shelf.ts';

const { shelf, retrieve: find } = await openQuestionShelf(ANSWER_ARTICLES);
const embedder = new CountingEmbeddings();

const first = async (question: string) => (await find(question))[0];

describe('retrieve', () => {
	test.each([
		['Qui a découvert la grotte ?', 'lascaux.md', 'Quatre garçons'],
		['decouverte grotte lascaux', 'lascaux.md', 'Quatre garçons'],
		['ki a decouvert la grote', 'lascaux.md', 'Quatre garçons'],
		['Who discovered the cave?', 'lascaux.md', 'Quatre garçons'],
		['Combien de soldats compte la force ?', 'suez.txt', '6,000 soldiers'],
		['currency Nkrumah', 'oua.md', 'monnaie commune'],
	])('finds for %j the passage that tells', async (question, path, words) => {
		const best = await first(question);
		expect(best?.article.path).toBe(path);
		expect(best?.passage.pageContent).toContain(words);
	});

	test('ranks a passage that says it in other words before one that does not say it', async () => {
		const { retrieve: rank } = await openQuestionShelf({
			'notes.md':
				'La commune a tenu la fête.\n\n## Mai\n\nTrois toiles ont été dérobées.\n\n## Juin\n\nLe riz cuit.\n',
		});
		const [best] = await rank('un cambriolage');
		expect(best?.passage.pageContent).toContain('dérobées');
		// Its characters alone would give it 0.4 at most.
		expect(best?.score).toBeGreaterThan(1);
	});

	test('ranks from best to worst, each passage once, at most as many as are wanted', async () => {
		const ranked = await find('la charte de l’unité africaine', 3);
		expect(ranked.length).toBeLessThanOrEqual(3);
		const scores = ranked.map(({ score }) => score);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
		expect(scores.every((score) => score > 0 && score <= 1.4)).toBe(true);
		expect(new Set(ranked.map(({ passage }) => passage.id)).size).toBe(ranked.length);
	});

	test('shows only what the question may see', async () => {
		const other = { ...shelf, scopes: ['another server'] };
		expect(await retrieve(readQuestion('grotte de Lascaux', other), other, embedder, 10)).toEqual([]);
	});

	test('keeps to one article where one is chosen', async () => {
		const articleId = [...shelf.snapshot.articles.values()].find(({ path }) => path === 'oua.md')?.id ?? -1;
		const one = { ...shelf, articleId };
		const ranked = await retrieve(readQuestion('grotte de Lascaux', one), one, embedder, 10);
		expect(new Set(ranked.map(({ article }) => article.path))).toEqual(new Set(['oua.md']));
	});

	test('finds nothing for a chosen article that is not there', async () => {
		const none = { ...shelf, articleId: 999 };
		expect(await retrieve(readQuestion('grotte', none), none, embedder, 10)).toEqual([]);
	});

	test('is the same every time', async () => {
		expect(await find('Nasser et le canal')).toEqual(await find('Nasser et le canal'));
	});
});

describe('ShelfRetriever', () => {
	test('is a LangChain retriever over the same passages, with their scores', async () => {
		const retriever = new ShelfRetriever(shelf, embedder, 4);
		expect(retriever).toBeInstanceOf(BaseRetriever);
		const documents = await retriever.invoke('Qui a découvert la grotte ?');
		const ranked = await find('Qui a découvert la grotte ?', 4);
		expect(documents.every((one) => one instanceof Document)).toBe(true);
		expect(documents.map(({ id, pageContent }) => [id, pageContent])).toEqual(
			ranked.map(({ passage }) => [passage.id, passage.pageContent]),
		);
		expect(documents.map(({ metadata }) => [metadata['article'], metadata['score']])).toEqual(
			ranked.map(({ article, score }) => [article.path, score]),
		);
	});

	test('answers many questions at once', async () => {
		const retriever = new ShelfRetriever(shelf, embedder, 1);
		const found = await retriever.batch(['grotte de Lascaux', 'Suez Canal', '']);
		expect(found.map(([one]) => one?.metadata['article'])).toEqual(['lascaux.md', 'suez.txt', undefined]);
	});

	test('pipes into a chain', async () => {
		const chain = new ShelfRetriever(shelf, embedder, 2).pipe((documents: Document[]) => documents.length);
		expect(await chain.invoke('canal de Suez')).toBeLessThanOrEqual(2);
	});
});
