import type { Embedder } from '../language/embedder.ts';
import type { GlossaryEntry } from '../language/glossary.ts';
import type { Article, Passage, Scope } from './articles.ts';
import { catchUpVectors } from './catch-up-vectors.ts';
import { learnNames, type LearnedNames } from './learn-names.ts';
import type { HnswVectorStore } from './hnsw-vector-store.ts';
import type { Expectation } from './say-rebuilding.ts';
import type { ShelfStore } from './shelf-store.ts';
import { openTermIndex } from './term-file.ts';
import type { TermIndex } from './term-index.ts';

/** The whole shelf as of one generation, in memory: questions are answered from it alone and never wait for a writer. */
export interface Snapshot {
	generation: number;
	articles: Map<number, Article>;
	/** By ordinal, as the term index counts them. */
	passages: Passage[];
	/** Passage id → ordinal. */
	ordinals: Map<string, number>;
	passagesByScope: Map<Scope, number>;
	/** By article id, in the article's order. */
	passagesByArticle: Map<number, Passage[]>;
	terms: TermIndex;
	vectors: HnswVectorStore;
	glossaries: Map<Scope, GlossaryEntry[]>;
	learnedNames: LearnedNames;
}

export interface SnapshotSource extends Expectation {
	store: ShelfStore;
	dataDir: string;
	embedder: Embedder;
}

/**
 * Reads the shelf and opens its two indexes. What is missing, stale, cut or corrupt is rebuilt from the store,
 * said in the log and saved again.
 */
export async function openSnapshot(source: SnapshotSource): Promise<Snapshot> {
	const shelf = await source.store.readShelf();
	const { generation, articles, passages, glossaries } = shelf;
	const ordinals = new Map(passages.map(({ id }, ordinal) => [id, ordinal]));
	const vectors = await catchUpVectors(source, shelf);
	const terms = await openTermIndex(source, shelf);
	return {
		generation,
		articles,
		passages,
		ordinals,
		passagesByScope: countByScope(passages),
		passagesByArticle: groupByArticle(passages),
		terms,
		vectors,
		glossaries,
		learnedNames: await learnNames(articles.values()),
	};
}

/** Of its vectors; undefined where it has none. */
export function dimensionsOf({ vectors }: Snapshot): number | undefined {
	const [partition] = vectors.partitions.values();
	return partition?.index.dimensions;
}

function countByScope(passages: Passage[]): Map<Scope, number> {
	const counts = new Map<Scope, number>();
	for (const { metadata } of passages) counts.set(metadata.scope, (counts.get(metadata.scope) ?? 0) + 1);
	return counts;
}

function groupByArticle(passages: Passage[]): Map<number, Passage[]> {
	const groups = new Map<number, Passage[]>();
	for (const passage of passages) {
		const group = groups.get(passage.metadata.articleId);
		if (group) group.push(passage);
		else groups.set(passage.metadata.articleId, [passage]);
	}
	for (const group of groups.values()) group.sort((a, b) => a.metadata.position - b.metadata.position);
	return groups;
}
