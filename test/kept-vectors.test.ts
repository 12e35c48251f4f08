import Database from 'better-sqlite3';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { runIndex } from '../src/indexing/run-index.ts';
import { createLogger } from '../src/logger.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { databasePath, openDatabase } from '../src/store/database.ts';
import { keep, prepare } from '../src/store/prepared.ts';
import { startNode } from './support/run-node.ts';
import { startScriptedModel } from './support/scripted-model.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';
import { CountingEmbeddings, createTestShelf, type TestShelf } from './support/test-shelf.ts';

const PASSAGES = 150;
const BATCH = 64;

/** An article of so many passages, no two alike. */
const ARTICLE = Array.from(
	{ length: PASSAGES },
	(_, at) => `${`Ship ${at} left the harbour. `.repeat(50)}\n`,
).join('\n');

/** Fails from its second batch on, as long as it is told to. */
class FailingEmbeddings extends CountingEmbeddings {
	readonly isCostly: boolean;
	fails = true;

	constructor(name = 'failing', isCostly = true, dimensions = 64) {
		super(name, dimensions);
		this.isCostly = isCostly;
	}

	override embedDocuments(texts: string[]): Promise<number[][]> {
		if (this.fails && this.embedded.length > 0) return Promise.reject(new Error('the quota is used up'));
		return super.embedDocuments(texts);
	}
}

const opened: TestShelf[] = [];

afterEach(() => {
	for (const shelf of opened.splice(0)) shelf.store.close();
});

/** A shelf whose last run failed after its first batch. */
async function failedShelf(embedder: FailingEmbeddings): Promise<TestShelf> {
	const shelf = createTestShelf();
	opened.push(shelf);
	writeFiles(shelf.folder, { 'ships.md': ARTICLE });
	await expect(shelf.index(SHARED_SCOPE, embedder)).rejects.toThrow('quota');
	expect(embedder.taken()).toHaveLength(BATCH);
	embedder.fails = false;
	return shelf;
}

function countKept(dataDir: string): number | undefined {
	const connection = openDatabase(dataDir);
	const count = prepare<[], number>(connection, 'SELECT count(*) FROM kept_vectors').pluck().get();
	connection.close();
	return count;
}

describe('a run that fails in the middle', () => {
	test('leaves its vectors to the next one, which embeds only the rest', async () => {
		const embedder = new FailingEmbeddings();
		const shelf = await failedShelf(embedder);
		const report = await shelf.index(SHARED_SCOPE, embedder);
		expect(report.passages.added).toBe(PASSAGES);
		expect(embedder.taken()).toHaveLength(PASSAGES - BATCH);
		const [first] = (await shelf.store.readShelf()).passages;
		const [stored] = shelf.store.vectors([first?.id ?? '']);
		expect(Array.from(stored?.vector ?? [])).toEqual(
			(await embedder.embedDocuments([first?.pageContent ?? '']))[0]?.map(Math.fround),
		);
	});

	test('leaves the shelf as it was, and nothing once a later run has come to its end', async () => {
		const embedder = new FailingEmbeddings();
		const shelf = await failedShelf(embedder);
		expect(shelf.store.generation()).toBe(0);
		expect(await shelf.passages()).toEqual({});
		expect(countKept(shelf.dataDir)).toBe(BATCH);
		await shelf.index(SHARED_SCOPE, embedder);
		expect(countKept(shelf.dataDir)).toBe(0);
	});

	test('leaves nothing to another embedder', async () => {
		const shelf = await failedShelf(new FailingEmbeddings());
		const other = new FailingEmbeddings('other');
		other.fails = false;
		await shelf.index(SHARED_SCOPE, other);
		expect(other.taken()).toHaveLength(PASSAGES);
	});

	test('leaves nothing to another model that answers under the same name', async () => {
		const shelf = await failedShelf(new FailingEmbeddings());
		const right = new FailingEmbeddings('failing', true, 32);
		await expect(shelf.index(SHARED_SCOPE, right)).rejects.toThrow('quota');
		expect(countKept(shelf.dataDir)).toBe(right.taken().length);
		right.fails = false;
		const { passages } = await shelf.index(SHARED_SCOPE, right);
		expect([passages.added, right.taken().length]).toEqual([PASSAGES, PASSAGES - BATCH]);
		expect(shelf.store.dimensions(SHARED_SCOPE)).toBe(32);
	});

	test('leaves what does not fit the rest to be embedded anew, all in one run', async () => {
		const shelf = await failedShelf(new FailingEmbeddings());
		const right = new FailingEmbeddings('failing', true, 32);
		right.fails = false;
		await shelf.index(SHARED_SCOPE, right);
		expect(right.taken()).toHaveLength(PASSAGES);
		const ids = (await shelf.store.readShelf()).passages.map(({ id }) => id ?? '');
		const lengths = Array.from(shelf.store.vectors(ids), ({ vector }) => vector.length);
		expect(new Set(lengths)).toEqual(new Set([32]));
	});

	test('leaves nothing where vectors cost nothing', async () => {
		const shelf = await failedShelf(new FailingEmbeddings('free', false));
		expect(countKept(shelf.dataDir)).toBe(0);
	});
});

test('a process that is killed while a model embeds has paid for nothing in vain', async () => {
	const model = await startScriptedModel();
	const [folder, dataDir] = [writeFiles(temporaryFolder(), { 'ships.md': ARTICLE }), temporaryFolder()];
	model.fault = () => (model.requests.length > 1 ? { silent: true } : undefined);
	const child = startNode('test/support/index-with-model.ts', [dataDir, folder, model.baseUrl]);
	while (model.requests.length < 2) await wait(20);
	child.kill('SIGKILL');
	await once(child, 'close');
	model.fault = () => undefined;
	model.requests.length = 0;
	const embedding = { model: 'letters', baseUrl: model.baseUrl };
	const settings = { folder, dataDir, scope: SHARED_SCOPE, embedding };
	const { passages } = await runIndex(settings, createLogger('silent'), () => {});
	const texts = model.requests.flatMap(({ body }) => body['input'] as string[]);
	expect([passages.added, texts.length]).toEqual([PASSAGES, PASSAGES - BATCH]);
	await model.close();
});

test('after an update that cuts passages otherwise every file is read again', async () => {
	const folder = writeFiles(temporaryFolder(), { 'a.md': 'Un article.\n' });
	const dataDir = join(temporaryFolder(), 'data');
	const settings = { folder, dataDir, scope: SHARED_SCOPE, embedding: undefined };
	await runIndex(settings, createLogger('silent'), () => {});
	const old = keep(new Database(databasePath(dataDir)));
	old.exec('PRAGMA user_version = 3; DELETE FROM passages');
	old.close();
	const { passages } = await runIndex(settings, createLogger('silent'), () => {});
	expect(passages.added).toBe(1);
});

test('a database of the version before is brought up to date, with all it holds', () => {
	const dataDir = join(temporaryFolder(), 'data');
	openDatabase(dataDir).close();
	const old = keep(new Database(databasePath(dataDir)));
	old.exec(`DROP TABLE kept_vectors; PRAGMA user_version = 2; INSERT INTO settings VALUES ('a', 'b')`);
	old.close();
	expect(countKept(dataDir)).toBe(0);
	const connection = openDatabase(dataDir);
	expect(prepare(connection, 'SELECT value FROM settings').pluck().get()).toBe('b');
	connection.close();
});
