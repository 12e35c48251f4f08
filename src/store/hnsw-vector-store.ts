import { Document, type DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { VectorStore } from '@langchain/core/vectorstores';
import { randomUUID } from 'node:crypto';
import { SHARED_SCOPE, type Scope } from './articles.ts';
import { createHnswIndex, type HnswIndex } from './hnsw-index.ts';
import { cosine } from './hnsw-recall.ts';

/** Beyond this share of deleted vectors a graph is built again from those that are left. */
const REBUILD_SHARE = 0.3;

/** Which vectors a search may see; what is left out is not restricted. */
export interface VectorFilter {
	scopes?: Scope[];
	languages?: string[];
}

/** The vectors of one scope and language: a graph of their own, so that no search looks at another's. */
export interface Partition {
	scope: Scope;
	language: string;
	index: HnswIndex;
	/** Document id by label; a hole is a deleted vector. */
	ids: (string | undefined)[];
}

interface Place {
	partition: Partition;
	label: number;
}

/**
 * LangChain's vector store over hnswlib. Documents say in their metadata which `scope` and `language` they
 * belong to. Scores are cosines, higher is better.
 */
export class HnswVectorStore extends VectorStore {
	declare FilterType: VectorFilter;
	/** Partitions by name. */
	readonly partitions = new Map<string, Partition>();
	private readonly documents = new Map<string, DocumentInterface>();
	private readonly places = new Map<string, Place>();

	constructor(embeddings: EmbeddingsInterface) {
		super(embeddings, {});
	}

	override _vectorstoreType(): string {
		return 'hnsw';
	}

	get size(): number {
		return this.places.size;
	}

	override async addDocuments(
		documents: DocumentInterface[],
		options?: { ids?: string[] },
	): Promise<string[]> {
		const vectors = await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent));
		return this.addVectors(vectors, documents, options);
	}

	/** Ids come from the options, else from the documents, else are made up; a known id is replaced. */
	override addVectors(
		vectors: readonly (readonly number[])[],
		documents: DocumentInterface[],
		options?: { ids?: string[] },
	): Promise<string[]> {
		if (vectors.length !== documents.length) throw new RangeError('as many vectors as documents are needed');
		const ids = documents.map((document, at) => options?.ids?.[at] ?? document.id ?? randomUUID());
		documents.forEach((document, at) => this.addOne(ids[at] ?? '', vectors[at] ?? [], document));
		return Promise.resolve(ids);
	}

	override delete({ ids }: { ids: string[] }): Promise<void> {
		for (const id of ids) this.deleteOne(id);
		return Promise.resolve();
	}

	override similaritySearchVectorWithScore(
		query: number[],
		k: number,
		filter?: VectorFilter,
	): Promise<[DocumentInterface, number][]> {
		const found = this.matching(filter).flatMap(({ index, ids }) =>
			index.search(query, k).map(({ label, score }) => ({ id: ids[label] ?? '', score })),
		);
		const best = found.toSorted((a, b) => b.score - a.score).slice(0, k);
		return Promise.resolve(best.map(({ id, score }) => [this.documents.get(id) ?? missing(id), score]));
	}

	/** The cosine between a vector and a stored one; 0 for an id that is not stored. */
	scoreOf(id: string, query: readonly number[]): number {
		const place = this.places.get(id);
		return place ? cosine(query, place.partition.index.vectorOf(place.label)) : 0;
	}

	has(id: string): boolean {
		return this.places.has(id);
	}

	/** Takes over a partition that was opened from a file; ids that name no document any more are deleted. */
	adopt(partition: Partition, documentOf: (id: string) => DocumentInterface | undefined): void {
		this.partitions.set(partitionName(partition.scope, partition.language), partition);
		partition.ids.forEach((id, label) => {
			if (id === undefined) return;
			this.places.set(id, { partition, label });
			const document = documentOf(id);
			if (document) this.documents.set(id, document);
			else this.deleteOne(id);
		});
	}

	/** Builds graphs again that deletions have made slow, and lets each find what an exact scan finds. */
	compact(): void {
		for (const [name, partition] of this.partitions) {
			if (partition.index.size() === 0) this.partitions.delete(name);
			else if (partition.index.deletedShare() > REBUILD_SHARE) this.rebuild(name, partition);
		}
		for (const { index } of this.partitions.values()) index.tune();
	}

	static override async fromTexts(
		texts: string[],
		metadatas: object[] | object,
		embeddings: EmbeddingsInterface,
	): Promise<HnswVectorStore> {
		const documents = texts.map((pageContent, at) => {
			const metadata = (Array.isArray(metadatas) ? metadatas[at] : metadatas) as Record<string, unknown>;
			return new Document({ pageContent, metadata });
		});
		return HnswVectorStore.fromDocuments(documents, embeddings);
	}

	static override async fromDocuments(
		documents: DocumentInterface[],
		embeddings: EmbeddingsInterface,
	): Promise<HnswVectorStore> {
		const store = new HnswVectorStore(embeddings);
		await store.addDocuments(documents);
		return store;
	}

	private addOne(id: string, vector: readonly number[], document: DocumentInterface): void {
		const scope = String(document.metadata['scope'] ?? SHARED_SCOPE);
		const language = String(document.metadata['language'] ?? 'und');
		const name = partitionName(scope, language);
		const partition = this.partitions.get(name) ?? newPartition(scope, language, vector.length);
		const label = partition.index.add(vector);
		// Only now, so that a vector which is refused does not decide the dimensions of those after it.
		this.partitions.set(name, partition);
		this.deleteOne(id);
		partition.ids[label] = id;
		this.places.set(id, { partition, label });
		this.documents.set(id, document.id === id ? document : new Document({ ...document, id }));
	}

	private deleteOne(id: string): void {
		const place = this.places.get(id);
		if (!place) return;
		place.partition.index.remove(place.label);
		place.partition.ids[place.label] = undefined;
		this.places.delete(id);
		this.documents.delete(id);
	}

	private matching(filter: VectorFilter = {}): Partition[] {
		const { scopes, languages } = filter;
		return [...this.partitions.values()].filter(
			({ scope, language }) => (scopes?.includes(scope) ?? true) && (languages?.includes(language) ?? true),
		);
	}

	private rebuild(name: string, { scope, language, index, ids }: Partition): void {
		const fresh = newPartition(scope, language, index.dimensions);
		ids.forEach((id, label) => {
			if (id === undefined) return;
			const newLabel = fresh.index.add(index.vectorOf(label));
			fresh.ids[newLabel] = id;
			this.places.set(id, { partition: fresh, label: newLabel });
		});
		this.partitions.set(name, fresh);
	}
}

function newPartition(scope: Scope, language: string, dimensions: number): Partition {
	return { scope, language, index: createHnswIndex(dimensions), ids: [] };
}

function partitionName(scope: Scope, language: string): string {
	return JSON.stringify([scope, language]);
}

function missing(id: string): never {
	throw new Error(`the vector index names passage ${id}, which is not on the shelf`);
}
