import type { Occurrences } from '../store/term-index.ts';
import type { AskedTerm } from './asked-term.ts';
import { isVisible, type Shelf } from './shelf.ts';

/** Where a word of a question occurs, itself or an expression that counts as it, in passages it may see. */
export function findOccurrences(
	{ keys, expressions }: Pick<AskedTerm, 'keys' | 'expressions'>,
	shelf: Shelf,
): Occurrences {
	const { terms } = shelf.snapshot;
	const visible = isVisible(shelf);
	const found = terms.find(keys, visible);
	for (const { words, related } of expressions) {
		if (related) continue;
		for (const [ordinal, count] of together(words.map((word) => terms.find(word, visible))))
			found.set(ordinal, (found.get(ordinal) ?? 0) + count);
	}
	return found;
}

/** Passages that hold every one of several words, with the count of the rarest. */
function together([first = new Map(), ...others]: Occurrences[]): Occurrences {
	const all: Occurrences = new Map();
	for (const [ordinal, count] of first) {
		const counts = [count, ...others.map((one) => one.get(ordinal) ?? 0)];
		const least = Math.min(...counts);
		if (least > 0) all.set(ordinal, least);
	}
	return all;
}
