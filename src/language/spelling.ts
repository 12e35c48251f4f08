import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours; of four letters only those whose letters changed places, or were doubled, count. */
const SHORTEST = 4;
const SHORTEST_WITH_EDITS = 5;
const LONG = 8;
/** Two letters in the other order or one doubled are a likelier slip than another letter: "raproche" is "rapproche", not "reproche". */
const SLIP = 0.9;

/**
 * The words of a vocabulary that a mistyped word may stand for: the same first letter, one letter off, or two in
 * a long word (Damerau 1964: four in five misspellings are one edit). Nearest first.
 */
export function nearestWords(word: string, vocabulary: Iterable<string>): string[] {
	if (word.length < SHORTEST || /\d/.test(word)) return [];
	const most = word.length >= LONG ? 2 : 1;
	const mayDiffer = word.length >= SHORTEST_WITH_EDITS;
	const found: { candidate: string; edits: number }[] = [];
	for (const candidate of vocabulary) {
		if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > most) continue;
		const isSlip = isSwapped(candidate, word) || isDoubled(candidate, word) || isDoubled(word, candidate);
		if (!isSlip && !mayDiffer) continue;
		const edits = isSlip ? SLIP : distance(candidate, word);
		if (edits <= most) found.push({ candidate, edits });
	}
	const fewest = Math.min(...found.map(({ edits }) => edits));
	return found.filter(({ edits }) => edits === fewest).map(({ candidate }) => candidate);
}

/** Two neighbouring letters in the other order: one slip, although two letters differ. */
function isSwapped(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	const at = a.split('').findIndex((letter, index) => letter !== b[index]);
	return at !== -1 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** "Rosso" for "Roso": `long` has one letter twice that `short` has once. */
function isDoubled(long: string, short: string): boolean {
	if (long.length !== short.length + 1) return false;
	const at = long.split('').findIndex((letter, index) => letter !== short[index]);
	return long[at] === long[at - 1] && long.slice(0, at) + long.slice(at + 1) === short;
}
