import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import type { GlossaryEntry } from './glossary.ts';
import { GEOGRAPHY, readLexiconFile, readPairs } from './lexicon-files.ts';
import { nearestWords } from './spelling.ts';
import { stemWord } from './stems.ts';
import { fold } from './words.ts';

/** CommonJS with JSON inside: what no import of ours can name with its types. */
const countries = createRequire(import.meta.url)('world-countries') as Countries;

/** Words by which one country is named, folded. */
interface CountryWords {
	/** Its name and its people in both languages: Algérie, Algeria, algérien, Algerian. */
	names: Set<string>;
	/** Its capital, which stands for its government but is not the country; "the kingdom", where it is one. */
	standIns: Set<string>;
}

let byWord: Map<string, CountryWords[]> | undefined;

/**
 * Other words for the country that `word` names, or whose capital or people it is. `equal` words mean the same;
 * `related` ones only stand for it at times. Only names of one word count: "Unis" alone names nothing.
 */
export function countryWords(word: string): { equal: string[]; related: string[] } {
	byWord ??= indexCountries();
	const folded = fold(word);
	const equal = new Set<string>();
	const related = new Set<string>();
	for (const { names, standIns } of byWord.get(folded) ?? []) {
		const [same, other] = names.has(folded) ? [names, standIns] : [standIns, names];
		for (const name of same) equal.add(name);
		for (const name of other) related.add(name);
	}
	equal.delete(folded);
	return { equal: [...equal], related: [...related].filter((name) => !equal.has(name) && name !== folded) };
}

/** Index words of the capital of the state, or people, that a word names. */
export function capitalsOf(word: string): string[] {
	byWord ??= indexCountries();
	return (byWord.get(fold(word)) ?? []).flatMap(({ standIns }) =>
		[...standIns].filter((one) => !/^(?:kingdom|royaume)$/.test(one)),
	);
}

/** All other words for it, whether they mean the same or only stand for it at times. */
export function otherCountryWords(word: string): string[] {
	const { equal, related } = countryWords(word);
	return [...equal, ...related];
}

/** Is this the name of a country, its people or its capital? */
export function isPlaceName(word: string): boolean {
	byWord ??= indexCountries();
	return byWord.has(fold(word));
}

/** The name of a country, its people or its capital that a mistyped word may stand for: "Algerei" for Algeria. */
export function placeMeantBy(word: string): string | undefined {
	byWord ??= indexCountries();
	const folded = fold(word);
	return folded.length < SHORTEST_PLACE ? undefined : nearestWords(folded, byWord.keys())[0];
}

/** The same of a word that only a slip at its end parts from them, which is a word by its stem: "maliene" for malienne. */
export function peopleMeantBy(word: string): string | undefined {
	byWord ??= indexCountries();
	const stem = stemWord(word, 'fr');
	stems ??= new Set([...byWord.keys()].map((place) => stemWord(place, 'fr')));
	if (!stems.has(stem) || isPlaceName(word)) return undefined;
	const meant = placeMeantBy(word);
	return meant !== undefined && stemWord(meant, 'fr') === stem ? meant : undefined;
}

let stems: Set<string> | undefined;

/** A shorter word is near too many of them. */
const SHORTEST_PLACE = 6;

/** Is this the name of a people, or the adjective made from it: Algerian, algérienne? */
export function isPeople(word: string): boolean {
	peoples ??= new Set(countries.flatMap(peopleOf).map(fold));
	return peoples.has(fold(word));
}

let peoples: Set<string> | undefined;

function peopleOf({ demonyms }: Countries[number]): string[] {
	const words = [demonyms?.['fra'], demonyms?.['eng']].flatMap((one) => (one ? [one.m, one.f] : []));
	return words.flatMap((word) =>
		word === '' ? [] : [word, ...(HAS_NO_PLURAL.test(word) ? [] : [`${word}s`])],
	);
}

/** Of its own: Français, British, Japanese. */
const HAS_NO_PLURAL = /(?:[sxz]|sh|ch|ese)$/;

function indexCountries(): Map<string, CountryWords[]> {
	const index = new Map<string, CountryWords[]>();
	const frenchCities = citiesInFrench();
	const common = new Set(readPairs([GEOGRAPHY]).flat().map(fold));
	for (const country of countries) {
		const { name, translations, capital } = country;
		const kingdom = name.official.startsWith('Kingdom of') ? ['kingdom', 'royaume'] : [];
		const cities = oneWordNames(
			(capital ?? []).flatMap((city) => [city, ...(frenchCities.get(fold(city)) ?? [])]),
		);
		const words: CountryWords = {
			// A réunion is a meeting far more often than an island, but Turkey is seldom a bird.
			names: oneWordNames(
				[name.common, translations['fra']?.common ?? '', ...peopleOf(country)],
				(word) => !country.independent && common.has(word),
			),
			standIns: new Set([...cities, ...kingdom]),
		};
		// "The kingdom" by itself names none of them.
		for (const word of [...words.names, ...cities]) index.set(word, [...(index.get(word) ?? []), words]);
	}
	return index;
}

/** London → Londres: only names, since Malé is no male. */
function citiesInFrench(): Map<string, string[]> {
	const pairs = readLexiconFile(GEOGRAPHY);
	return new Map(pairs.map(([english = '', french = '']) => [fold(english), [french]]));
}

/**
 * The names of countries that have several words in either language, with their peoples and abbreviations: United
 * Kingdom, Royaume-Uni, UK, British, britannique.
 */
export function countryEntries(): GlossaryEntry[] {
	return countries.flatMap((country) => {
		const { name, translations, altSpellings, cca2, cca3, independent } = country;
		const names = [name.common, translations['fra']?.common ?? ''].filter(
			(one) => one !== '' && !/[(),]/.test(one),
		);
		if (!names.some((one) => /[ -]/.test(one))) return [];
		const shorts = altSpellings.filter(
			(one) => /^\p{Lu}{2,4}$/u.test(one) && (one !== cca2 || WRITTEN_CODES.has(one)),
		);
		// The codes of ISO are what people write only where they are initials: COD is a fish, VAT a tax.
		if (initialsOf(name.official) === cca3) shorts.push(cca3);
		// The people of a territory is often that of its state: the French Southern Lands are not "French".
		const ownPeople = independent ? peopleOf(country) : [];
		const others = WRITTEN_ALSO[cca3] ?? [];
		return [{ expressions: [...new Set([...names, ...shorts, ...ownPeople, ...others])], related: false }];
	});
}

/** Capitals of several words, which stand for their states as those of one word do: Addis Ababa, Addis-Abeba. */
export function capitalEntries(): GlossaryEntry[] {
	const frenchCities = citiesInFrench();
	return countries.flatMap(({ name, translations, capital }) => {
		const states = [name.common, translations['fra']?.common ?? ''].filter((one) => one !== '');
		return (capital ?? []).flatMap((city) => {
			const spellings = [city, ...(frenchCities.get(fold(city)) ?? [])].filter((one) => /[ -]/.test(one));
			if (spellings.length === 0) return [];
			return [
				{ expressions: [...new Set([...states, ...spellings])], related: true },
				{ expressions: spellings, related: false },
			];
		});
	});
}

/** As texts write them, and the data does not. */
const WRITTEN_ALSO: Record<string, string[]> = {
	CPV: ['Cabo Verde', 'Cap-Vert', 'Cape Verdean', 'Cape Verdeans'],
	GNB: ['Bissau-Guinean', 'Bissau-Guineans'],
	TLS: ['East Timor'],
};

/** Codes of two letters that texts use for the country. */
const WRITTEN_CODES = new Set(['US']);

function initialsOf(name: string): string {
	return [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
}

function oneWordNames(names: string[], isExcluded?: (name: string) => boolean): Set<string> {
	return new Set(names.map(fold).filter((name) => /^\p{L}{3,}$/u.test(name) && !isExcluded?.(name)));
}
