import type { Language } from '../language/languages.ts';
import {
	mayMeanSpeaker,
	reportIn,
	speakersAfter,
	speaksOfSpeaker,
	toldOutside,
} from '../language/reported-words.ts';
import type { Statement } from '../language/statements.ts';
import { fold, splitWords } from '../language/words.ts';
import { textKeys } from './claim-names.ts';
import type { ClaimSource } from './claim-source.ts';
import { overlapWith } from './words-in-common.ts';

/** Of a claim's content words, the share that the source must tell itself where the claim reports nobody. */
const LEAST_TOLD = 0.75;
/** And of those that a claim tells besides what it reports. */
const LEAST_BESIDES = 0.5;
/** So many in a row that the source only reports are more than how somebody is called. */
const MOST_ADDED = 3;

/** Does the source tell this of its own, besides what it has somebody say? */
export function isTold(claim: string, language: Language, { told }: ClaimSource): boolean {
	return told !== '' && overlapWith(claim, language, textKeys(told)).share >= LEAST_TOLD;
}

/** "Y, who stole the money, was accused by X": does a claim tell itself what its source has somebody say? */
export function addsToTold(claim: string, language: Language, { told }: ClaimSource): boolean {
	const report = reportIn(claim, language);
	const outside = report
		? toldOutside(claim, report)
		: claim.slice(0, speakersAfter(claim, language)[0]?.at ?? claim.length);
	// Names are compared elsewhere, and by the source as a whole.
	const besides = outside.replace(/\p{Lu}[\p{L}\p{M}]*/gu, ' ');
	const { share, absentInARow } = overlapWith(besides, language, textKeys(told));
	return share < LEAST_BESIDES && absentInARow >= MOST_ADDED;
}

/** "X said he stole it" where the source has "X said that Y stole it". */
export function makesSpeakerActor(
	claim: string,
	language: Language,
	{ words }: Statement,
	{ sentences }: ClaimSource,
): boolean {
	if (mayMeanSpeaker(sentences)) return false;
	const report = reportIn(claim, language);
	const timesIn = (text: string) => {
		const all = splitWords(text).map((word) => fold(word.text));
		return Math.max(0, ...words.map((word) => all.filter((one) => one === word).length));
	};
	return (report && speaksOfSpeaker(claim, report)) || timesIn(claim) > Math.max(1, timesIn(sentences));
}
