import { Document } from '@langchain/core/documents';
import { expect, test } from 'vitest';
import type { Answer, Citation } from '../src/answering/answers.ts';
import type { Article, Passage } from '../src/store/articles.ts';
import { describeArticle, renderAnswer, renderCitation } from '../src/terminal/print-answer.ts';

const TEXT = 'Titre\n\nLe traité date de 1959. Il lie douze États. Puis d’autres.';
const ESCAPE = '\u001b[31m';

const article: Article = {
	id: 1,
	scope: 'shared',
	path: 'a.md',
	title: 'Le traité',
	publisher: 'La Gazette',
	published: '1959-12-01',
	url: 'https://example.org/a',
	language: 'fr',
	text: TEXT,
};

const passageOf = (pageContent: string, at: number) =>
	new Document({
		id: '1',
		pageContent,
		metadata: {
			articleId: 1,
			article: 'a.md',
			scope: 'shared',
			language: 'fr',
			position: 0,
			start: at,
			end: at + pageContent.length,
			headings: [],
			sentences: [],
		},
	}) as Passage;
const passage = passageOf(TEXT.slice(7), 7);

const start = TEXT.indexOf('Il lie');
const quote = 'Il lie douze États.';
const citation: Citation = {
	number: 1,
	article,
	passage,
	quote,
	start,
	end: start + quote.length,
	link: 'https://example.org/a#:~:text=x',
};

const answer: Answer = {
	question: 'Combien ?',
	language: 'fr',
	status: 'answered',
	text: '« Il lie douze États. » [1]',
	citations: [citation],
	passages: [{ passage, article, score: 1 }],
	engine: 'extractive',
	elapsedMs: 1,
};

test('an answer shows its text, then each quote marked in its passage, with the article and the link', () => {
	expect(renderAnswer(answer)).toBe(
		[
			'« Il lie douze États. » [1]',
			'',
			'[1] Le traité (La Gazette, 1er décembre 1959)',
			'    Le traité date de 1959. ▸Il lie douze États.◂ Puis d’autres.',
			'    https://example.org/a#:~:text=x',
		].join('\n'),
	);
});

test('marks of Markdown are not shown, in plain text every sign is', () => {
	const pageContent = 'Ouvert en **1974** : voir [le site](https://example.org/a).';
	const own = { ...citation, passage: passageOf(pageContent, 0), start: 0, end: 18 };
	expect(renderCitation(own, 'fr')).toContain('▸Ouvert en 1974◂ : voir le site.');
	const { metadata } = own.passage;
	const plain = new Document({ pageContent, metadata: { ...metadata, article: 'a.txt' } }) as Passage;
	expect(renderCitation({ ...own, passage: plain }, 'fr')).toContain('▸Ouvert en **1974**◂ : voir [le site]');
});

test('a translation stands below its passage, marked as the model’s', () => {
	const lines = renderCitation({ ...citation, translation: 'It binds twelve states.' }, 'en').split('\n');
	expect(lines.slice(1)).toEqual([
		'    Le traité date de 1959. ▸Il lie douze États.◂ Puis d’autres.',
		'    Translation (by the model): It binds twelve states.',
		'    https://example.org/a#:~:text=x',
	]);
});

test('without an answer the nearest passages are shown, shortened and said to be none', () => {
	const long = passageOf('mot '.repeat(200), 0);
	const nearest = Array.from({ length: 5 }, () => ({ passage: long, article, score: 1 }));
	const text = renderAnswer({
		...answer,
		status: 'not-found',
		text: 'Non.',
		citations: [],
		nearest,
	});
	expect(text).toContain('Le plus proche, mais pas une réponse :');
	expect(text.match(/a\.md/g)).toHaveLength(3);
	expect(text.match(/mot…/g)).toHaveLength(3);
	expect(renderAnswer({ ...answer, status: 'not-found', text: 'Non.', citations: [] })).toBe('Non.');
});

test('an article is described by what is known of it', () => {
	expect(describeArticle(article, 'en')).toBe('Le traité (La Gazette, December 1, 1959)');
	const { publisher: _, published: __, ...bare } = article;
	expect(describeArticle(bare, 'en')).toBe('Le traité');
});

test('nothing an article holds can drive the terminal', () => {
	const pageContent = `${ESCAPE}Avant. ${quote}\r${ESCAPE}\u009b`;
	const hostile = {
		...citation,
		article: { ...article, title: `T${ESCAPE}`, publisher: `P\u0007` },
		passage: passageOf(pageContent, 0),
		start: pageContent.indexOf(quote),
		end: pageContent.indexOf(quote) + quote.length,
	};
	const texts = [
		renderCitation(hostile, 'fr'),
		renderAnswer({ ...answer, text: `x${ESCAPE}`, citations: [hostile] }),
		renderAnswer({ ...answer, status: 'not-found', nearest: [{ ...hostile, score: 1 }], citations: [] }),
	];
	for (const text of texts) expect(text.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
	expect(texts[0]).toContain(`▸${quote}◂`);
});
