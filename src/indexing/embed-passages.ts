import { setImmediate as letOthersRun } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import type { Embedder } from '../language/embedder.ts';

const BATCH = 64;

export interface Progress {
	done: number;
	total: number;
}

export type OnProgress = (progress: Progress) => void;

/** Hears each batch of vectors as it comes, and the place of its first text. */
export type OnVectors = (vectors: Float32Array[], from: number) => void;

export interface EmbedOptions {
	onVectors?: OnVectors | undefined;
	/** Of the vectors that these are to stand beside, where there are any. */
	dimensions?: number | undefined;
}

/**
 * One vector a text, in batches, saying how far it is. Throws when the embedder gives anything but that: UserError
 * where its vectors do not fit those that are there.
 */
export async function embedPassages(
	texts: string[],
	embedder: Embedder,
	onProgress: OnProgress,
	{ onVectors, dimensions }: EmbedOptions = {},
): Promise<Float32Array[]> {
	const vectors: Float32Array[] = [];
	for (let at = 0; at < texts.length; at += BATCH) {
		const batch = texts.slice(at, at + BATCH);
		const embedded = await embedder.embedDocuments(batch);
		if (embedded.length !== batch.length)
			throw new Error(`${embedder.name} gave ${embedded.length} vectors for ${batch.length} texts`);
		for (const vector of embedded) vectors.push(checkVector(vector, vectors[0]?.length, embedder.name));
		// Before anything of it is kept.
		checkDimensions(vectors[0]?.length, dimensions, embedder.name);
		onVectors?.(vectors.slice(at), at);
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

/** A server may have another model answer under the same name: a graph of vectors of both cannot be made. */
function checkDimensions(given: number | undefined, wanted: number | undefined, name: string): void {
	if (wanted === undefined || given === wanted) return;
	throw new UserError({
		en: `${name} gives vectors of ${given} numbers, and those on the shelf have ${wanted}: another model answers under that name. Have the model before answer again, or give EMBEDDING_MODEL another name: then all articles are embedded anew.`,
		fr: `${name} donne des vecteurs de ${given} nombres, et ceux des articles en ont ${wanted} : un autre modèle répond sous ce nom. Remettez le modèle précédent, ou donnez un autre nom à EMBEDDING_MODEL : tous les articles seront alors vectorisés de nouveau.`,
	});
}
