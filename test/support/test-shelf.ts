import { join } from 'node:path';
import type { IndexReport } from '../../src/indexing/report.ts';
import { updateIndex } from '../../src/indexing/update-index.ts';
import { CharacterEmbeddings } from '../../src/language/character-embeddings.ts';
import { SHARED_SCOPE, type Scope } from '../../src/store/articles.ts';
import type { ShelfStore } from '../../src/store/shelf-store.ts';
import { openSqliteShelfStore } from '../../src/store/sqlite-shelf-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Small embeddings that remember what they were asked to embed. */
export class CountingEmbeddings extends CharacterEmbeddings {
	readonly embedded: string[] = [];
	override readonly name: string;

	constructor(name = 'counting', dimensions = 64) {
		super(dimensions);
		this.name = name;
	}

	override embedDocuments(texts: string[]): Promise<number[][]> {
		this.embedded.push(...texts);
		return super.embedDocuments(texts);
	}

	/** What was embedded since the last time. */
	taken(): string[] {
		return this.embedded.splice(0);
	}
}

export interface TestShelf {
	folder: string;
	dataDir: string;
	store: ShelfStore;
	embedder: CountingEmbeddings;
	index(scope?: Scope, embedder?: CountingEmbeddings): Promise<IndexReport>;
	/** The texts of the stored passages, by article. */
	passages(): Promise<Record<string, string[]>>;
}

/** An empty folder of articles and a real store for it. Close the store when done. */
export function createTestShelf(): TestShelf {
	const folder = temporaryFolder();
	const dataDir = join(temporaryFolder(), 'data');
	const store = openSqliteShelfStore(dataDir);
	const embedder = new CountingEmbeddings();
	return {
		folder,
		dataDir,
		store,
		embedder,
		index: (scope = SHARED_SCOPE, other = embedder) =>
			updateIndex({ store, folder, scope, embedder: other, onProgress: () => {} }),
		async passages() {
			const texts: Record<string, string[]> = {};
			for (const { pageContent, metadata } of (await store.readShelf()).passages) {
				(texts[metadata.article] ??= []).push(pageContent);
			}
			return texts;
		},
	};
}
