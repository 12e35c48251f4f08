import { Document } from '@langchain/core/documents';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../src/answering/answers.ts';
import { judge } from '../src/evaluation/judge.ts';
import type { TestQuestion } from '../src/evaluation/read-questions.ts';
import type { Article, Passage } from '../src/store/articles.ts';

const TEXT = 'One sentence here. Another one there. A third.';
const article = {
	id: 1,
	scope: 'shared',
	path: 'a.md',
	title: 'A',
	language: 'en',
	text: TEXT,
} satisfies Article;

function passageOf(path: string, start: number, end: number): Passage {
	const metadata = {
		articleId: 1,
		article: path,
		scope: 'shared',
		language: 'en',
		position: 0,
		start,
		end,
		headings: [],
		sentences: [],
	};
	return new Document({ id: `${start}`, pageContent: TEXT.slice(start, end), metadata }) as Passage;
}

function answerOf(quotes: string[], passages: Passage[]): Answer {
	const citations = quotes.map((quote, at) => {
		const start = Math.max(0, TEXT.indexOf(quote));
		return {
			number: at + 1,
			article,
			passage: passageOf('a.md', 0, TEXT.length),
			quote,
			start,
			end: start + quote.length,
		};
	});
	return {
		question: '?',
		language: 'en',
		status: quotes.length > 0 ? 'answered' : 'not-found',
		text: '',
		citations,
		passages: passages.map((passage) => ({ passage, article, score: 1 })),
		engine: 'test',
		elapsedMs: 5,
	};
}

const question = (more: Partial<TestQuestion>): TestQuestion => ({
	id: '1',
	question: '?',
	answerable: true,
	expect: [],
	answers: [],
	...more,
});

const judged = (test_: Partial<TestQuestion>, answer: Answer) =>
	judge(
		question(test_),
		answer,
		(path) => (path === 'a.md' ? article : undefined),
		() => TEXT,
	);

describe('judge', () => {
	test('holds citations and passages against the place of the expected quote', () => {
		const passages = [passageOf('b.md', 0, 46), passageOf('a.md', 0, 18), passageOf('a.md', 19, 37)];
		const expectation = { expect: [{ article: 'a.md', quote: 'Another one' }] };
		const judgement = judged(expectation, answerOf(['Another one there.'], passages));
		expect(judgement).toMatchObject({
			relevant: [-1, -1, 0],
			expected: 1,
			hit: true,
			declined: false,
			quotes: 1,
			verbatim: 1,
			elapsedMs: 5,
		});
		expect(judged(expectation, answerOf(['One sentence here.'], [])).hit).toBe(false);
	});

	test('takes any place of an article that is expected without a quote', () => {
		expect(judged({ expect: [{ article: 'a.md' }] }, answerOf(['A third.'], []))).toMatchObject({
			hit: true,
		});
		expect(judged({ expect: [{ article: 'b.md' }] }, answerOf(['A third.'], []))).toMatchObject({
			hit: false,
		});
	});

	test('counts an expected quote that stands nowhere as never met', () => {
		const expectation = { expect: [{ article: 'a.md', quote: 'Not there' }] };
		expect(judged(expectation, answerOf(['A third.'], [passageOf('a.md', 0, 46)]))).toMatchObject({
			hit: false,
			relevant: [-1],
		});
	});

	test('finds key phrases in quotes, whatever their case, spaces and apostrophes', () => {
		expect(judged({ answers: ['x', 'another  ONE'] }, answerOf(['Another\none there.'], [])).phrase).toBe(
			true,
		);
		expect(judged({ answers: ["l'un"] }, answerOf(['L’un.'], [])).phrase).toBe(true);
		expect(judged({ answers: ['third'] }, answerOf(['One sentence here.'], [])).phrase).toBe(false);
		expect(judged({ answers: [] }, answerOf(['One sentence here.'], [])).phrase).toBeUndefined();
	});

	test('sees a quote that the file does not hold', () => {
		expect(judged({}, answerOf(['One sentence here.', 'Invented.'], []))).toMatchObject({
			quotes: 2,
			verbatim: 1,
		});
	});

	test('sees that an answer was declined', () => {
		expect(judged({ answerable: false }, answerOf([], []))).toMatchObject({
			answerable: false,
			declined: true,
		});
	});
});
