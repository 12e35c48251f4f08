import { isActive } from '../language/active-text.ts';
import type { Language } from '../language/languages.ts';
import { splitWords } from '../language/words.ts';
import type { Claim } from '../models/claim.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { RankedPassage } from './retrieve.ts';
import { verifyClaim, type Verdict } from './verify-claim.ts';

/** A claim with the words of an article that say so. */
export interface SupportedClaim {
	claim: Claim;
	support: Extract<Verdict, { ok: true }>;
}

export interface RejectedClaim {
	claim: Claim;
	reason: DropReason;
	/** Why, in words the model can mend it by. */
	detail: string;
}

/** It holds what no claim may hold; its source does not say so; its source says so, but nobody asked. */
export type DropReason = 'form' | 'source' | 'question';

export interface CheckedClaims {
	kept: SupportedClaim[];
	rejected: RejectedClaim[];
}

const QUOTATION_MARK = /[«»“”„"]/u;

/** Sorts a model's claims into those whose passage says so and the others, each once. */
export function checkClaims(
	claims: Claim[],
	passages: RankedPassage[],
	snapshot: Snapshot,
	language: Language,
): CheckedClaims {
	const checked: CheckedClaims = { kept: [], rejected: [] };
	const seen = new Set<string>();
	for (const claim of claims) {
		const words = wordsOf(claim.text);
		if (seen.has(words)) continue;
		seen.add(words);
		const detail = refuseForm(claim.text);
		const verdict = detail === undefined && verifyClaim(claim, passages, snapshot, language);
		if (verdict && verdict.ok) checked.kept.push({ claim, support: verdict });
		else if (verdict) checked.rejected.push({ claim, reason: 'source', detail: verdict.detail });
		else checked.rejected.push({ claim, reason: 'form', detail: detail ?? '' });
	}
	return checked;
}

/** What no claim may hold, whatever its passage says. Between quotation marks stands only what is sliced out of an article. */
function refuseForm(text: string): string | undefined {
	if (isActive(text)) return 'no links, mentions or markup';
	if (QUOTATION_MARK.test(text)) return 'no quotation marks: say it in your own words';
	return undefined;
}

function wordsOf(text: string): string {
	return splitWords(text)
		.map(({ text: word }) => word.toLowerCase())
		.join(' ');
}
