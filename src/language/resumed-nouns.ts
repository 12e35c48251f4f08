import type { TextLanguage } from './languages.ts';
import { stemWord } from './stems.ts';
import { relatedStems } from './thesaurus.ts';
import { splitWords } from './words.ts';

const OPENING = /^[\s«“"*_(]*(?:l['’]|(?:le|la|les|cette|ces|ce|cet|the|this|these)\s)(\p{Ll}+)/iu;

/** "Il a proposé une brigade. La proposition a été adoptée.": does a sentence begin with the noun of what the one before told? */
export function resumesPrevious(sentence: string, before: string, language: TextLanguage): boolean {
	const noun = OPENING.exec(sentence)?.[1];
	if (noun === undefined || language === 'und') return false;
	const own = stemWord(noun, language);
	const related = relatedStems(noun, language).filter(([stem, of]) => of === language && stem !== own);
	if (related.length === 0) return false;
	const told = new Set(splitWords(before).map(({ text }) => stemWord(text, language)));
	return !told.has(own) && related.some(([stem]) => told.has(stem));
}
