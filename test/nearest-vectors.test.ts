import { expect, test } from 'vitest';
import { findNearest } from '../src/answering/nearest-vectors.ts';
import { openQuestionShelf } from './support/question-shelf.ts';
import { CountingEmbeddings } from './support/test-shelf.ts';

const embedder = new CountingEmbeddings();
/** More passages of one language than are looked for. */
const PAGES = Array.from(
	{ length: 130 },
	(_, at) => `## Page ${at}\n\nThe harbour of row ${at} has lighthouses.\n`,
);
const { shelf } = await openQuestionShelf({
	'harbours.md': PAGES.join('\n'),
	'aside.md': 'Nothing here is near.\n\n## More\n\nPotatoes boil.\n',
	'phare.md': 'Le phare de la jetée est rouge.\n',
});

const ordinalsOf = (path: string) =>
	[...shelf.snapshot.passages.keys()].filter((ordinal) => {
		const id = shelf.snapshot.passages[ordinal]?.metadata.articleId ?? -1;
		return shelf.snapshot.articles.get(id)?.path === path;
	});

test('a passage that is not among the nearest counts as the last of them', async () => {
	const { scores, scoreOf } = await findNearest('harbour lighthouses', shelf, embedder);
	const english = [...scores].filter(([ordinal]) => !ordinalsOf('phare.md').includes(ordinal));
	expect(english).toHaveLength(100);
	const last = Math.min(...english.map(([, score]) => score));
	for (const ordinal of ordinalsOf('aside.md')) expect(scoreOf(ordinal)).toBeCloseTo(last, 6);
});

test('of a single article each passage counts by itself', async () => {
	const [article] = [...shelf.snapshot.articles.values()].filter(({ path }) => path === 'aside.md');
	const one = { ...shelf, articleId: article?.id ?? -1 };
	const { scores } = await findNearest('harbour lighthouses', one, embedder);
	expect(new Set(scores.keys())).toEqual(new Set(ordinalsOf('aside.md')));
	expect(Math.max(...scores.values())).toBeLessThan(0.2);
});

test('a model is asked for a question’s vector once, whatever the languages of the shelf', async () => {
	const asked: string[] = [];
	const model = {
		name: 'model',
		embedDocuments: () => Promise.resolve([]),
		embedQuery: (text: string) => (asked.push(text), embedder.embedQuery('harbour lighthouses')),
	};
	const { scores } = await findNearest('harbour lighthouses', shelf, model);
	expect(asked).toEqual(['harbour lighthouses']);
	expect([...scores.keys()]).toEqual(expect.arrayContaining(ordinalsOf('phare.md')));
});

test('a question that could not be embedded has no vectors to rank by', async () => {
	const silent = Object.assign(new CountingEmbeddings(), { embedQueryFor: () => Promise.resolve([]) });
	const { scores, scoreOf } = await findNearest('harbour', shelf, silent);
	expect([scores.size, scoreOf(0)]).toEqual([0, 0]);
});
