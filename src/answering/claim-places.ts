import type { Language } from '../language/languages.ts';
import { numberValues } from '../language/number-values.ts';
import { splitWords } from '../language/words.ts';
import { textKeys } from './claim-names.ts';
import { overlapWith } from './words-in-common.ts';

const PIECE_END = /[,;:]\s|\s(?:and|but|then|et|mais|puis)\s/u;
/** Of the other words of a claim, the share that must stand beside another number for its own to be out of place. */
const LEAST_ELSEWHERE = 2 / 3;

/**
 * "40 dockers" where the source has 300 dockers and 40 ships, "closed in 1884" where it was founded then: does all else
 * that a claim says stand beside another number, and nothing beside its own? Told of claims with one number alone.
 */
export function movesNumber(claim: string, language: Language, sentences: string): boolean {
	const [number, another] = numberValues(claim);
	if (number === undefined || another !== undefined) return false;
	const pieces = piecesOf(sentences).filter((piece) => numberValues(piece).size > 0);
	const isOwn = (piece: string) => numberValues(piece).has(number);
	const words = splitWords(claim)
		.map(({ text }) => text)
		.filter((word) => numberValues(word).size === 0)
		.join(' ');
	const shareIn = (all: string[]) => overlapWith(words, language, textKeys(all.join(' '))).share;
	const own = pieces.filter(isOwn);
	const others = pieces.filter((piece) => !isOwn(piece));
	return own.length > 0 && others.length > 0 && shareIn(own) === 0 && shareIn(others) >= LEAST_ELSEWHERE;
}

/** "Between 2015 and 2018" is one. */
function piecesOf(sentences: string): string[] {
	const pieces: string[] = [];
	for (const piece of sentences.split(PIECE_END)) {
		const saysMore = splitWords(piece).some(
			({ text }) => text.length > 3 && numberValues(text).size === 0 && /\p{L}/u.test(text),
		);
		const last = pieces.pop();
		if (last === undefined) pieces.push(piece);
		else if (saysMore) pieces.push(last, piece);
		else pieces.push(`${last} ${piece}`);
	}
	return pieces;
}
