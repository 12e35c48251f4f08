import type { Language, TextLanguage } from './languages.ts';
import { readLexiconFile } from './lexicon-files.ts';
import { remembered } from './remembered.ts';
import { stemWord } from './stems.ts';
import type { Word } from './words.ts';

/** An expression of the lexicon where it stands in a text. */
export interface FoundExpression {
	/** See `stemExpression`. */
	stem: string;
	/** The places of its words among those of the text, ascending. */
	places: number[];
}

/** Words that come and go within an expression: "tirer (la) sonnette (d')alarme", "in (the) wake (of)". */
const LINKS = new Set(
	'the a an his her its their our my your this that these those of le la les l un une des du de d ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos à au aux'.split(
		' ',
	),
);

/** "Set the committee up": so many words, beside links, may stand before the particle of an English verb. */
const MOST_BETWEEN = 2;
const PARTICLES = new Set('up down off out over away back on in apart together around through'.split(' '));

interface Branch {
	/** That of the expression which ends here. */
	stem?: string;
	next: Map<string, Branch>;
}

let roots: Record<Language, Branch> | undefined;

const STEMS = {
	fr: remembered((expression) => stemsOf(expression, 'fr')),
	en: remembered((expression) => stemsOf(expression, 'en')),
};

/** Where the expressions that begin with a word go on; false where none does. */
const BEGINNINGS = {
	fr: remembered((word) => beginningOf(word, 'fr')),
	en: remembered((word) => beginningOf(word, 'en')),
};

function beginningOf(word: string, language: Language): Branch | false {
	roots ??= { en: readTree(0, 'en'), fr: readTree(1, 'fr') };
	return roots[language].next.get(stemWord(word, language)) ?? false;
}

/** The stems of an expression whose words are joined by `_`, joined so too; undefined where fewer than two of them count. */
export function stemExpression(expression: string, language: Language): string | undefined {
	const stems = STEMS[language](expression);
	return stems.length < 2 ? undefined : stems.join('_');
}

/** The expressions of a language that stand in a text of these words: the longest that begins at each, in order. */
export function findExpressions(text: string, words: Word[], language: TextLanguage): FoundExpression[] {
	if (language === 'und') return [];
	const begin = BEGINNINGS[language];
	const found: FoundExpression[] = [];
	words.forEach((word, at) => {
		const branch = begin(word.text);
		const expression = branch && follow(branch, at, text, words, language);
		if (expression) found.push(expression);
	});
	return found;
}

function follow(
	first: Branch,
	start: number,
	text: string,
	words: Word[],
	language: Language,
): FoundExpression | undefined {
	let found: FoundExpression | undefined;
	let branch = first;
	let between = 0;
	const places = [start];
	for (let at = start + 1; at < words.length && branch.next.size > 0; at++) {
		const word = words[at]?.text.toLowerCase() ?? '';
		if (LINKS.has(word)) continue;
		const next = branch.next.get(stemWord(word, language));
		if (!next || (between > 0 && !PARTICLES.has(word))) {
			if (language === 'fr' || branch !== first || ++between > MOST_BETWEEN) break;
			continue;
		}
		if (/[.;:!?]/.test(text.slice(words[start]?.end, words[at]?.start))) break;
		branch = next;
		places.push(at);
		if (branch.stem !== undefined) found = { stem: branch.stem, places: [...places] };
	}
	return found;
}

function readTree(column: number, language: Language): Branch {
	const root: Branch = { next: new Map() };
	for (const row of readLexiconFile('expressions.tsv')) {
		for (const member of (row[column] ?? '').split(' ')) {
			const stems = STEMS[language](member);
			if (stems.length > 1) grow(root, stems).stem = stems.join('_');
		}
	}
	return root;
}

function grow(root: Branch, stems: string[]): Branch {
	return stems.reduce((branch, stem) => {
		const next: Branch = branch.next.get(stem) ?? { next: new Map() };
		branch.next.set(stem, next);
		return next;
	}, root);
}

function stemsOf(expression: string, language: Language): string[] {
	return expression
		.split(/[_'-]+/)
		.filter((word) => word !== '' && !LINKS.has(word))
		.map((word) => stemWord(word, language));
}
