import { CharacterEmbeddings } from '../src/language/character-embeddings.ts';
import { createHnswIndex } from '../src/store/hnsw-index.ts';
import { cosine } from '../src/store/hnsw-recall.ts';
import { makeQuestions } from './made-shelf.ts';

const VECTORS = 5_000;
const SEARCHES = 100;
const NEIGHBORS = 10;

/** What the graph finds, and how fast, beside an exact scan of the same vectors. */
export async function benchGraph(): Promise<void> {
	const made = await new CharacterEmbeddings().embedDocuments(makeQuestions(VECTORS + SEARCHES));
	const vectors = made.slice(0, VECTORS);
	// Of the same kind, but not in the index: the nearest of a vector that is in it is itself.
	const queries = made.slice(VECTORS);
	const graph = createHnswIndex(vectors[0]?.length ?? 0);
	const built = time(() => vectors.forEach((vector) => graph.add(vector)));
	const measured = graph.tune();
	const found = queries.map((query) => graph.search(query, NEIGHBORS));
	const searched = time(() => queries.forEach((query) => graph.search(query, NEIGHBORS)));
	let exact: number[][] = [];
	const scanned = time(() => (exact = queries.map((query) => nearestScores(query, vectors))));
	const hits = found.map(
		(neighbors, at) => neighbors.filter(({ score }) => score >= (exact[at]?.at(-1) ?? 1) - 1e-5).length,
	);
	const recall = hits.reduce((sum, count) => sum + count, 0) / (SEARCHES * NEIGHBORS);
	console.log(`vectors added a second       ${(VECTORS / (built / 1_000)).toFixed(0)}`);
	console.log(
		`recall@10 of an exact scan   ${recall.toFixed(3)} (the index's own measure: ${measured.toFixed(3)})`,
	);
	console.log(`a search, ms                 ${(searched / SEARCHES).toFixed(2)}`);
	console.log(
		`an exact scan, ms            ${(scanned / SEARCHES).toFixed(2)}  ratio ${(scanned / searched).toFixed(1)}`,
	);
}

function nearestScores(query: number[], vectors: number[][]): number[] {
	return vectors
		.map((vector) => cosine(query, vector))
		.toSorted((a, b) => b - a)
		.slice(0, NEIGHBORS);
}

function time(work: () => void): number {
	const started = performance.now();
	work();
	return performance.now() - started;
}
