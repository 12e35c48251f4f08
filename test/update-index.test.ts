import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../src/indexing/list-files.ts';
import { hasChanged } from '../src/indexing/update-index.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';
import { ANTARCTIC, BANDUNG, counts, inParagraphs } from './support/two-treaties.ts';

let shelf: TestShelf;

beforeEach(() => {
	shelf = createTestShelf();
	writeFiles(shelf.folder, { 'antarctic.md': inParagraphs(ANTARCTIC), 'bandung.txt': BANDUNG });
});

afterEach(() => shelf.store.close());

/** The vector of each stored passage, by its text. */
async function vectorsByText(): Promise<Record<string, Float32Array>> {
	const { passages } = await shelf.store.readShelf();
	const vectors = [...shelf.store.vectors(passages.map(({ id }) => id))];
	return Object.fromEntries(
		passages.map(({ pageContent }, at) => [pageContent, vectors[at]?.vector ?? Float32Array.of()]),
	);
}

describe('updateIndex', () => {
	test('puts every article of the folder on the shelf', async () => {
		const report = await shelf.index();
		expect(report).toMatchObject({
			articles: counts(2, 0, 0, 0),
			passages: counts(4, 0, 0, 0),
			unreadable: [],
			duplicates: [],
		});
		expect(await shelf.passages()).toEqual({ 'antarctic.md': [...ANTARCTIC], 'bandung.txt': [BANDUNG] });
		expect(shelf.embedder.taken()).toEqual([...ANTARCTIC, BANDUNG]);
		expect(shelf.store.generation()).toBe(1);
	});

	test('a second time embeds and changes nothing', async () => {
		await shelf.index();
		shelf.embedder.taken();
		expect(await shelf.index()).toMatchObject({
			articles: counts(0, 0, 0, 2),
			passages: counts(0, 0, 0, 4),
		});
		expect(shelf.embedder.taken()).toEqual([]);
		expect(shelf.store.generation()).toBe(1);
	});

	test('changes nothing for a file that was only saved again', async () => {
		await shelf.index();
		shelf.embedder.taken();
		writeFiles(shelf.folder, { 'antarctic.md': inParagraphs(ANTARCTIC) });
		expect((await shelf.index()).articles).toEqual(counts(0, 0, 0, 2));
		expect(shelf.embedder.taken()).toEqual([]);
		expect(await hasChanged({ ...shelf, scope: SHARED_SCOPE })).toBe(false);
	});

	test('embeds only the paragraph that changed, and keeps the others under their ids', async () => {
		await shelf.index();
		const before = (await shelf.store.readShelf()).passages.map(({ id }) => id);
		shelf.embedder.taken();
		const changed = `${ANTARCTIC[1]} Des inspections le vérifient.`;
		writeFiles(shelf.folder, {
			'antarctic.md': `# Titre\n\n${inParagraphs([ANTARCTIC[0], changed, ANTARCTIC[2]])}`,
		});
		expect(await shelf.index()).toMatchObject({ articles: counts(0, 1, 0, 1), passages: counts(0, 1, 0, 3) });
		expect(shelf.embedder.taken()).toEqual([changed]);
		const after = (await shelf.store.readShelf()).passages;
		expect(after.filter(({ id }) => before.includes(id))).toHaveLength(3);
		expect((await shelf.passages())['antarctic.md']?.toSorted()).toEqual(
			[ANTARCTIC[0], changed, ANTARCTIC[2]].toSorted(),
		);
		expect(after.find(({ pageContent }) => pageContent === ANTARCTIC[2])?.metadata).toMatchObject({
			position: 2,
			headings: ['Titre'],
		});
	});

	test('embeds nothing when only the front matter changed, but tells the shelf', async () => {
		await shelf.index();
		shelf.embedder.taken();
		writeFiles(shelf.folder, { 'bandung.txt': `---\ntitle: Bandung\n---\n${BANDUNG}` });
		expect((await shelf.index()).articles).toEqual(counts(0, 1, 0, 1));
		expect(shelf.embedder.taken()).toEqual([]);
		expect(shelf.store.generation()).toBe(2);
	});

	test('embeds an article again when its language changed', async () => {
		await shelf.index();
		shelf.embedder.taken();
		writeFiles(shelf.folder, { 'bandung.txt': `---\nlanguage: de\n---\n${BANDUNG}` });
		await shelf.index();
		expect(shelf.embedder.taken()).toEqual([BANDUNG]);
	});

	test('embeds a paragraph that stands twice once, and keeps both', async () => {
		writeFiles(shelf.folder, { 'twice.md': inParagraphs([ANTARCTIC[0], ANTARCTIC[1], ANTARCTIC[0]]) });
		await shelf.index();
		expect(shelf.embedder.taken()).toEqual([...ANTARCTIC, BANDUNG]);
		writeFiles(shelf.folder, { 'twice.md': inParagraphs([ANTARCTIC[0], ANTARCTIC[0], ANTARCTIC[0]]) });
		await shelf.index();
		expect(shelf.embedder.taken()).toEqual([]);
		expect((await shelf.passages())['twice.md']).toEqual([ANTARCTIC[0], ANTARCTIC[0], ANTARCTIC[0]]);
	});

	test('takes a removed file off the shelf', async () => {
		await shelf.index();
		rmSync(join(shelf.folder, 'antarctic.md'));
		expect(await shelf.index()).toMatchObject({ articles: counts(0, 0, 1, 1), passages: counts(0, 0, 3, 1) });
		const { articles, passages } = await shelf.store.readShelf();
		expect([...articles.values()].map(({ path }) => path)).toEqual(['bandung.txt']);
		expect(passages).toHaveLength(1);
	});

	test('counts a passage as changed only where another came in its place in the same article', async () => {
		await shelf.index();
		rmSync(join(shelf.folder, 'antarctic.md'));
		writeFiles(shelf.folder, { 'a.md': 'Un texte.', 'b.md': 'Un autre.', 'bandung.txt': `${BANDUNG} More.` });
		expect((await shelf.index()).passages).toEqual(counts(2, 1, 3, 0));
	});

	test('takes a renamed file for another article, but embeds nothing of it again', async () => {
		await shelf.index();
		const before = await vectorsByText();
		shelf.embedder.taken();
		renameSync(join(shelf.folder, 'bandung.txt'), join(shelf.folder, 'conference.txt'));
		expect((await shelf.index()).articles).toEqual(counts(1, 0, 1, 1));
		expect(Object.keys(await shelf.passages())).toEqual(['antarctic.md', 'conference.txt']);
		expect(shelf.embedder.taken()).toEqual([]);
		expect(await vectorsByText()).toEqual(before);
	});

	test('embeds of a file that was moved and edited only what was edited', async () => {
		await shelf.index();
		shelf.embedder.taken();
		rmSync(join(shelf.folder, 'antarctic.md'));
		const moved = [ANTARCTIC[0], `${ANTARCTIC[1]} Des inspections le vérifient.`, ANTARCTIC[2]];
		writeFiles(shelf.folder, { 'treaties/antarctic.md': inParagraphs(moved) });
		await shelf.index();
		expect(shelf.embedder.taken()).toEqual([moved[1]]);
	});

	test('says of each file that cannot be read its name and why, and goes on with the others', async () => {
		writeFiles(shelf.folder, {
			'a-photo.jpg': 'x',
			'broken.md': '---\ntitle: "x\n---\ntext',
			'deep/empty.md': '',
			'latin.txt': Buffer.from('été', 'latin1'),
		});
		const { articles, unreadable } = await shelf.index();
		expect(articles.added).toBe(2);
		expect(unreadable.map(({ path, problem }) => `${path} ${problem.en}`)).toEqual([
			'a-photo.jpg is neither Markdown (.md, .markdown) nor plain text (.txt)',
			expect.stringMatching(/^broken\.md has front matter that cannot be read at line 3/),
			'deep/empty.md is empty',
			'latin.txt is not in UTF-8: save it again with that encoding',
		]);
		expect((await shelf.index()).unreadable).toEqual(unreadable);
	});

	test('tries a file again that could not be read, though it looks the same', async () => {
		const files = (await listFiles(shelf.folder)).files.map((file) => ({
			...file,
			hash: '',
			problem: { en: 'cannot be read (EACCES)', fr: 'ne peut pas être lu (EACCES)' },
		}));
		shelf.store.commit({ scope: SHARED_SCOPE, embedder: 'counting', articles: [], removed: [], files });
		expect((await shelf.index()).articles).toEqual(counts(2, 0, 0, 0));
	});
});
