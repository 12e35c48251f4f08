import type { Answer, Citation } from '../answering/answers.ts';
import type { RankedPassage } from '../answering/retrieve.ts';
import type { Span } from '../language/sentences.ts';
import type { Article } from '../store/articles.ts';
import type { TestQuestion } from './read-questions.ts';

/** How one answer did. */
export interface Judgement {
	answerable: boolean;
	declined: boolean;
	/** For each of the passages handed on, the expectation it meets first, or -1. */
	relevant: number[];
	expected: number;
	/** A citation overlaps an expectation. */
	hit: boolean;
	/** A quote holds a key phrase; undefined where none is known. */
	phrase: boolean | undefined;
	quotes: number;
	verbatim: number;
	elapsedMs: number;
}

export type ArticleByPath = (path: string) => Article | undefined;

/** `textOnDisk` reads an article afresh, so that a quote is held against the file and not against the index. */
export function judge(
	test: TestQuestion,
	answer: Answer,
	articleByPath: ArticleByPath,
	textOnDisk: (path: string) => string,
): Judgement {
	const meets = (path: string, span: Span) =>
		test.expect.findIndex(({ article, quote }) => {
			if (article !== undefined && article !== path) return false;
			const stands = quote === undefined ? span : findQuote(path, quote, articleByPath);
			return stands !== undefined && overlaps(stands, span);
		});
	return {
		answerable: test.answerable,
		declined: answer.status === 'not-found',
		relevant: answer.passages.map(({ passage }: RankedPassage) =>
			meets(passage.metadata.article, passage.metadata),
		),
		expected: test.expect.length,
		hit: answer.citations.some(({ article, start, end }) => meets(article.path, { start, end }) !== -1),
		phrase: holdsPhrase(test.answers, answer.citations),
		quotes: answer.citations.length,
		verbatim: answer.citations.filter(({ article, quote }) => textOnDisk(article.path).includes(quote))
			.length,
		elapsedMs: answer.elapsedMs,
	};
}

function findQuote(path: string, quote: string, articleByPath: ArticleByPath): Span | undefined {
	const start = articleByPath(path)?.text.indexOf(quote) ?? -1;
	return start === -1 ? undefined : { start, end: start + quote.length };
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

function holdsPhrase(phrases: string[], citations: Citation[]): boolean | undefined {
	if (phrases.length === 0) return undefined;
	const quoted = simplify(citations.map(({ quote }) => quote).join('\n'));
	return phrases.some((phrase) => quoted.includes(simplify(phrase)));
}

function simplify(text: string): string {
	return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
