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
	const places = placesOf(terms, sentenceTerms(passage, article));
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

function placesOf(terms: AskedTerm[], sentences: string[][]): Places[] {
	const wanted = termsByKey(terms);
	const all = terms.map(({ weight }): Places => ({ weight, positions: [] }));
	let position = 0;
	for (const words of sentences) {
		for (const word of words) {
			for (const term of wanted.get(word) ?? []) all[term]?.positions.push(position);
			position++;
		}
	}
	return all.filter(({ positions }) => positions.length > 0);
}

const wantedBy = new WeakMap<AskedTerm[], Map<string, number[]>>();

/** The places of the terms that each index term counts as; found out once for a question. */
function termsByKey(terms: AskedTerm[]): Map<string, number[]> {
	const known = wantedBy.get(terms);
	if (known) return known;
	const found = new Map<string, number[]>();
	terms.forEach(({ keys }, at) => {
		for (const key of new Set(keys)) found.set(key, [...(found.get(key) ?? []), at]);
	});
	wantedBy.set(terms, found);
	return found;
}

/** Of two different words; Infinity where both are only ever the same one. */
function leastDistance(some: number[], others: number[]): number {
	let least = Infinity;
	for (const one of some) {
		for (const other of others) if (one !== other) least = Math.min(least, Math.abs(one - other));
	}
	return least;
}
