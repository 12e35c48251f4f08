import { toCardinal as inEnglish } from 'n2words/en-GB';
import { toCardinal as inFrench } from 'n2words/fr-FR';
import { fold } from './words.ts';

/** Numbers that are written as one word in either language, by what they are worth. */
const ONE_WORD = [
	...Array.from({ length: 20 }, (_, number) => number),
	20,
	30,
	40,
	50,
	60,
	70,
	80,
	90,
	100,
	1000,
];

const WORDS_BY_NUMBER = new Map(
	ONE_WORD.map((number) => {
		const words = [inEnglish(number), inFrench(number)].map((word) => fold(word.replace(/^(?:one|un) /, '')));
		return [String(number), words.filter((word) => /^\p{L}+$/u.test(word))] as const;
	}),
);

const NUMBER_BY_WORD = new Map(
	[...WORDS_BY_NUMBER].flatMap(([number, words]) => words.map((word) => [word, number] as const)),
);

/** Folded words of both languages that are numbers, but for "un" and "one", which are articles and pronouns. */
export function listNumberWords(): string[] {
	return [...NUMBER_BY_WORD.keys()].filter((word) => word !== 'un' && word !== 'one');
}

/** The same number otherwise written: "12" for "douze", "douze" and "twelve" for "12". */
export function otherNotations(word: string): string[] {
	const number = NUMBER_BY_WORD.get(fold(word));
	if (number !== undefined) return number === '1' ? [] : [number];
	return WORDS_BY_NUMBER.get(word) ?? [];
}
