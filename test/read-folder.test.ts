import { chmodSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasChanged } from '../src/indexing/update-index.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { asNobody } from './support/as-nobody.ts';
import { CountingEmbeddings, createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';
import { ANTARCTIC, BANDUNG, counts, inParagraphs } from './support/two-treaties.ts';

let shelf: TestShelf;
const closed = () => join(shelf.folder, 'treaties');

beforeEach(async () => {
	shelf = createTestShelf();
	writeFiles(shelf.folder, { 'treaties/antarctic.md': inParagraphs(ANTARCTIC), 'bandung.txt': BANDUNG });
	chmodSync(shelf.folder, 0o755);
	await shelf.index();
	chmodSync(closed(), 0o000);
	openToAll(shelf.dataDir);
});

function openToAll(dataDir: string): void {
	chmodSync(dirname(dataDir), 0o755);
	chmodSync(dataDir, 0o777);
	for (const name of readdirSync(dataDir)) chmodSync(join(dataDir, name), 0o666);
}

afterEach(() => {
	chmodSync(closed(), 0o755);
	shelf.store.close();
});

const index = (embedder = shelf.embedder) => asNobody(() => shelf.index(SHARED_SCOPE, embedder));
const changed = (embedder = shelf.embedder) =>
	asNobody(() => hasChanged({ ...shelf, scope: SHARED_SCOPE, embedder }));

describe('a folder that cannot be read', () => {
	test('is named, loses no article, and holds up no other', async () => {
		writeFiles(shelf.folder, { 'new.md': 'Un nouveau texte.' });
		const { articles, unreadable } = await index();
		expect(articles).toEqual(counts(1, 0, 0, 2));
		expect(unreadable.map(({ path, problem }) => `${path} ${problem.en}`)).toEqual([
			expect.stringMatching(/^treaties is a folder that cannot be read \(EACCES\)/),
		]);
		expect(Object.keys(await shelf.passages())).toEqual(['bandung.txt', 'treaties/antarctic.md', 'new.md']);
	});

	test('keeps an article whose file was faulty before the folder was closed', async () => {
		chmodSync(closed(), 0o755);
		writeFiles(shelf.folder, { 'treaties/antarctic.md': '' });
		await shelf.index();
		chmodSync(closed(), 0o000);
		const { articles, unreadable } = await index();
		expect(articles).toEqual(counts(0, 0, 0, 2));
		expect(unreadable.map(({ path }) => path)).toEqual(['treaties', 'treaties/antarctic.md']);
		expect((await shelf.passages())['treaties/antarctic.md']).toEqual([...ANTARCTIC]);
	});

	test('is news once, and again when it can be read', async () => {
		expect(await changed()).toBe(true);
		await index();
		expect(await changed()).toBe(false);
		chmodSync(closed(), 0o755);
		expect(await changed()).toBe(true);
		rmSync(join(closed(), 'antarctic.md'));
		expect(await index()).toMatchObject({ articles: counts(0, 0, 1, 1), unreadable: [] });
	});

	test('has its articles embedded from the shelf when the embedder is another', async () => {
		const other = new CountingEmbeddings('other', 32);
		expect((await index(other)).articles).toEqual(counts(0, 2, 0, 0));
		expect(other.taken().toSorted()).toEqual([...ANTARCTIC, BANDUNG].toSorted());
		expect((await shelf.passages())['treaties/antarctic.md']).toEqual([...ANTARCTIC]);
		expect(await changed(other)).toBe(false);
	});
});

test('a link is named with the reason, and is news once', async () => {
	chmodSync(closed(), 0o755);
	symlinkSync(join(shelf.folder, 'bandung.txt'), join(shelf.folder, 'again.txt'));
	expect(await changed()).toBe(true);
	const { articles, unreadable } = await index();
	expect(articles).toEqual(counts(0, 0, 0, 2));
	expect(unreadable.map(({ path }) => path)).toEqual(['again.txt']);
	expect(await changed()).toBe(false);
});
