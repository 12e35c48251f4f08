import { forkIndex } from '../../src/indexing/fork-index.ts';
import { SHARED_SCOPE } from '../../src/store/articles.ts';

/* Indexes a folder in another process and says so at the first progress: fork-and-wait.ts DATA_DIR FOLDER */
const [dataDir = '', folder = ''] = process.argv.slice(2);
const settings = { dataDir, folder, scope: SHARED_SCOPE };
await forkIndex({ settings, logLevel: 'silent' }, () => process.stdout.write('under way\n'));
