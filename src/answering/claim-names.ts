import { isCalendarWord } from '../language/calendar.ts';
import { countryWords, otherCountryWords } from '../language/countries.ts';
import type { Language } from '../language/languages.ts';
import { isKnown } from '../language/lexicon.ts';
import { numberValues } from '../language/number-values.ts';
import { keysInAnyLanguage, questionTerms } from '../language/question-terms.ts';
import { isStopWord } from '../language/stop-words.ts';
import { fold, splitWords } from '../language/words.ts';
import { findAliases, type TermAliases } from './aliases.ts';
import type { Shelf } from './shelf.ts';

/** What a text is searched by: the index terms of its words in both languages, and its folded words. */
export interface TextKeys {
	keys: Set<string>;
	words: Set<string>;
}

export function textKeys(text: string): TextKeys {
	const words = splitWords(text).map((word) => word.text);
	return { keys: new Set(words.flatMap(keysInAnyLanguage)), words: new Set(words.map(fold)) };
}

/** The first name of a claim that its source does not hold under any of its names; undefined where all stand there. */
export function findForeignName(
	claim: string,
	language: Language,
	source: TextKeys,
	shelf: Shelf,
): string | undefined {
	const terms = questionTerms(claim, language);
	const aliases = findAliases(terms, shelf);
	const names = namesIn(claim, language);
	return names.find((name) => {
		const at = terms.findIndex(({ word }) => fold(word) === fold(name));
		const term = terms[at];
		if (source.words.has(fold(name))) return false;
		if (!term) return !countryStandsIn(name, source);
		const alias = aliases[at];
		return !(
			term.keys.some((key) => source.keys.has(key)) ||
			countryStandsIn(name, source) ||
			(alias !== undefined && aliasStandsIn(alias, source))
		);
	});
}

/** Capitalised words that are no common ones at the start of a sentence. */
function namesIn(claim: string, language: Language): string[] {
	return splitWords(claim).flatMap(({ text: word, start }) => {
		if (!/^\p{Lu}/u.test(word) || isStopWord(fold(word), language) || isCalendarWord(word)) return [];
		const opens = /^[\s(]*$|[.!?:]\s+$/.test(claim.slice(0, start));
		if (opens && isKnown(word, language) && countryWords(word).equal.length === 0) return [];
		// "XXe" is a number; numbers are compared by value.
		return numberValues(word).size > 0 ? [] : [word];
	});
}

function countryStandsIn(name: string, { words }: TextKeys): boolean {
	return otherCountryWords(name).some((word) => words.has(word));
}

function aliasStandsIn({ equal, related, expressions }: TermAliases, { keys }: TextKeys): boolean {
	return (
		[...equal, ...related].some((key) => keys.has(key)) ||
		expressions.some(({ words }) => words.every((one) => one.some((key) => keys.has(key))))
	);
}
