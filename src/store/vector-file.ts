import type { DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from './articles.ts';
import { readCheckedFile, writeCheckedFile } from './checked-file.ts';
import { openHnswIndex, type HnswHeader } from './hnsw-index.ts';
import { HnswVectorStore } from './hnsw-vector-store.ts';

export const HEADER_NAME = 'vectors.idx';
const GRAPH_NAME = /^vectors-\d+-\d+\.hnsw$/;
const UNFINISHED_NAME = /^(?:vectors|terms).*\.tmp$/;
/** No index takes as long to write: whoever began this file was killed. */
const UNFINISHED_MS = 3_600_000;

interface SavedPartition extends HnswHeader {
	scope: Scope;
	language: string;
	file: string;
	ids: (string | null)[];
}

/** What saved vectors were made from. */
export interface VectorsOrigin {
	generation: number;
	/** Missing where an earlier version of this program saved them. */
	generationId: string | undefined;
	embedder: string;
}

interface SavedVectors extends VectorsOrigin {
	partitions: SavedPartition[];
}

/** Saves the vectors of one generation: graphs under new names, then the header that names them, then the old go. */
export async function saveVectors(
	dataDir: string,
	store: HnswVectorStore,
	origin: VectorsOrigin,
): Promise<void> {
	const partitions: SavedPartition[] = [];
	for (const { scope, language, index, ids } of store.partitions.values()) {
		const file = `vectors-${origin.generation}-${partitions.length}.hnsw`;
		const header = await index.save(join(dataDir, file));
		partitions.push({ ...header, scope, language, file, ids: Array.from(ids, (id) => id ?? null) });
	}
	const header: SavedVectors = { ...origin, partitions };
	writeCheckedFile(join(dataDir, HEADER_NAME), Buffer.from(JSON.stringify(header)));
	removeLeftovers(dataDir, new Set(partitions.map(({ file }) => file)));
}

/** What the saved vectors were made from. Throws when there are none that can be read. */
export function readSavedVectors(dataDir: string): SavedVectors {
	return JSON.parse(readCheckedFile(join(dataDir, HEADER_NAME)).toString()) as SavedVectors;
}

/** Opens what `saveVectors` saved. Throws when a file is missing, altered or cut. */
export async function openVectors(
	dataDir: string,
	saved: SavedVectors,
	embeddings: EmbeddingsInterface,
	documentOf: (id: string) => DocumentInterface | undefined,
): Promise<HnswVectorStore> {
	const store = new HnswVectorStore(embeddings);
	for (const { scope, language, file, ids, ...header } of saved.partitions) {
		const index = await openHnswIndex(join(dataDir, file), header);
		store.adopt({ scope, language, index, ids: ids.map((id) => id ?? undefined) }, documentOf);
	}
	return store;
}

function removeLeftovers(dataDir: string, current: Set<string>): void {
	for (const name of readdirSync(dataDir)) {
		const path = join(dataDir, name);
		const isOld = GRAPH_NAME.test(name) && !current.has(name);
		if (isOld || (UNFINISHED_NAME.test(name) && ageOf(path) > UNFINISHED_MS)) rmSync(path, { force: true });
	}
}

function ageOf(path: string): number {
	return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
}
