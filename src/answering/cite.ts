import type { Span } from '../language/sentences.ts';
import type { Statement } from '../language/statements.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { Citation } from './answers.ts';
import { linkToQuote } from './text-fragment.ts';

/** The citation of a stretch of an article; its offsets are UTF-16 units of the article's text. */
export function cite(
	article: Article,
	passage: Passage,
	{ start, end }: Span,
	number: number,
	statement?: Statement,
): Citation {
	const quote = article.text.slice(start, end);
	const citation: Citation = { number, article, passage, quote, start, end };
	if (article.url !== undefined)
		citation.link = linkToQuote(article.url, quote, article.text.slice(0, start));
	// Words keep their speaker: "poursuit-il" says nothing without the name it stands for.
	if (statement?.certain === true && !statement.named) citation.speaker = statement.speaker;
	return citation;
}
