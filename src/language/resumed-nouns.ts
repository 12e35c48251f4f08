import type { TextLanguage } from './languages.ts';
import { stemWord } from './stems.ts';
import { relatedStems } from './thesaurus.ts';
import { fold, splitWords } from './words.ts';

const OPENING = /^[\s«“"*_(]*(?:l['’]|(?:le|la|les|cette|ces|ce|cet|the|this|these)\s)(\p{Ll}+)/iu;

/** "Il a proposé une brigade. La proposition a été adoptée.": does a sentence begin with the noun of what the one before told? */
export function resumesPrevious(sentence: string, before: string, language: TextLanguage): boolean {
	const noun = OPENING.exec(sentence)?.[1];
	if (noun === undefined || language === 'und') return false;
	const own = stemWord(noun, language);
	const related = new Set(
		relatedStems(noun, language).flatMap(([stem, of]) => (of === language ? [stem] : [])),
	);
	const told = splitWords(before).map(({ text }) => ({
		word: singular(text),
		stem: stemWord(text, language),
	}));
	// The same noun once more resumes nothing.
	if (told.some(({ word }) => word === singular(noun))) return false;
	return told.some(({ stem }) => stem === own || related.has(stem));
}

function singular(word: string): string {
	return fold(word).replace(/[sx]$/, '');
}
