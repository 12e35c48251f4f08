import { runIndex } from '../../src/indexing/run-index.ts';
import { CharacterEmbeddings } from '../../src/language/character-embeddings.ts';
import { createLogger } from '../../src/logger.ts';
import { SHARED_SCOPE } from '../../src/store/articles.ts';

/* Indexes one folder, then another, and so on until it is killed: index-by-turns.ts DATA_DIR FOLDER FOLDER */
const [dataDir = '', ...folders] = process.argv.slice(2);
const logger = createLogger('silent');
// Whatever is loaded at the first use is loaded now, so that a kill falls into the work itself.
await new CharacterEmbeddings().embedDocuments(['word']);
process.stdout.write('ready\n');
for (let turn = 0; ; turn++) {
	const folder = folders[turn % folders.length] ?? '';
	await runIndex({ folder, dataDir, scope: SHARED_SCOPE }, logger, () => {});
}
