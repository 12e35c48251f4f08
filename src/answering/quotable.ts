import { endsAsking } from '../language/asking-sentences.ts';
import { isLabelOfPoint, isTableHead } from '../language/markdown-marks.ts';
import type { Span } from '../language/sentences.ts';
import type { Article } from '../store/articles.ts';

/** May this sentence be quoted for what it says? */
export function isTold(article: Article, span: Span): boolean {
	return canAnswer(article.text.slice(span.start, span.end)) && !saysWhatFollows(article, span);
}

/** The head of a table and the label of a point only say what the next ones are about. */
export function saysWhatFollows({ text }: Article, span: Span): boolean {
	return isTableHead(text, span.end) || isLabelOfPoint(text, span);
}

/** A question answers nothing. */
export function canAnswer(sentence: string): boolean {
	return !endsAsking(sentence) && !isLeftover(sentence);
}

/** A picture, or a link without words. */
const IMAGE_ALONE = /^(?:!\[[^\]]*\]|\[\])\([^)]*\)$/;

/** "— Ministère de la Mer (@mer) January 1": what a web page left in the text where something was embedded. */
export function isLeftover(sentence: string): boolean {
	return (
		IMAGE_ALONE.test(sentence) ||
		/pic\.twitter\.com|https?:\/\/t\.co\/|^\s*[—–-]\s.{1,100}\(@\w+\)/u.test(sentence)
	);
}

/** The cells of a table between bars. */
export function isTableRow(sentence: string): boolean {
	return /^\|.*\|$/.test(sentence);
}
