import type { Language } from '../language/languages.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { RankedPassage } from './retrieve.ts';

/** What backs a claim: words sliced out of a stored article. */
export interface Citation {
	/** As in the answer's [n] markers, from 1. */
	number: number;
	article: Article;
	passage: Passage;
	/** Exactly `article.text.slice(start, end)`. */
	quote: string;
	start: number;
	end: number;
	/** Who says it, where the quote itself does not: sliced out of the article too. */
	speaker?: string;
	/** The article's address with a text fragment that lands on the quote; undefined without an address. */
	link?: string;
}

export interface Answer {
	question: string;
	language: Language;
	status: 'answered' | 'not-found';
	/** The answer with its [n] markers, or the sentence that says there is none. */
	text: string;
	citations: Citation[];
	/** The nearest passages, best first. */
	passages: RankedPassage[];
	/** What wrote the answer. */
	engine: string;
	elapsedMs: number;
}
