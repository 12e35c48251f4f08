import type { Wording } from '../errors.ts';

export interface Counts {
	added: number;
	changed: number;
	removed: number;
	unchanged: number;
}

/** What one run of indexing did. */
export interface IndexReport {
	articles: Counts;
	passages: Counts;
	/** What is no article, or none any more, with the reason; the sentence goes on from the file's name. */
	unreadable: { path: string; problem: Wording }[];
	/** What is wrong with articles that are on the shelf all the same. */
	remarks: { path: string; problem: Wording }[];
	/** Articles whose text stands on the shelf twice: both stay, answers cite one of them. */
	duplicates: { path: string; sameAs: string }[];
	elapsedMs: number;
}
