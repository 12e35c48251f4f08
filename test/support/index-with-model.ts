import { runIndex } from '../../src/indexing/run-index.ts';
import { createLogger } from '../../src/logger.ts';
import { SHARED_SCOPE } from '../../src/store/articles.ts';

/* Indexes a folder once with an embedding model: index-with-model.ts DATA_DIR FOLDER BASE_URL */
const [dataDir = '', folder = '', baseUrl = ''] = process.argv.slice(2);
const embedding = { model: 'letters', baseUrl };
await runIndex({ folder, dataDir, scope: SHARED_SCOPE, embedding }, createLogger('silent'), () => {});
