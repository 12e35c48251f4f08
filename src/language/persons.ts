import { readLexiconFile } from './lexicon-files.ts';
import { fold } from './words.ts';

/** Nouns for one person, of whom "he" or "il" may speak, folded; French ones without their feminine where that has its usual ending. */
const rows = readLexiconFile('persons.tsv').map(
	([language = '', noun = '']) => [language, fold(noun)] as const,
);
const PERSONS = new Set(rows.map(([, noun]) => noun));
const IN_FRENCH = new Set(rows.flatMap(([language, noun]) => (language === 'fr' ? [noun] : [])));
/** How French makes the feminine of a masculine: directrice, chercheuse, gardienne, policière, cheffe, présidente. */
const FEMININE: [ending: RegExp, masculine: string][] = [
	[/trice$/, 'teur'],
	[/euse$/, 'eur'],
	[/eure$/, 'eur'],
	[/nne$/, 'n'],
	[/elle$/, 'el'],
	[/ere$/, 'er'],
	[/ive$/, 'if'],
	[/effe$/, 'ef'],
	[/e$/, ''],
];
/** They look like feminines and are none: "la première réunion", "la marine", "l'assemblée générale". */
const NO_FEMININES = new Set('premiere generale marine medecine marie parente'.split(' '));

/** Is this a noun for one person, or for several of them? */
export function isPersonNoun(word: string): boolean {
	const folded = fold(word);
	if (/\p{L}(?:men|women|man|woman)$/u.test(folded)) return true;
	return [folded, folded.replace(/s$/, '')].some(isOnePerson);
}

function isOnePerson(folded: string): boolean {
	return PERSONS.has(folded) || isFeminine(folded);
}

function isFeminine(folded: string): boolean {
	if (NO_FEMININES.has(folded)) return false;
	return FEMININE.some(
		([ending, masculine]) => ending.test(folded) && IN_FRENCH.has(folded.replace(ending, masculine)),
	);
}

/** A French noun that only a woman is called by: directrice, ingénieure; but not "ministre", nor "médecin". */
export function isWomansNoun(folded: string): boolean {
	return !IN_FRENCH.has(folded) && isFeminine(folded);
}

/** The same of a word of somebody's office: "porte-parole" is read as two words. */
export function isOfficeWord(word: string): boolean {
	return isPersonNoun(word) || fold(word) === 'parole';
}

const DETERMINERS = new Set(
	'le la l d un une mon ma son sa leur notre ce cet cette the a an one his her their its this another'.split(
		' ',
	),
);
const ONES = new Set(['un', 'une', 'one']);
/** Adjectives may stand between: "le jeune et brillant médecin". */
const REACH = 4;

/** "L'annonce a surpris le ministre", "un de ses amis": does a text speak of one person without a name? */
export function mentionsPerson(text: string): boolean {
	const words = (text.match(/[\p{L}\p{M}-]+/gu) ?? []).map(fold);
	return words.some((word, at) => {
		const before = words.slice(Math.max(0, at - REACH), at);
		if (isOnePerson(word)) return before.some((one) => DETERMINERS.has(one));
		return isOnePerson(word.replace(/s$/, '')) && before.some((one) => ONES.has(one));
	});
}
