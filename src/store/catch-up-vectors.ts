import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { Passage } from './articles.ts';
import { isKnown } from './generations.ts';
import { HnswVectorStore } from './hnsw-vector-store.ts';
import { sayForeign, sayMissing, sayOutdated } from './say-rebuilding.ts';
import type { StoredShelf } from './shelf-store.ts';
import type { SnapshotSource } from './snapshot.ts';
import { HEADER_NAME, openVectors, readSavedVectors, saveVectors } from './vector-file.ts';

/** One addition takes about a millisecond; other work gets its turn after this many. */
const BATCH = 16;
const NAME = 'the vector index';
const OTHER_DIMENSIONS =
	'another model made some vectors under the same name: only words find those passages until EMBEDDING_MODEL has another name and they are indexed again';

/**
 * The vector index of this generation. A passage's vector never changes under its id, so the saved index of any
 * generation this database has had only lacks some ids and has some too many; without one that can be read, it lacks all.
 */
export async function catchUpVectors(source: SnapshotSource, shelf: StoredShelf): Promise<HnswVectorStore> {
	const { generation, passages, embedders } = shelf;
	const usable = passages.filter(({ metadata }) => embedders.get(metadata.scope) === source.embedder.name);
	if (usable.length < passages.length) {
		source.logger.warn(
			{ passages: passages.length - usable.length },
			'another embedder made some vectors: only words find those passages until they are indexed again',
		);
	}
	const byId = new Map(usable.map((passage) => [passage.id, passage]));
	const vectors = await openSaved(source, shelf, (id) => byId.get(id));
	const lacking = usable.filter(({ id }) => !vectors.store.has(id));
	await addStored(source, vectors.store, lacking, (id) => byId.get(id));
	if (vectors.generation === generation && lacking.length === 0) return vectors.store;
	vectors.store.compact();
	await save(source, shelf, vectors.store);
	return vectors.store;
}

interface OpenedVectors {
	store: HnswVectorStore;
	generation?: number;
}

async function openSaved(
	source: SnapshotSource,
	{ generation, generationIds }: StoredShelf,
	passageOf: (id: string) => Passage | undefined,
): Promise<OpenedVectors> {
	const { dataDir, embedder, logger } = source;
	const empty = { store: new HnswVectorStore(embedder) };
	if (!existsSync(join(dataDir, HEADER_NAME))) {
		sayMissing(source, NAME, generation);
		return empty;
	}
	try {
		const saved = readSavedVectors(dataDir);
		if (!isKnown(generationIds, saved.generation, saved.generationId)) {
			sayForeign(source, NAME);
			return empty;
		}
		if (saved.generation !== generation || saved.embedder !== embedder.name)
			sayOutdated(source, NAME, { found: saved.generation, needed: generation, madeBy: saved.embedder });
		if (saved.embedder !== embedder.name) return empty;
		return { store: await openVectors(dataDir, saved, embedder, passageOf), generation: saved.generation };
	} catch (error) {
		logger.warn({ reason: messageOf(error) }, `${NAME} cannot be read: rebuilding it from the database`);
		return empty;
	}
}

async function addStored(
	{ store, logger }: SnapshotSource,
	vectors: HnswVectorStore,
	lacking: Passage[],
	passageOf: (id: string) => Passage | undefined,
): Promise<void> {
	let unfit = 0;
	for (let at = 0; at < lacking.length; at += BATCH) {
		const ids = lacking.slice(at, at + BATCH).map(({ id }) => id);
		for (const { id, vector } of store.vectors(ids)) {
			const passage = passageOf(id);
			const [partition] = vectors.partitions.values();
			if (partition && partition.index.dimensions !== vector.length) unfit++;
			else if (passage) await vectors.addVectors([Array.from(vector)], [passage]);
		}
		await letOthersRun();
	}
	if (unfit > 0) logger.warn({ passages: unfit }, OTHER_DIMENSIONS);
}

async function save(
	{ dataDir, embedder, logger }: SnapshotSource,
	{ generation, generationIds }: StoredShelf,
	vectors: HnswVectorStore,
): Promise<void> {
	const generationId = generationIds.get(generation);
	try {
		await saveVectors(dataDir, vectors, { generation, generationId, embedder: embedder.name });
	} catch (error) {
		logger.warn(
			{ reason: messageOf(error) },
			`${NAME} cannot be saved: it will be rebuilt at the next start`,
		);
	}
}
