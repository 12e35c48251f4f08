import type { Article, Passage } from '../store/articles.ts';
import type { AskedTerm } from './asked-term.ts';
import { sentenceTerms } from './passage-terms.ts';

/** Content words further apart than this have nothing to do with each other. */
const FARTHEST = 20;

/**
 * How near to each other the words of a question stand in a passage: for each pair the lesser of its weights, over
 * the square of the distance in content words (after Rasolofo & Savoy 2003). 0 where no two stand in one place.
 */
export function proximityOf(terms: AskedTerm[], passage: Passage, article: Article): number {
	const places = placesOf(terms, sentenceTerms(passage, article).flat());
	let sum = 0;
	places.forEach((ofOne, at) => {
		for (const ofOther of places.slice(at + 1)) {
			const distance = leastDistance(ofOne.positions, ofOther.positions);
			if (distance <= FARTHEST) sum += (2 * Math.min(ofOne.weight, ofOther.weight)) / (distance ** 2 + 1);
		}
	});
	return sum;
}

interface Places {
	weight: number;
	/** Ascending. */
	positions: number[];
}

function placesOf(terms: AskedTerm[], words: string[]): Places[] {
	const all = terms.map(({ keys, weight }) => {
		const wanted = new Set(keys);
		return { weight, positions: words.flatMap((word, at) => (wanted.has(word) ? [at] : [])) };
	});
	return all.filter(({ positions }) => positions.length > 0);
}

/** Of two different words; Infinity where both are only ever the same one. */
function leastDistance(some: number[], others: number[]): number {
	let least = Infinity;
	for (const one of some) {
		for (const other of others) if (one !== other) least = Math.min(least, Math.abs(one - other));
	}
	return least;
}
