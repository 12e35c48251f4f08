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
	/** What a model made of the quote in the member's language, checked; no words of the article's, so never in quotation marks. */
	translation?: string;
}

/** A sentence that a model wrote in the member's language, and the number of the citation that backs it. */
export interface CitedClaim {
	text: string;
	number: number;
}

export interface Answer {
	question: string;
	language: Language;
	status: 'answered' | 'not-found';
	/** The answer with its [n] markers, or the sentence that says there is none. */
	text: string;
	citations: Citation[];
	/** What a model wrote, in order; absent where the answer is made of quotes alone. */
	claims?: CitedClaim[];
	/** About the answer itself: what was left out of it, why no model wrote it. */
	notes?: string[];
	/** The passages found, best first. */
	passages: RankedPassage[];
	/** Where nothing answers: those of them that have something to do with the question. */
	nearest?: RankedPassage[];
	/** What wrote the answer. */
	engine: string;
	elapsedMs: number;
}
