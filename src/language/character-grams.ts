import { readPairs } from './lexicon-files.ts';
import { fold, splitWords } from './words.ts';

const SHORTEST = 3;
const LONGEST = 5;

/** The 3- to 5-character pieces of a folded word, its two ends marked. */
export function characterGrams(folded: string): string[] {
	const marked = `^${folded}$`;
	const grams: string[] = [];
	for (let size = SHORTEST; size <= LONGEST; size++) {
		for (let at = 0; at + size <= marked.length; at++) grams.push(marked.slice(at, at + size));
	}
	return grams;
}

let frequencies: { words: number; byGram: Map<string, number> } | undefined;

/**
 * How much a gram tells, as an inverse frequency over the words of the lexicon: "tion" is in many words,
 * "mouh" in none. Over a fixed list, so that a vector depends on nothing but its text.
 */
export function gramWeight(gram: string): number {
	frequencies ??= countGrams();
	return Math.log((frequencies.words + 1) / ((frequencies.byGram.get(gram) ?? 0) + 1));
}

function countGrams(): { words: number; byGram: Map<string, number> } {
	const words = new Set(
		readPairs().flatMap((pair) => pair.flatMap((side) => splitWords(side).map((word) => fold(word.text)))),
	);
	const byGram = new Map<string, number>();
	for (const word of words) {
		for (const gram of new Set(characterGrams(word))) byGram.set(gram, (byGram.get(gram) ?? 0) + 1);
	}
	return { words: words.size, byGram };
}
