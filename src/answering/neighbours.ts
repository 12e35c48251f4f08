import { isPeople, isPlaceName, otherCountryWords } from '../language/countries.ts';
import { keysInAnyLanguage } from '../language/question-terms.ts';
import { fold, splitWords } from '../language/words.ts';

const NEIGHBOUR =
	/(?<!\p{L})(?:son|sa|leur|its|their|his|her)\s(?:\p{L}+\s)?(?:voisine?|neighbou?r)(?!\p{L})\s?(\p{L}*)/iu;

/** One for all sentences: what is looked up in it is remembered. */
const NOBODY: ReadonlySet<string> = new Set();

/**
 * Index terms of the country that "son voisin" stands for: the last one named before, in `earlier` (the nearest
 * sentence first), that the sentence itself does not name. None for "son voisin rwandais".
 */
export function neighbourKeys(sentence: string, earlier: () => string[]): ReadonlySet<string> {
	const next = NEIGHBOUR.exec(sentence)?.[1];
	if (next === undefined || isPeople(next)) return NOBODY;
	const own = new Set(placesIn(sentence).flatMap(allNames));
	for (const one of earlier()) {
		const others = placesIn(one).filter((place) => !own.has(place));
		if (others.length > 0) return new Set(others.flatMap(allNames).flatMap(keysInAnyLanguage));
	}
	return NOBODY;
}

function placesIn(text: string): string[] {
	return splitWords(text)
		.map(({ text: word }) => fold(word))
		.filter(isPlaceName);
}

function allNames(place: string): string[] {
	return [place, ...otherCountryWords(place)];
}
