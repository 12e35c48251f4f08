import { passageKeys } from '../language/question-terms.ts';
import type { Article, Passage } from '../store/articles.ts';

const known = new WeakMap<Passage, string[][]>();

/** The index terms of each sentence of a passage, in order; kept as long as the passage itself is. */
export function sentenceTerms(passage: Passage, { text, language }: Article): string[][] {
	const terms =
		known.get(passage) ??
		passage.metadata.sentences.map(({ start, end }) => passageKeys(text.slice(start, end), language));
	known.set(passage, terms);
	return terms;
}
