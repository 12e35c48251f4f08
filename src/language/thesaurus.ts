import { stemExpression } from './expressions.ts';
import { restoreAccents, translate } from './lexicon.ts';
import { readLexiconFile } from './lexicon-files.ts';
import type { Language } from './languages.ts';
import { remembered } from './remembered.ts';
import { lemmaOf, stemWord } from './stems.ts';

/** A stem of one language. */
export type Stem = readonly [stem: string, language: Language];

/** Words whose stems are remembered: every sentence a question looks into asks again for the noun it opens with. */
const CACHE_LIMIT = 20_000;
const RELATED = {
	fr: remembered((word) => findStems(word, 'fr'), CACHE_LIMIT),
	en: remembered((word) => findStems(word, 'en'), CACHE_LIMIT),
};

let groups: Record<Language, Map<string, Stem[][]>> | undefined;

/**
 * The stems, in both languages, of what means nearly the same as a word or is derived from it: die, death, deceased,
 * mourir, décès. The word itself is among them; empty where nothing is known.
 */
export function relatedStems(word: string, language: Language): Stem[] {
	return RELATED[language](word);
}

function findStems(word: string, language: Language): Stem[] {
	groups ??= readGroups();
	const known = groups[language];
	const spellings = [word, ...restoreAccents(word, language)];
	const stems = new Set(spellings.map((spelling) => stemWord(spelling, language)));
	return [...[...stems].flatMap((stem) => known.get(stem) ?? []).flat(), ...wordnetStems(word, language)];
}

/** The same of an expression, by its stem. */
export function stemsNear(expression: string, language: Language): Stem[] {
	groups ??= readGroups();
	return (groups[language].get(expression) ?? []).flat();
}

let wordnet: Map<string, string[]> | undefined;

/** Synonyms and derivations by WordNet (Miller 1995), for a French word those of its translations: theft, larceny; donate, donation. */
function wordnetStems(word: string, language: Language): Stem[] {
	wordnet ??= new Map(
		readLexiconFile('wordnet.tsv').map(([head = '', related = '']) => [head, related.split(' ')]),
	);
	const heads = language === 'fr' ? translate(word, 'fr') : [word.toLowerCase(), ...basesOf(word)];
	const related = new Set(heads.flatMap((head) => wordnet?.get(head) ?? []));
	return [...related].flatMap((one): Stem[] => [
		[stemWord(one, 'en'), 'en'],
		...translate(one, 'en').map((french): Stem => [stemWord(french, 'fr'), 'fr']),
	]);
}

/** What an English word may be a form of: "donated", "thefts". */
function basesOf(word: string): string[] {
	const bare = word.toLowerCase().replace(/(?:e?s|e?d|ing)$/, '');
	return [lemmaOf(word, 'en'), bare, `${bare}e`];
}

function readGroups(): Record<Language, Map<string, Stem[][]>> {
	const found: Record<Language, Map<string, Stem[][]>> = { en: new Map(), fr: new Map() };
	for (const [english = '', french = ''] of ['thesaurus.tsv', 'expressions.tsv'].flatMap(readLexiconFile)) {
		const group = [...toStems(english, 'en'), ...toStems(french, 'fr')];
		for (const [stem, language] of group) {
			const list = found[language].get(stem);
			if (list?.includes(group)) continue;
			if (list) list.push(group);
			else found[language].set(stem, [group]);
		}
	}
	return found;
}

function toStems(words: string, language: Language): Stem[] {
	return words.split(' ').flatMap((word): Stem[] => {
		const stem = /[_-]/.test(word) ? stemExpression(word, language) : stemWord(word, language);
		return stem === undefined ? [] : [[stem, language]];
	});
}
