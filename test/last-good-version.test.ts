import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { hasChanged } from '../src/indexing/update-index.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { CountingEmbeddings, createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';
import { ANTARCTIC, BANDUNG, counts, inParagraphs } from './support/two-treaties.ts';

const WHOLE = { 'antarctic.md': [...ANTARCTIC], 'bandung.txt': [BANDUNG] };
const STAYS = {
	en: '; its last good version stays on the shelf until the file is mended or deleted',
	fr: " ; sa dernière bonne version reste en place jusqu'à ce que le fichier soit corrigé ou supprimé",
};

let shelf: TestShelf;
const problemOf = (work: Promise<unknown>) => work.catch((error: unknown) => error);
const changed = (embedder = shelf.embedder) => hasChanged({ ...shelf, scope: SHARED_SCOPE, embedder });

beforeEach(async () => {
	shelf = createTestShelf();
	writeFiles(shelf.folder, { 'antarctic.md': inParagraphs(ANTARCTIC), 'bandung.txt': BANDUNG });
	await shelf.index();
	shelf.embedder.taken();
});

afterEach(() => shelf.store.close());

describe('an article whose file is there but cannot be read as one', () => {
	test.each<[string, string | Buffer, string]>([
		['was cut to nothing by an editor', '', 'is empty'],
		[
			'has a typo in its front matter',
			`---\ntitle: "x\n---\n${BANDUNG}`,
			'has front matter that cannot be read',
		],
		['was saved in another encoding', Buffer.from('été', 'latin1'), 'is not in UTF-8'],
	])('stays where it %s, and the report says so', async (_, content, reason) => {
		writeFiles(shelf.folder, { 'bandung.txt': content });
		const { articles, passages, unreadable } = await shelf.index();
		expect([articles, passages]).toEqual([counts(0, 0, 0, 2), counts(0, 0, 0, 4)]);
		expect(await shelf.passages()).toEqual(WHOLE);
		expect(unreadable.map(({ path }) => path)).toEqual(['bandung.txt']);
		expect(unreadable[0]?.problem.en).toMatch(new RegExp(`^${reason}`));
		expect(unreadable[0]?.problem.en.endsWith(STAYS.en)).toBe(true);
		expect(unreadable[0]?.problem.fr.endsWith(STAYS.fr)).toBe(true);
		expect(await shelf.index()).toMatchObject({ articles, unreadable });
		expect([await changed(), shelf.store.generation()]).toEqual([false, 1]);
	});

	test('stays where a link has taken the place of the file', async () => {
		rmSync(join(shelf.folder, 'bandung.txt'));
		symlinkSync(join(shelf.folder, 'antarctic.md'), join(shelf.folder, 'bandung.txt'));
		expect((await shelf.index()).articles).toEqual(counts(0, 0, 0, 2));
		expect(await shelf.passages()).toEqual(WHOLE);
		expect(await changed()).toBe(false);
	});

	test('counts as unchanged when the file is whole again, and as changed when it is another', async () => {
		writeFiles(shelf.folder, { 'bandung.txt': '' });
		await shelf.index();
		writeFiles(shelf.folder, { 'bandung.txt': BANDUNG });
		expect(await shelf.index()).toMatchObject({ articles: counts(0, 0, 0, 2), unreadable: [] });
		expect([shelf.embedder.taken(), shelf.store.generation()]).toEqual([[], 1]);
		writeFiles(shelf.folder, { 'bandung.txt': '' });
		await shelf.index();
		writeFiles(shelf.folder, { 'bandung.txt': `${BANDUNG} More.` });
		expect(await shelf.index()).toMatchObject({ articles: counts(0, 1, 0, 1), unreadable: [] });
		expect((await shelf.passages())['bandung.txt']).toEqual([`${BANDUNG} More.`]);
	});

	test('goes when the file goes, and never came where the file never was an article', async () => {
		writeFiles(shelf.folder, { 'bandung.txt': '', 'empty.md': '' });
		const { unreadable } = await shelf.index();
		expect(unreadable.map(({ path, problem }) => `${path} ${problem.en}`)).toEqual([
			`bandung.txt is empty${STAYS.en}`,
			'empty.md is empty',
		]);
		rmSync(join(shelf.folder, 'bandung.txt'));
		expect((await shelf.index()).articles).toEqual(counts(0, 0, 1, 1));
		expect(await shelf.passages()).toEqual({ 'antarctic.md': [...ANTARCTIC] });
	});

	test('is embedded from the shelf when the embedder is another, and read anew once the file is whole', async () => {
		writeFiles(shelf.folder, { 'bandung.txt': '' });
		await shelf.index();
		const other = new CountingEmbeddings('other', 32);
		expect((await shelf.index(SHARED_SCOPE, other)).articles).toEqual(counts(0, 2, 0, 0));
		expect(other.taken().toSorted()).toEqual([...ANTARCTIC, BANDUNG].toSorted());
		expect(await shelf.passages()).toEqual(WHOLE);
		expect(await changed(other)).toBe(false);
		writeFiles(shelf.folder, { 'bandung.txt': BANDUNG });
		expect((await shelf.index(SHARED_SCOPE, other)).articles).toEqual(counts(0, 1, 0, 1));
		expect(other.taken()).toEqual([]);
	});
});

describe('a folder that held articles and is empty', () => {
	beforeEach(() => {
		for (const name of Object.keys(WHOLE)) rmSync(join(shelf.folder, name));
	});

	test('takes nothing off the shelf, and says what to do, also if that is meant', async () => {
		for (const embedder of [shelf.embedder, new CountingEmbeddings('other', 32)]) {
			const problem = await problemOf(shelf.index(SHARED_SCOPE, embedder));
			expect(problem).toBeInstanceOf(UserError);
			expect(problem).toHaveProperty('wording.en', expect.stringMatching(/is empty.*leave one article/));
			expect(problem).toHaveProperty('wording.fr', expect.stringMatching(/est vide.*laissez un article/));
		}
		expect(await shelf.passages()).toEqual(WHOLE);
		expect(await changed()).toBe(true);
	});

	test('is as before once the files are back', async () => {
		await problemOf(shelf.index());
		writeFiles(shelf.folder, { 'antarctic.md': inParagraphs(ANTARCTIC), 'bandung.txt': BANDUNG });
		expect((await shelf.index()).articles).toEqual(counts(0, 0, 0, 2));
		expect([shelf.embedder.taken(), shelf.store.generation()]).toEqual([[], 1]);
	});

	test('that gets one article takes all others off the shelf', async () => {
		writeFiles(shelf.folder, { 'new.md': 'Un nouveau texte.' });
		expect((await shelf.index()).articles).toEqual(counts(1, 0, 2, 0));
		expect(await shelf.passages()).toEqual({ 'new.md': ['Un nouveau texte.'] });
	});

	test('of another scope is none of this one’s', async () => {
		expect((await shelf.index('guild-1')).articles).toEqual(counts(0, 0, 0, 0));
		expect(await shelf.passages()).toEqual(WHOLE);
	});
});
