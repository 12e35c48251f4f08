import { describe, expect, test } from 'vitest';
import { readingOf } from '../src/answering/article-reading.ts';
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

	test('takes for its subjects what comes back again and again', () => {
		expect([...reading.subjects]).toEqual(['fr:canal']);
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
