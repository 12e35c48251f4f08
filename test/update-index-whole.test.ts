import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { hasChanged, updateIndex } from '../src/indexing/update-index.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { CountingEmbeddings, createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';
import { ANTARCTIC, BANDUNG, counts, inParagraphs } from './support/two-treaties.ts';

let shelf: TestShelf;

beforeEach(() => {
	shelf = createTestShelf();
	writeFiles(shelf.folder, { 'antarctic.md': inParagraphs(ANTARCTIC), 'bandung.txt': BANDUNG });
});

afterEach(() => shelf.store.close());

describe('updateIndex, as a whole', () => {
	test('says which articles have the same text', async () => {
		writeFiles(shelf.folder, {
			'a.txt': BANDUNG,
			'z.md': `---\ntitle: Again\n---\n\n${BANDUNG}\n\n`,
		});
		expect((await shelf.index()).duplicates).toEqual([
			{ path: 'bandung.txt', sameAs: 'a.txt' },
			{ path: 'z.md', sameAs: 'a.txt' },
		]);
	});

	test('embeds everything again under the name of another embedder', async () => {
		await shelf.index();
		const other = new CountingEmbeddings('other', 32);
		expect((await shelf.index(SHARED_SCOPE, other)).articles).toEqual(counts(0, 2, 0, 0));
		expect(other.taken()).toHaveLength(4);
		const { passages } = await shelf.store.readShelf();
		const vectors = [...shelf.store.vectors(passages.map(({ id }) => id))];
		expect(vectors.map(({ vector }) => vector.length)).toEqual([32, 32, 32, 32]);
		await shelf.index(SHARED_SCOPE, other);
		expect(other.taken()).toEqual([]);
	});

	test('keeps scopes apart: neither sees, removes or outdates the other', async () => {
		await shelf.index();
		await shelf.index('guild-1');
		expect(shelf.embedder.taken()).toHaveLength(8);
		rmSync(join(shelf.folder, 'antarctic.md'));
		await shelf.index('guild-1');
		expect(shelf.store.countPassages(SHARED_SCOPE)).toBe(4);
		expect(shelf.store.countPassages('guild-1')).toBe(1);
		expect(shelf.store.duplicates(SHARED_SCOPE)).toEqual([]);
		const other = new CountingEmbeddings('other', 32);
		await shelf.index('guild-1', other);
		expect(await hasChanged({ ...shelf, scope: 'guild-1', embedder: other })).toBe(false);
		writeFiles(shelf.folder, { 'antarctic.md': inParagraphs(ANTARCTIC) });
		await shelf.index(SHARED_SCOPE, other);
		expect(other.taken()).toHaveLength(5);
	});

	test.each<[string, number[][]]>([
		['fails', []],
		['gives no numbers', [[Number.NaN]]],
	])('leaves the shelf as it was when the embedder %s', async (_, vectors) => {
		await shelf.index();
		writeFiles(shelf.folder, { 'antarctic.md': 'Autre chose.', 'new.md': 'Encore autre chose.' });
		const before = await shelf.store.readShelf();
		const embedder = {
			name: 'counting',
			embedDocuments: () => Promise.resolve(vectors),
			embedQuery: () => Promise.resolve([]),
		};
		const job = { ...shelf, scope: SHARED_SCOPE, embedder, onProgress: () => {} };
		await expect(updateIndex(job)).rejects.toThrow('counting gave');
		expect(await shelf.store.readShelf()).toEqual(before);
	});

	test('leaves the shelf as it was when the folder is missing, and says what to do', async () => {
		await shelf.index();
		const before = await shelf.store.readShelf();
		rmSync(shelf.folder, { recursive: true });
		const problem: unknown = await shelf.index().catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(UserError);
		expect(problem).toHaveProperty('message', expect.stringContaining('KNOWLEDGE_DIR'));
		expect(await shelf.store.readShelf()).toEqual(before);
	});

	test('makes an empty shelf of an empty folder', async () => {
		rmSync(join(shelf.folder, 'antarctic.md'));
		rmSync(join(shelf.folder, 'bandung.txt'));
		expect((await shelf.index()).articles).toEqual(counts(0, 0, 0, 0));
		expect(shelf.store.generation()).toBe(1);
		expect(await hasChanged({ ...shelf, scope: SHARED_SCOPE })).toBe(false);
	});
});

const changed = (embedder = shelf.embedder) => hasChanged({ ...shelf, scope: SHARED_SCOPE, embedder });

describe('hasChanged', () => {
	test('is true until the folder was indexed, and false from then on', async () => {
		expect(await changed()).toBe(true);
		await shelf.index();
		expect(await changed()).toBe(false);
	});

	test('is true when a file came, went, grew or got another time', async () => {
		await shelf.index();
		writeFiles(shelf.folder, { 'new.md': 'x' });
		expect(await changed()).toBe(true);
		await shelf.index();
		rmSync(join(shelf.folder, 'new.md'));
		expect(await changed()).toBe(true);
		await shelf.index();
		writeFileSync(join(shelf.folder, 'bandung.txt'), `${BANDUNG} More.`);
		expect(await changed()).toBe(true);
		await shelf.index();
		utimesSync(join(shelf.folder, 'bandung.txt'), 1, 1);
		expect(await changed()).toBe(true);
	});

	test('is true for another embedder', async () => {
		await shelf.index();
		expect(await changed(new CountingEmbeddings('other'))).toBe(true);
	});
});
