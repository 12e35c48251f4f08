import { isPlaceName } from './countries.ts';
import { isKindWord } from './kind-words.ts';
import { isWord } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';
import { fold, splitWords } from './words.ts';

/** An abbreviation and what a text says it stands for, both as they stand there. */
export interface Abbreviation {
	short: string;
	long: string;
}

const SHORT = String.raw`\p{Lu}[\p{Lu}\d&]{1,8}s?`;
/** Words of one name: nothing that ends a clause between them. */
const LONG = String.raw`[\p{L}\p{M}\d'’&-]+(?:[ \u00a0][\p{L}\p{M}\d'’&-]+){0,12}`;
const IN_BRACKETS = new RegExp(String.raw`[ \u00a0]\((${SHORT})\)`, 'gu');
const BEFORE_BRACKETS = new RegExp(`${LONG}$`, 'u');
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(${SHORT})[ \u00a0]\((${LONG})\)`, 'gu');
/** In letters. */
const LONGEST_ABBREVIATION = 7;
/** UTF-16 units in which thirteen words stand. */
const REACH = 160;
const SMALL_WORD = /^(?:d[eu]?|des|la|les?|l|et|a|aux?|en|pour|of|the|and|for|in|on|to)$/;

/**
 * The abbreviations that a text explains: "Alliance des États du Sahel (AES)", "JNIM (Groupe de soutien à
 * l'islam)". The letters are looked for from the right among the words' initials, as Schwartz & Hearst (2003) do
 * among all letters; a name in another language than its abbreviation begins at its last capital. "Marie Curie (CNRS)"
 * explains nothing: a person belongs to what stands in the brackets.
 */
export function findAbbreviations(text: string): Abbreviation[] {
	const after = [...text.matchAll(IN_BRACKETS)].flatMap(({ 1: short = '', index }) => {
		const words = BEFORE_BRACKETS.exec(text.slice(Math.max(0, index - REACH), index))?.[0] ?? '';
		const long = longForm(words, short) ?? capitalizedTail(words);
		return long === undefined ? [] : [{ short, long }];
	});
	const before = [...text.matchAll(BEFORE)].flatMap(([, short = '', long = '']) =>
		longForm(long, short) === long || (wordsIn(long).length >= 2 && namesAThing(long))
			? [{ short, long }]
			: [],
	);
	return [...after, ...before];
}

/** The end of `words` whose initials are the abbreviation's letters; "for" has one only where it must. */
function longForm(words: string, short: string): string | undefined {
	return initialed(words, short, false) ?? initialed(words, short, true);
}

/** Small words and one other may have no letter. */
function initialed(words: string, short: string, countsSmall: boolean): string | undefined {
	const letters = fold(short.replace(/s$|&/gu, ''));
	const all = wordsIn(words);
	let next = letters.length - 1;
	let skipped = 0;
	for (let at = all.length - 1; at >= 0 && skipped <= 1; at--) {
		const { text, start } = all[at] ?? { text: '', start: 0 };
		const folded = fold(text);
		const mayCount = !SMALL_WORD.test(folded) || (countsSmall && next > 0);
		if (mayCount && folded[0] === letters[next]) next--;
		else if (!SMALL_WORD.test(folded)) skipped++;
		if (next < 0) return words.slice(start);
	}
	return undefined;
}

/** "du Groupe de soutien à l'islam": two words at least. */
function capitalizedTail(words: string): string | undefined {
	const capitals = wordsIn(words).filter(({ text }) => /^\p{Lu}/u.test(text));
	const tails = capitals.map(({ start }) => words.slice(start));
	const tail = tails.findLast((one) => wordsIn(one).length >= 2);
	return tail !== undefined && namesAThing(tail) ? tail : undefined;
}

/** Has it a capital, and a common word, or only words that mean something: no person, and no place? */
function namesAThing(name: string): boolean {
	const words = wordsIn(name)
		.map(({ text }) => text)
		.filter((text) => !SMALL_WORD.test(fold(text)));
	const common = words.filter((text) => /^\p{Ll}{4,}/u.test(text));
	return (
		words.length >= 2 && /\p{Lu}/u.test(name) && (common.length > 0 || words.every((text) => isWord(text)))
	);
}

function wordsIn(text: string): { text: string; start: number }[] {
	return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({ text: match[0], start: match.index }));
}

/** What it means for a commission to be chaired by a general asks for no expansion: "que veut dire FAR" does. */
export function holdsAbbreviation(question: string): boolean {
	if (/sigle|acronym|abr[eé]viation|abbreviation|short for|in full|full name|en entier/iu.test(question))
		return true;
	return splitWords(question).some(
		({ text }) => /^\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(text) || mayAbbreviate(text),
	);
}

/** "C quoi le jnim": a short word that is none of either language, and no place. */
export function mayAbbreviate(word: string): boolean {
	const folded = fold(word);
	if (isStopWord(folded, 'fr') || isStopWord(folded, 'en') || isKindWord(folded)) return false;
	return word.length <= LONGEST_ABBREVIATION && !isWord(word) && !isPlaceName(word);
}
