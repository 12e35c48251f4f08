import type { Embedder } from '../language/embedder.ts';
import type { TextLanguage } from '../language/languages.ts';
import { isVisible, visibleOrdinals, type Shelf } from './shelf.ts';

/** How many passages of each language are looked for. */
const CANDIDATES = 100;

/** How near a shelf's passages are to a question, by their ordinals: cosines, 1 is the same direction. */
export interface NearestVectors {
	/** Of those found; of every passage where one article alone is asked. */
	scores: Map<number, number>;
	/**
	 * That of any passage: one that was not found counts as the last found in its language. Measured as good as its
	 * own, and reading a vector out of the graph takes longer than the search.
	 */
	scoreOf: (ordinal: number) => number;
}

/** The passages whose vectors are nearest to a question's, each in the passage's own language. */
export async function findNearest(
	question: string,
	shelf: Shelf,
	embedder: Embedder,
): Promise<NearestVectors> {
	const { passages } = shelf.snapshot;
	const scores = new Map<number, number>();
	const least = new Map<string, number>();
	const embed = embedFor(question, embedder);
	for (const language of languagesOf(shelf)) {
		const query = await embed(language);
		// The embedder could not be reached.
		if (query.length === 0) continue;
		least.set(language, await search(query, language, shelf, scores));
		if (shelf.articleId !== undefined) scoreTheRest(query, language, shelf, scores);
	}
	const scoreOf = (ordinal: number) =>
		scores.get(ordinal) ?? least.get(passages[ordinal]?.metadata.language ?? '') ?? 0;
	return { scores, scoreOf };
}

/** Of a single article each passage counts by itself: the nearest of the whole shelf tell little about them. */
function scoreTheRest(
	query: number[],
	language: TextLanguage,
	shelf: Shelf,
	scores: Map<number, number>,
): void {
	const { vectors, passages } = shelf.snapshot;
	for (const ordinal of visibleOrdinals(shelf)) {
		const passage = passages[ordinal];
		if (passage?.metadata.language !== language || scores.has(ordinal)) continue;
		scores.set(ordinal, vectors.scoreOf(passage.id, query));
	}
}

/** Adds the nearest of one language to the scores, and returns the least of them, which may be of another article. */
async function search(
	query: number[],
	language: TextLanguage,
	shelf: Shelf,
	scores: Map<number, number>,
): Promise<number> {
	const { vectors, ordinals } = shelf.snapshot;
	const visible = isVisible(shelf);
	const filter = { scopes: shelf.scopes, languages: [language] };
	const found = await vectors.similaritySearchVectorWithScore(query, CANDIDATES, filter);
	for (const [{ id }, score] of found) {
		const ordinal = ordinals.get(id ?? '');
		if (ordinal !== undefined && visible(ordinal)) scores.set(ordinal, score);
	}
	return found.at(-1)?.[1] ?? 0;
}

function languagesOf({ snapshot, scopes }: Shelf): TextLanguage[] {
	const partitions = [...snapshot.vectors.partitions.values()].filter(({ scope }) => scopes.includes(scope));
	return [...new Set(partitions.map(({ language }) => language as TextLanguage))];
}

/** A model is asked once, whatever the languages of the shelf: a member waits for its server. */
function embedFor(question: string, embedder: Embedder): (language: TextLanguage) => Promise<number[]> {
	let once: Promise<number[]> | undefined;
	return (language) =>
		embedder.embedQueryFor?.(question, language) ?? (once ??= embedder.embedQuery(question));
}
