import { capitalEntries, countryEntries, isPeople, isPlaceName } from './countries.ts';
import type { GlossaryEntry } from './glossary.ts';
import { fold, foldText, splitWords } from './words.ts';

/** Names of countries and capitals of several words that stand in a text, in whatever case they were typed: "sierra leone". */
export function longPlaceNames(text: string): string[] {
	longPlaces ??= anyOf(
		[...longNamesIn(countryEntries()), ...longNamesIn(capitalEntries())].map(foldText),
		'gu',
	);
	return foldText(text).match(longPlaces) ?? [];
}

let longPlaces: RegExp | undefined;

function longNamesIn(entries: GlossaryEntry[]): string[] {
	return entries.flatMap(({ expressions }) => expressions.filter((one) => /[ -]/.test(one)));
}

function anyOf(names: string[], flags: string): RegExp {
	return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, flags);
}

/** The countries that a text names, not by their peoples: folded, those of several words too. */
export function countriesIn(text: string): string[] {
	longNames ??= anyOf(longNamesIn(countryEntries()), 'gu');
	const long = [...text.matchAll(longNames)].map(([name]) => fold(name));
	const words = splitWords(text.replace(longNames, ' ')).filter(
		({ text: word }) => /^\p{Lu}/u.test(word) && isPlaceName(word) && !isPeople(word),
	);
	return [...long, ...words.map(({ text: word }) => fold(word))];
}

let longNames: RegExp | undefined;
