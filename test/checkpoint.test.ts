import { copyFileSync, existsSync, statSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAssistant } from '../src/assistant.ts';
import { databasePath, openDatabase, type Connection } from '../src/store/database.ts';
import { openLiveShelf } from '../src/store/live-shelf.ts';
import { prepare } from '../src/store/prepared.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import { keepLog } from './support/log-lines.ts';
import { createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

/** Less than a connection waits for another that is in its way. */
const BEFORE_A_WAIT_ENDS_MS = 8_000;

let shelf: TestShelf;

beforeEach(() => {
	shelf = createTestShelf();
	const numbers = Array.from({ length: 20 }, (_, at) => at);
	writeFiles(shelf.folder, Object.fromEntries(numbers.map((at) => [`${at}.md`, `Le texte numéro ${at}.`])));
});

afterEach(() => shelf.store.close());

const countArticles = (connection: Connection) =>
	prepare(connection, 'SELECT count(*) FROM articles').pluck().get();

/** How many articles a copy of the database file alone holds, made while others have it open. */
function articlesInCopy(): unknown {
	const to = temporaryFolder();
	copyFileSync(databasePath(shelf.dataDir), databasePath(to));
	const connection = openDatabase(to);
	const count = countArticles(connection);
	connection.close();
	return count;
}

/** Somebody who holds on to the state of this moment. */
function startReading(): Connection {
	const reader = openDatabase(shelf.dataDir);
	reader.exec('BEGIN');
	countArticles(reader);
	return reader;
}

test('a copy of the database file holds everything once the running bot has indexed', async () => {
	const settings = { knowledgeDir: shelf.folder, dataDir: shelf.dataDir, logLevel: 'silent' };
	const assistant = await createAssistant(settings, keepLog().logger);
	await assistant.reindex(() => {});
	expect(articlesInCopy()).toBe(20);
	writeFiles(shelf.folder, { 'new.md': 'Un nouveau texte.' });
	await assistant.index(() => {});
	expect(articlesInCopy()).toBe(21);
	const log = `${databasePath(shelf.dataDir)}-wal`;
	expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
	await assistant.close();
});

test(
	'whoever reads meanwhile holds up neither a commit nor a reload, and the next reload completes the file',
	async () => {
		const live = await openLiveShelf({ ...shelf, logger: keepLog().logger });
		const reader = startReading();
		await shelf.index();
		await live.reload();
		expect(live.current().articles.size).toBe(20);
		expect([countArticles(reader), articlesInCopy()]).toEqual([0, 0]);
		reader.close();
		await live.reload();
		expect(articlesInCopy()).toBe(20);
	},
	BEFORE_A_WAIT_ENDS_MS,
);

test('a bot that starts completes what one that was killed has left in the log', async () => {
	const reader = startReading();
	await shelf.index();
	reader.exec('ROLLBACK');
	expect(articlesInCopy()).toBe(0);
	await openLiveShelf({ ...shelf, logger: keepLog().logger });
	expect(articlesInCopy()).toBe(20);
	reader.close();
});

test('a connection waits for others afterwards as it did before', () => {
	const connection = openDatabase(shelf.dataDir);
	const store = openSqliteShelfStore(shelf.dataDir, connection);
	store.checkpoint();
	expect(prepare(connection, 'PRAGMA busy_timeout').pluck().get()).toBe(10_000);
	store.close();
	store.checkpoint();
});
