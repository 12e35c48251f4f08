import { describe, expect, test } from 'vitest';
import { cite } from '../src/answering/cite.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { shelf } = await openQuestionShelf(ANSWER_ARTICLES);
const passage = shelf.snapshot.passages.find(({ metadata }) => metadata.article === 'oua.md');
const article = shelf.snapshot.articles.get(passage?.metadata.articleId ?? -1);
if (!passage || !article) throw new Error('the article was not indexed');
const title = { start: article.text.indexOf('Trente'), end: article.text.indexOf('Trente') + 6 };
const statement = {
	speaker: 'Kwame Nkrumah',
	words: ['kwame', 'nkrumah'],
	roles: [],
	named: false,
	certain: true,
};

describe('cite', () => {
	test('slices the quote out of the article', () => {
		const { quote, start, end } = cite(article, passage, { start: 2, end: 9 }, 1);
		expect(quote).toBe(article.text.slice(2, 9));
		expect([start, end]).toEqual([2, 9]);
	});

	test('links to the quote where the article has an address', () => {
		expect(cite(article, passage, title, 1).link).toBe('https://example.org/oua#:~:text=Trente');
		const { url: _, ...homeless } = article;
		expect(cite(homeless, passage, title, 1).link).toBeUndefined();
	});

	test('gives the speaker only where the quote does not name a certain one', () => {
		const speakerOf = (one: typeof statement) => cite(article, passage, { start: 2, end: 9 }, 1, one).speaker;
		expect(speakerOf(statement)).toBe('Kwame Nkrumah');
		expect(speakerOf({ ...statement, named: true })).toBeUndefined();
		expect(speakerOf({ ...statement, certain: false })).toBeUndefined();
		expect(cite(article, passage, { start: 2, end: 9 }, 1)).not.toHaveProperty('speaker');
	});
});
