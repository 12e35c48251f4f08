import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSnapshot } from '../src/store/snapshot.ts';
import { keepLog } from './support/log-lines.ts';
import { createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';

let shelf: TestShelf;

beforeEach(() => {
	shelf = createTestShelf();
	writeFiles(shelf.folder, { 'a.md': 'Le traité a été signé.' });
});

afterEach(() => shelf.store.close());

/** What opening the shelf logs; `indexedFrom` is set where this process has just indexed. */
async function logOf(indexedFrom?: number): Promise<string[]> {
	const { logger, messages, levels } = keepLog();
	await openSnapshot({ ...shelf, logger, ...(indexedFrom !== undefined && { indexedFrom }) });
	return levels().map((level, at) => `${level}: ${messages()[at]}`);
}

const rebuilding = (level: string, why: string) =>
	['the vector index', 'the term index'].map(
		(name) => `${level}: ${name} is ${why}: rebuilding it from the database`,
	);

describe('the log about indexes', () => {
	test('is silent on an empty shelf, and the first time it is filled', async () => {
		expect(await logOf()).toEqual([]);
		await shelf.index();
		expect(await logOf(0)).toEqual([]);
		expect(await logOf()).toEqual([]);
	});

	test('notes what indexing left behind, and warns of what nobody should have left behind', async () => {
		await shelf.index();
		await logOf();
		writeFiles(shelf.folder, { 'b.md': 'Le bouclier protège.' });
		await shelf.index();
		expect(await logOf(1)).toEqual(rebuilding('info', 'out of date'));
		writeFiles(shelf.folder, { 'c.md': 'Le séisme a frappé.' });
		await shelf.index();
		expect(await logOf()).toEqual(rebuilding('warn', 'out of date'));
	});

	test('warns of indexes that are missing, even where this process has just indexed', async () => {
		await shelf.index();
		for (const indexedFrom of [undefined, 1]) {
			rmSync(join(shelf.dataDir, 'terms.idx'), { force: true });
			rmSync(join(shelf.dataDir, 'vectors.idx'), { force: true });
			expect(await logOf(indexedFrom)).toEqual(rebuilding('warn', 'missing'));
		}
	});
});
