import type { Language } from '../language/languages.ts';
import { questionTerms, similarKeys } from '../language/question-terms.ts';
import { isSpeechVerb } from '../language/speech-verbs.ts';
import type { TextKeys } from './claim-names.ts';

/** How much of a text stands in another. */
export interface Overlap {
	/** Of its content words. */
	share: number;
	/** The most content words in a row that do not stand there. */
	absentInARow: number;
}

/** The content words of a text that another one holds under themselves, a translation or a near synonym. */
export function overlapWith(text: string, language: Language, { keys }: TextKeys): Overlap {
	const terms = questionTerms(text, language).filter(({ word }) => !isSpeechVerb(word, language));
	let found = 0;
	let absent = 0;
	let absentInARow = 0;
	for (const term of terms) {
		const stands = [...term.keys, ...similarKeys(term.word, language)].some((key) => keys.has(key));
		found += stands ? 1 : 0;
		absent = stands ? 0 : absent + 1;
		absentInARow = Math.max(absentInARow, absent);
	}
	return { share: terms.length === 0 ? 1 : found / terms.length, absentInARow };
}
