import { describe, expect, test } from 'vitest';
import { readingOf, readLongArticles } from '../src/answering/article-reading.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const TEXT = `« Le canal ferme », annonce Lester Pearson.

## Plus loin

Le canal est long. Le canal est large. Il rouvrira, a-t-il ajouté.
`;
const { shelf } = await openQuestionShelf({ 'canal.md': TEXT });
const [article] = [...shelf.snapshot.articles.values()];
if (!article) throw new Error('the article was not indexed');
const reading = readingOf(article, shelf.snapshot);

describe('readingOf', () => {
	test('counts in how many sentences each term stands', () => {
		expect(reading.sentences).toBe(4);
		expect(reading.frequencies.get('fr:canal')).toBe(3);
		expect(reading.frequencies.get('fr:long')).toBe(1);
	});

	test('takes for its subjects what its first two sentences say, and what comes back again and again', () => {
		for (const key of ['fr:canal', 'fr:ferm', 'fr:pearson', 'fr:long'])
			expect(reading.subjects).toContain(key);
		for (const key of ['fr:larg', 'fr:rouvr']) expect(reading.subjects).not.toContain(key);
	});

	test('knows the speaker of a sentence over headings and paragraphs', () => {
		const at = (words: string) => reading.statementAt(article.text.indexOf(words));
		expect(at('« Le canal')).toMatchObject({ speaker: 'Lester Pearson', named: true });
		expect(at('Il rouvrira')).toMatchObject({ speaker: 'Lester Pearson', named: false });
		expect(at('Le canal est long')).toBeUndefined();
		expect(reading.statementAt(9_999)).toBeUndefined();
	});

	test('is kept with the article', () => {
		expect(readingOf(article, shelf.snapshot)).toBe(reading);
	});
});

describe('readLongArticles', () => {
	const text = Array.from(
		{ length: 2_000 },
		(_, at) => `Le navire ${at} a franchi le canal de Suez. « Il est le ${at}e », a déclaré Lester Pearson.`,
	).join('\n\n');

	test('lets others take their turn, and finds the same', async () => {
		const [slow, fast] = await Promise.all([openLong(), openLong()]);
		const order: string[] = [];
		setTimeout(() => order.push('other'), 1);
		await readLongArticles([slow.long], slow.snapshot).then(() => order.push('read'));
		expect(order).toEqual(['other', 'read']);
		const careful = readingOf(slow.long, slow.snapshot);
		const atOnce = readingOf(fast.long, fast.snapshot);
		expect(careful.frequencies).toEqual(atOnce.frequencies);
		expect(careful.subjects).toEqual(atOnce.subjects);
		const said = slow.long.text.indexOf('« Il est le 1500e');
		expect(careful.statementAt(said)).toEqual(atOnce.statementAt(said));
		expect(careful.statementAt(said)).toMatchObject({ speaker: 'Lester Pearson' });
	});

	async function openLong() {
		const { snapshot } = (await openQuestionShelf({ 'long.md': text })).shelf;
		const [long] = [...snapshot.articles.values()];
		if (!long) throw new Error('the article was not indexed');
		return { snapshot, long };
	}
});
