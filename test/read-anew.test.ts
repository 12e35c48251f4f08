import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasChanged } from '../src/indexing/update-index.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { writeFiles } from './support/temporary-folder.ts';
import { createTestShelf } from './support/test-shelf.ts';

test('a shelf that other rules of language read is read anew, whatever embeds it, and what did not change keeps its vector', async () => {
	const shelf = createTestShelf();
	const changed = () => hasChanged({ ...shelf, scope: SHARED_SCOPE });
	writeFiles(shelf.folder, { 'port.md': '# Le port\n\nLe navire a quitté le quai.\n' });
	await shelf.index();
	expect(await changed()).toBe(false);
	shelf.embedder.taken();

	const database = new Database(join(shelf.dataDir, 'briefing.db'));
	database.prepare("UPDATE settings SET value = '1-old' WHERE name GLOB 'rules *'").run();
	database.prepare("UPDATE articles SET title = 'Le **port**'").run();
	database.close();
	expect(await changed()).toBe(true);

	const { articles } = await shelf.index();
	expect(articles.changed).toBe(1);
	expect(shelf.embedder.taken()).toEqual([]);
	const { articles: stored } = await shelf.store.readShelf();
	expect([...stored.values()].map(({ title }) => title)).toEqual(['Le port']);
	expect(await changed()).toBe(false);
	shelf.store.close();
});
