import type { Answer, Citation } from '../../src/answering/answers.ts';
import type { Article, Passage } from '../../src/store/articles.ts';

export const repeated = (piece: string, length: number) =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

export function extremeArticle(
	text: string,
	piece: string,
	url = `https://example.org/${repeated('a', 2_100)}`,
): Article {
	const long = repeated(piece, 2_000);
	return {
		id: 1,
		scope: 'shared',
		path: `${long}.md`,
		title: long,
		author: long,
		publisher: long,
		published: '2025-02-25',
		language: 'en',
		url,
		text,
	};
}

export function passageOf(article: Article, start: number, end: number, id: string): Passage {
	const metadata = {
		articleId: article.id,
		article: article.path,
		scope: article.scope,
		language: article.language,
		position: 0,
		start,
		end,
		headings: [repeated('h', 2_000)],
		sentences: [{ start, end }],
	};
	return { id, pageContent: article.text.slice(start, end), metadata };
}

/** One citation a sentence length, all in a passage of their own of 1,800 characters. */
export function citationsOf(
	article: Article,
	spans: [start: number, end: number][],
	passage?: Passage,
): Citation[] {
	return spans.map(([start, end], at) => ({
		number: at + 1,
		article,
		passage: passage ?? passageOf(article, at * 1_800, (at + 1) * 1_800, `p${at}`),
		quote: article.text.slice(start, end),
		start,
		end,
		link: `${article.url}#:~:text=${repeated('b', 300)}`,
	}));
}

export function answerOf(citations: Citation[], nearest: Answer['passages'] = [], text = ''): Answer {
	const status = citations.length > 0 ? 'answered' : 'not-found';
	return {
		question: '',
		language: 'en',
		status,
		text,
		citations,
		passages: nearest,
		nearest,
		engine: 'test',
		elapsedMs: 0,
	};
}
