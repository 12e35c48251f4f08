import { findMarks, withoutMarks } from '../language/markdown-marks.ts';
import type { Passage } from '../store/articles.ts';

/**
 * What a reader of the article sees of a passage, or of a stretch of it in the article's offsets: the same words, in
 * Markdown without its marks.
 */
export function seenText(
	{ pageContent, metadata }: Passage,
	start = metadata.start,
	end = metadata.start + pageContent.length,
): string {
	const span = { start: start - metadata.start, end: end - metadata.start };
	// Plain text means what it holds.
	const marks = /\.txt$/i.test(metadata.article) ? [] : findMarks(pageContent);
	return withoutMarks(pageContent, marks, span);
}
