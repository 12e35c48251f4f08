import { forkIndex } from '../../src/indexing/fork-index.ts';
import { SHARED_SCOPE } from '../../src/store/articles.ts';

/* Indexes a folder in another process and says so at the first progress; with a third word it leaves a little later: fork-and-wait.ts DATA_DIR FOLDER [leave] */
const [dataDir = '', folder = '', leave] = process.argv.slice(2);
const settings = { dataDir, folder, scope: SHARED_SCOPE };
await forkIndex({ settings, logLevel: 'silent' }, () => {
	process.stdout.write('under way\n');
	if (leave !== undefined) setTimeout(() => process.exit(), 2_000);
});
