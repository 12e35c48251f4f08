import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Embedder } from '../language/embedder.ts';

const BATCH = 64;

export interface Progress {
	done: number;
	total: number;
}

export type OnProgress = (progress: Progress) => void;

/** Hears each batch of vectors as it comes, and the place of its first text. */
export type OnVectors = (vectors: Float32Array[], from: number) => void;

/** One vector a text, in batches, saying how far it is. Throws when the embedder gives anything but that. */
export async function embedPassages(
	texts: string[],
	embedder: Embedder,
	onProgress: OnProgress,
	onVectors: OnVectors = () => {},
): Promise<Float32Array[]> {
	const vectors: Float32Array[] = [];
	for (let at = 0; at < texts.length; at += BATCH) {
		const batch = texts.slice(at, at + BATCH);
		const embedded = await embedder.embedDocuments(batch);
		if (embedded.length !== batch.length)
			throw new Error(`${embedder.name} gave ${embedded.length} vectors for ${batch.length} texts`);
		for (const vector of embedded) vectors.push(checkVector(vector, vectors[0]?.length, embedder.name));
		onVectors(vectors.slice(at), at);
		onProgress({ done: vectors.length, total: texts.length });
		await letOthersRun();
	}
	return vectors;
}

function checkVector(vector: number[], dimensions: number | undefined, name: string): Float32Array {
	// A copy has no holes, which "every" would pass over.
	const isFinite = Array.from(vector).every(
		(value) => Number.isFinite(value) && Number.isFinite(Math.fround(value)),
	);
	if (!isFinite || vector.length === 0 || vector.length !== (dimensions ?? vector.length))
		throw new Error(`${name} gave a vector that is no list of ${dimensions ?? 'any'} finite numbers`);
	return Float32Array.from(vector);
}
