import { cognatesOf } from '../language/cognates.ts';
import type { Language } from '../language/languages.ts';
import { termKey, toTerm } from '../language/question-terms.ts';
import { nearestWords } from '../language/spelling.ts';
import { stemWord } from '../language/stems.ts';
import { fold } from '../language/words.ts';
import { findOccurrences } from './occurrences.ts';
import type { Shelf } from './shelf.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Index terms of the same word in the other language, where the shelf has it: "démineur" is no slip beside "deminer". */
export function inOtherLanguage(
	word: string,
	language: Language | undefined,
	shelf: Shelf,
): string[] | undefined {
	const other = language === 'fr' ? 'en' : 'fr';
	const keys = language ? cognatesOf(word, language).map((one) => termKey(stemWord(one, other), other)) : [];
	return findOccurrences({ keys, expressions: [] }, shelf).size > 0 ? keys : undefined;
}

/**
 * The index terms a mistyped word may stand for, on the shelf and, but for a name, among all words of the question's
 * language with their translations; undefined where none is near.
 */
export function correct(
	word: string,
	meant: string[],
	language: Language | undefined,
	shelf: Shelf,
): string[] | undefined {
	const { byInitial } = vocabularyOf(shelf.snapshot.terms);
	const near = (['fr', 'en'] as const).flatMap((one) => {
		// "Nizra" for Nizar: a stemmer takes the last letter of one of them.
		const spellings = [...new Set([stemWord(word, one), fold(word)])];
		const found = spellings.map((spelling) => {
			const candidates = byInitial.get(termKey(spelling.charAt(0), one)) ?? [];
			return nearestWords(spelling, candidates);
		});
		return (found.find(({ length }) => length > 0) ?? []).map((stem) => termKey(stem, one));
	});
	const keys = [...near, ...meant.flatMap((one) => toTerm(one, language).keys)];
	return keys.length === 0 ? undefined : [...new Set(keys)];
}
