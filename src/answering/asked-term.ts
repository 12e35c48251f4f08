import { isContinent } from '../language/continents.ts';
import { countryWords, isPeople, isPlaceName, peopleMeantBy, placeMeantBy } from '../language/countries.ts';
import { derivedNames } from '../language/derived-names.ts';
import type { Language } from '../language/languages.ts';
import { isKnown, isWord } from '../language/lexicon.ts';
import { shareOfWeight } from '../language/light-words.ts';
import { withoutPrefix } from '../language/prefixes.ts';
import { isKindWord } from '../language/kind-words.ts';
import { similarKeys, termKey, toTerm, type QuestionTerm } from '../language/question-terms.ts';
import { respell } from '../language/respell.ts';
import { stemWord } from '../language/stems.ts';
import { fold } from '../language/words.ts';
import { inverseDocumentFrequency } from '../store/term-index.ts';
import { standsTogether, type Expression, type TermAliases } from './aliases.ts';
import { findOccurrences } from './occurrences.ts';
import { countVisible, type Shelf } from './shelf.ts';
import { correct, inOtherLanguage } from './spelled-otherwise.ts';
import { articlesTitled } from './title-words.ts';
import { sortLetters, vocabularyOf } from './vocabulary.ts';

/** A word of the question, with what it weighs on this shelf. */
export interface AskedTerm {
	word: string;
	/** Index terms that count as the word. */
	keys: string[];
	/** Index terms that only stand for it at times: a capital for its state. */
	related: string[];
	/** Index terms of words near to it in meaning. */
	similar: string[];
	/** Expressions that count as the word where all their words stand together: what an abbreviation stands for. */
	expressions: Expression[];
	/** Inverse document frequency over the passages the question may see. */
	weight: number;
	/** Passages that hold it. */
	found: number;
	/** The word and every other that names the same country, folded. */
	names: string[];
	/** Somebody or something with a name of its own. */
	isName: boolean;
	/** A common word that no passage holds, and none near to it in meaning either. */
	isAbsent: boolean;
	/** No word, but near to one by its letters or its sound. */
	isMisspelled: boolean;
	/** Only says what kind of thing is asked for. */
	isKind: boolean;
}

/** They pick one out of several, and another one is no answer. */
const ORDINALS = new Set(
	'deuxieme second seconde troisieme quatrieme prochain prochaine next third fourth'.split(' '),
);

/** Letters that learned words of one stem share at their beginning, and their share of the longer one. */
const LEAST_ALIKE = 6;
const SHARE_ALIKE = 0.65;

/** What a word of a question comes to on this shelf. */
export function toAskedTerm(
	term: QuestionTerm,
	names: Set<string>,
	language: Language | undefined,
	shelf: Shelf,
	aliases: TermAliases = { equal: [], related: [], expressions: [] },
): AskedTerm {
	const { word } = term;
	const { equal, related } = countryWords(word);
	const sameLetters = /^\p{Lu}{3,6}$/u.test(word) ? anagramsOf(word, shelf) : [];
	const keys = [...new Set([...term.keys, ...equal.flatMap(keysOf), ...aliases.equal, ...sameLetters])];
	const { expressions } = aliases;
	const isCapitalized = names.has(fold(word));
	const found = findOccurrences({ keys, expressions }, shelf).size || articlesTitled(keys, shelf).length;
	// Nigeria is no slip for Niger.
	const isMistyped = found === 0 && !isWord(word) && !isPlaceName(word);
	const cognates = isMistyped ? inOtherLanguage(word, language, shelf) : undefined;
	const meant = isMistyped && !cognates && !isCapitalized && language ? respell(word, language) : [];
	const spelled = cognates ?? (isMistyped ? correct(word, meant, language, shelf) : undefined);
	const people = isCapitalized ? undefined : (peopleMeantBy(word) ?? meant.find(isPeople));
	const place = isCapitalized && isMistyped && !spelled ? placeMeantBy(word) : people;
	if (place) return { ...toAskedTerm(toTerm(place, language), names, language, shelf), word };
	const count = spelled ? findOccurrences({ keys: spelled, expressions }, shelf).size : found;
	const isAbsentContinent = count === 0 && isContinent(word);
	return {
		word,
		keys: spelled ?? keys,
		related: [...[...related, ...derivedNames(word, isCapitalized)].flatMap(keysOf), ...aliases.related],
		expressions,
		similar:
			equal.length > 0 || isCapitalized ? [] : nearInMeaning(meant[0] ?? word, language, count === 0, shelf),
		weight: inverseDocumentFrequency(count, countVisible(shelf)) * shareOfWeight(word),
		found: count,
		names: [fold(word), ...equal, ...related],
		isName: equal.length > 0 || isOrdinal([word, ...meant]) || (isCapitalized && !isAbsentContinent),
		isKind: isKindWord(fold(word)),
		isAbsent: false,
		isMisspelled: meant.length > 0,
	};
}

function isOrdinal(words: string[]): boolean {
	return words.some((one) => ORDINALS.has(fold(one)));
}

/** Words near in meaning; for a word nobody here uses also the same without its prefix, and learned words of the same stem. */
function nearInMeaning(
	word: string,
	language: Language | undefined,
	isUnused: boolean,
	shelf: Shelf,
): string[] {
	const near = [...similarKeys(word, language), ...asParticiple(word, language)];
	if (!isUnused) return near;
	const bare = withoutPrefix(word);
	const without = bare === undefined ? [] : [...toTerm(bare, language).keys, ...similarKeys(bare, language)];
	return [...near, ...without, ...(isWord(word) ? [] : alikeOf(word, shelf))];
}

/** "Arrêtés" are decrees, and who was arrested. */
function asParticiple(word: string, language: Language | undefined): string[] {
	const verb = word.toLowerCase().replace(/ée?s?$/, 'er');
	if (language !== 'fr' || verb === word.toLowerCase() || !isKnown(verb, 'fr')) return [];
	return [...toTerm(verb, language).keys, ...similarKeys(verb, language)];
}

/** "pyromaniac" and "pyromane": learned words of both languages begin alike. */
function alikeOf(word: string, shelf: Shelf): string[] {
	const { byInitial } = vocabularyOf(shelf.snapshot.terms);
	const folded = fold(word);
	return (['fr', 'en'] as const).flatMap((one) => {
		const candidates = byInitial.get(termKey(folded.charAt(0), one)) ?? [];
		return candidates.filter((stem) => beginAlike(folded, fold(stem))).map((stem) => termKey(stem, one));
	});
}

function beginAlike(a: string, b: string): boolean {
	const shorter = Math.min(a.length, b.length);
	let alike = 0;
	while (alike < shorter && a[alike] === b[alike]) alike++;
	return alike >= LEAST_ALIKE && alike >= SHARE_ALIKE * Math.max(a.length, b.length);
}

function keysOf(word: string): string[] {
	return [termKey(stemWord(word, 'fr'), 'fr'), termKey(stemWord(word, 'en'), 'en')];
}

/** Abbreviations of the two languages often have the same letters in another order: OUA and OAU, OTAN and NATO. */
function anagramsOf(abbreviation: string, shelf: Shelf): string[] {
	return vocabularyOf(shelf.snapshot.terms).byLetters.get(sortLetters(fold(abbreviation))) ?? [];
}

/** The words that say more than what kind of thing is asked for, else all. */
export function topicOf(terms: AskedTerm[]): AskedTerm[] {
	const topic = terms.filter(({ isKind }) => !isKind);
	return topic.length > 0 ? topic : terms;
}

/** Does the word, or what stands for it, stand among these index terms? */
export function standsIn(
	{ keys, related, expressions }: AskedTerm,
	terms: { has(key: string): boolean },
): boolean {
	return (
		[...keys, ...related].some((key) => terms.has(key)) ||
		expressions.some((one) => standsTogether(one, terms))
	);
}
