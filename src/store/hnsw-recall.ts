import type { Neighbor } from './hnsw-index.ts';

const SAMPLE_SIZE = 24;
const SAMPLE_NEIGHBORS = 10;
/** Two sums in another order differ by about this much. */
const ROUNDING = 1e-5;

/**
 * Tells how well a search does: the share of the true nearest neighbours that it finds, 0 to 1, for vectors spread over
 * the index. Recall depends on the vectors themselves, so it is measured on them, against an exact scan, which is
 * done once for however many searches.
 */
export function prepareRecall(
	labels: readonly number[],
	vectorOf: (label: number) => number[],
): (search: (vector: number[], k: number) => Neighbor[]) => number {
	if (labels.length === 0) return () => 1;
	const queries = sample(labels).map(vectorOf);
	const k = Math.min(SAMPLE_NEIGHBORS, labels.length);
	const scores = exactScores(labels, vectorOf, queries);
	const worst = scores.map((ofQuery) => ofQuery.toSorted((a, b) => b - a)[k - 1] ?? 1);
	return (search) => {
		const shares = queries.map(
			(query, at) => search(query, k).filter(({ score }) => score >= (worst[at] ?? 1) - ROUNDING).length / k,
		);
		return shares.reduce((sum, share) => sum + share, 0) / shares.length;
	};
}

function sample(labels: readonly number[]): number[] {
	const step = Math.max(1, Math.floor(labels.length / SAMPLE_SIZE));
	return labels.filter((_, at) => at % step === 0).slice(0, SAMPLE_SIZE);
}

/** Cosines: hnswlib scales what it stores to length 1. */
function exactScores(
	labels: readonly number[],
	vectorOf: (label: number) => number[],
	queries: number[][],
): number[][] {
	const scores: number[][] = queries.map(() => []);
	for (const label of labels) {
		const vector = vectorOf(label);
		queries.forEach((query, at) => scores[at]?.push(dotProduct(query, vector)));
	}
	return scores;
}

function dotProduct(a: number[], b: number[]): number {
	let sum = 0;
	for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
	return sum;
}

/** Cosine of two vectors of the same dimension; 0 where one of them is all zeros. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
	let dot = 0;
	let lengthA = 0;
	let lengthB = 0;
	for (let at = 0; at < a.length; at++) {
		const x = a[at] ?? 0;
		const y = b[at] ?? 0;
		dot += x * y;
		lengthA += x * x;
		lengthB += y * y;
	}
	return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}
