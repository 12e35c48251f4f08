import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasChanged } from '../src/indexing/update-index.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';
import { ANTARCTIC, BANDUNG, counts, inParagraphs } from './support/two-treaties.ts';

const REEF = { expressions: ['récif', 'reef'], related: false };

let shelf: TestShelf;

beforeEach(() => {
	shelf = createTestShelf();
	writeFiles(shelf.folder, { 'antarctic.md': inParagraphs(ANTARCTIC), 'glossary.yaml': '- [récif, reef]\n' });
});

afterEach(() => shelf.store.close());

const glossary = async () => (await shelf.store.readShelf()).glossaries.get(SHARED_SCOPE);

describe('updateIndex with a glossary', () => {
	test('keeps it beside the articles, of which it is none', async () => {
		expect(await shelf.index()).toMatchObject({ articles: counts(1, 0, 0, 0), unreadable: [] });
		expect(await glossary()).toEqual([REEF]);
		expect(await shelf.passages()).toEqual({ 'antarctic.md': [...ANTARCTIC] });
	});

	test('a glossary that comes later makes a new generation and embeds nothing', async () => {
		rmSync(join(shelf.folder, 'glossary.yaml'));
		await shelf.index();
		shelf.embedder.taken();
		writeFiles(shelf.folder, { 'glossary.yaml': '- [récif, reef]\n' });
		expect(await hasChanged({ ...shelf, scope: SHARED_SCOPE })).toBe(true);
		expect((await shelf.index()).articles).toEqual(counts(0, 0, 0, 1));
		expect(await glossary()).toEqual([REEF]);
		expect(shelf.store.generation()).toBe(2);
		expect(shelf.embedder.taken()).toEqual([]);
	});

	test('one that changed takes the place of the old one', async () => {
		await shelf.index();
		writeFiles(shelf.folder, { 'glossary.yaml': '- related: [Wimbledon, tennis]\n' });
		await shelf.index();
		expect(await glossary()).toEqual([{ expressions: ['Wimbledon', 'tennis'], related: true }]);
		expect(shelf.store.generation()).toBe(2);
	});

	test('one that was only saved again changes nothing', async () => {
		await shelf.index();
		writeFiles(shelf.folder, { 'glossary.yaml': '- [récif, reef]\n' });
		await shelf.index();
		expect(shelf.store.generation()).toBe(1);
		expect(await hasChanged({ ...shelf, scope: SHARED_SCOPE })).toBe(false);
	});

	test('a mistake is reported with its line, while the articles go on and the last good one stays', async () => {
		await shelf.index();
		writeFiles(shelf.folder, { 'glossary.yaml': '- [récif, reef]\n- alone\n', 'bandung.txt': BANDUNG });
		const report = await shelf.index();
		expect(report.articles).toEqual(counts(1, 0, 0, 1));
		expect(report.unreadable).toHaveLength(1);
		expect(report.unreadable[0]?.path).toBe('glossary.yaml');
		expect(report.unreadable[0]?.problem.en).toContain('at line 2');
		expect(report.unreadable[0]?.problem.fr).toContain('à la ligne 2');
		expect(await glossary()).toEqual([REEF]);
	});

	test('a mended mistake is read the next time', async () => {
		writeFiles(shelf.folder, { 'glossary.yaml': '- alone\n' });
		await shelf.index();
		expect(await glossary()).toBeUndefined();
		writeFiles(shelf.folder, { 'glossary.yaml': '- [récif, reef]\n' });
		expect((await shelf.index()).unreadable).toEqual([]);
		expect(await glossary()).toEqual([REEF]);
	});

	test('one that is gone serves no longer', async () => {
		await shelf.index();
		rmSync(join(shelf.folder, 'glossary.yaml'));
		expect((await shelf.index()).articles).toEqual(counts(0, 0, 0, 1));
		expect(await glossary()).toEqual([]);
		expect(await hasChanged({ ...shelf, scope: SHARED_SCOPE })).toBe(false);
	});

	test('one that is mistaken and then gone serves no longer either', async () => {
		await shelf.index();
		writeFiles(shelf.folder, { 'glossary.yaml': '- alone\n' });
		await shelf.index();
		rmSync(join(shelf.folder, 'glossary.yaml'));
		await shelf.index();
		expect(await glossary()).toEqual([]);
	});

	test('only the one at the top of the folder is the glossary', async () => {
		writeFiles(shelf.folder, { 'sea/glossary.yaml': '- alone\n' });
		expect((await shelf.index()).unreadable.map(({ path }) => path)).toEqual(['sea/glossary.yaml']);
		expect(await glossary()).toEqual([REEF]);
	});
});
