import { ENGLISH_PAIRS } from './claim-pairs-english.ts';
import { FRENCH_PAIRS } from './claim-pairs-french.ts';

/** A sentence of an article, words of it, and true claims about it in both languages; what an edit may change is marked. */
export interface ClaimPair {
	/** What the article says; the sentence to cite is its last. */
	text: string;
	language: 'fr' | 'en';
	/** Copied from the text. */
	words: string;
	/** True claims: [language, sentence]. */
	claims: ['fr' | 'en', string][];
	published?: string;
}

export const CLAIM_PAIRS: ClaimPair[] = [...FRENCH_PAIRS, ...ENGLISH_PAIRS];
