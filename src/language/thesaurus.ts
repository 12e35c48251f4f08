import { restoreAccents } from './lexicon.ts';
import { readLexiconFile } from './lexicon-files.ts';
import type { Language } from './languages.ts';
import { stemWord } from './stems.ts';

/** A stem of one language. */
export type Stem = readonly [stem: string, language: Language];

let groups: Record<Language, Map<string, Stem[][]>> | undefined;

/**
 * The stems, in both languages, of what means nearly the same as a word or is derived from it: die, death, deceased,
 * mourir, décès. The word itself is among them; empty where nothing is known.
 */
export function relatedStems(word: string, language: Language): Stem[] {
	groups ??= readGroups();
	const known = groups[language];
	const spellings = [word, ...restoreAccents(word, language)];
	const stems = new Set(spellings.map((spelling) => stemWord(spelling, language)));
	return [...stems].flatMap((stem) => known.get(stem) ?? []).flat();
}

function readGroups(): Record<Language, Map<string, Stem[][]>> {
	const found: Record<Language, Map<string, Stem[][]>> = { en: new Map(), fr: new Map() };
	for (const [english = '', french = ''] of readLexiconFile('thesaurus.tsv')) {
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
	return words.split(' ').map((word) => [stemWord(word, language), language] as const);
}
