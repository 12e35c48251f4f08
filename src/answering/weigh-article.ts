import { passageKeys } from '../language/question-terms.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { inverseDocumentFrequency } from '../store/term-index.ts';
import type { Candidate } from './choose-varied.ts';
import { collectInSlices } from './collect-in-slices.ts';
import { isTold } from './quotable.ts';

/** Sentences of fewer content words say too little alone. */
const FEWEST_WORDS = 5;
/** The lead of a news text carries more than its place in a ranking by words shows. */
const LEAD_BONUS = 0.15;

/**
 * Each sentence by its cosine to the centroid of the article's words (Radev et al. 2004), which are weighted by
 * how rare they are on the whole shelf.
 */
export async function weighArticle(article: Article, snapshot: Snapshot): Promise<Candidate[]> {
	const passages = snapshot.passagesByArticle.get(article.id) ?? [];
	const candidates = await collectInSlices(eachCandidate(article, passages));
	const centroid = await centroidOf(candidates, snapshot);
	const heaviest = Math.max(...candidates.map((one) => likeness(one.keys, centroid)), 0) || 1;
	return candidates.map((one, at) => {
		const lead = LEAD_BONUS * (1 - at / candidates.length);
		return {
			...one,
			weight: one.keys.size < FEWEST_WORDS ? 0 : likeness(one.keys, centroid) / heaviest + lead,
		};
	});
}

function* eachCandidate(article: Article, passages: Passage[]): Generator<Candidate> {
	for (const passage of passages) {
		for (const { start, end } of passage.metadata.sentences) {
			if (!isTold(article, { start, end })) continue;
			const keys = new Set(passageKeys(article.text.slice(start, end), article.language));
			yield { start, end, passage, keys, weight: 0 };
		}
	}
}

/** How much each word stands for the article: the sentences it is in, times its rarity elsewhere. */
async function centroidOf(candidates: Candidate[], snapshot: Snapshot): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	for (const { keys } of candidates) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return new Map(await collectInSlices(eachWeight(counts, snapshot)));
}

function* eachWeight(
	counts: Map<string, number>,
	{ terms, passages }: Snapshot,
): Generator<[string, number]> {
	for (const [key, count] of counts) {
		const found = terms.find([key], () => true).size;
		yield [key, count * inverseDocumentFrequency(found, passages.length)];
	}
}

function likeness(keys: Set<string>, centroid: Map<string, number>): number {
	const sum = [...keys].reduce((total, key) => total + (centroid.get(key) ?? 0), 0);
	return sum / Math.sqrt(Math.max(keys.size, FEWEST_WORDS));
}
