import type { Logger } from '../logger.ts';
import { createEmbedder } from '../models/create-embedder.ts';
import type { EmbeddingSettings } from '../models/embedding-settings.ts';
import { lockIndex } from '../store/index-lock.ts';
import type { Scope } from '../store/articles.ts';
import { openSnapshot } from '../store/snapshot.ts';
import { openSqliteShelfStore } from '../store/sqlite-shelf-store.ts';
import type { OnProgress } from './embed-passages.ts';
import type { IndexReport } from './report.ts';
import { updateIndex } from './update-index.ts';

export interface IndexSettings {
	/** The folder of articles. */
	folder: string;
	dataDir: string;
	scope: Scope;
	/** The bot's own embeddings by default. */
	embedding?: EmbeddingSettings | undefined;
}

/**
 * Indexes a folder under the lock and leaves both derived indexes saved, so that opening them is quick. Throws
 * UserError when another process indexes, or when a folder cannot be read or written.
 */
export async function runIndex(
	{ folder, dataDir, scope, embedding }: IndexSettings,
	logger: Logger,
	onProgress: OnProgress,
	waitMs = 0,
): Promise<IndexReport> {
	const release = lockIndex(dataDir, waitMs);
	try {
		const embedder = await createEmbedder(embedding);
		const store = openSqliteShelfStore(dataDir);
		try {
			const indexedFrom = store.generation();
			const report = await updateIndex({ store, folder, scope, embedder, onProgress });
			await openSnapshot({ store, dataDir, embedder, logger, indexedFrom });
			return report;
		} finally {
			store.close();
			await embedder.close?.();
		}
	} finally {
		release();
	}
}
