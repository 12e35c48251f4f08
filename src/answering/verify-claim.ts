import type { Language } from '../language/languages.ts';
import type { Claim } from '../models/claim.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { checkTranslation } from './check-translation.ts';
import { sourceOf } from './claim-source.ts';
import { fault, findFault, type Fault } from './find-fault.ts';
import { findWords } from './find-words.ts';
import type { RankedPassage } from './retrieve.ts';

/** The stretch of an article that says what a claim says, in whole sentences; offsets are UTF-16 units of its text. */
export interface Support {
	ok: true;
	passage: Passage;
	article: Article;
	start: number;
	end: number;
	/** Of that stretch, by the model, as far as it is to be trusted. */
	translation?: string;
}

export type Verdict = Support | Fault;

/**
 * Does a passage say what a model claims it says? Decided without a model: its words stand there, and the claim's
 * names, numbers, dates, negation and speaker are those of the sentences they stand in.
 */
export function verifyClaim(
	claim: Claim,
	passages: RankedPassage[],
	snapshot: Snapshot,
	language: Language,
): Verdict {
	const ranked = passages[claim.passage - 1];
	if (!ranked) return fault('no-such-passage', `there is no passage ${claim.passage}`);
	const words = findWords(ranked.passage.pageContent, claim.words);
	if (!words)
		return fault(
			'words-not-found',
			'these words do not stand in that passage: copy 3 to 60 of its words in a row',
		);
	const source = sourceOf(ranked, words, snapshot);
	const wrong = findFault(claim.text, language, source, snapshot);
	if (wrong) return wrong;
	const { passage, article, start, end } = source;
	const translation = claim.translation && checkTranslation(claim.translation, source, language, snapshot);
	return { ok: true, passage, article, start, end, ...(translation && { translation }) };
}
