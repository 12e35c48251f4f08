import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passageKeys } from '../src/language/question-terms.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { openSnapshot, type Snapshot } from '../src/store/snapshot.ts';
import { keepLog } from './support/log-lines.ts';
import { CountingEmbeddings, createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';

const ARTICLES = {
	'antarctic.md': 'Le traité sur l’Antarctique a été signé à Washington par douze États.',
	'bandung.txt': 'The conference of Bandung was opened by President Sukarno in April 1955.',
	'tour.md': 'Maurice Garin gagne le premier Tour de France, couru en juillet 1903.',
};

let shelf: TestShelf;

beforeEach(async () => {
	shelf = createTestShelf();
	writeFiles(shelf.folder, ARTICLES);
	await shelf.index();
});

afterEach(() => shelf.store.close());

/** Opens the shelf; returns what it logged besides. `indexedFrom` is set where this process has just indexed. */
async function open(
	embedder = shelf.embedder,
	expectation: { indexedFrom?: number } = {},
): Promise<{ snapshot: Snapshot; messages: string[]; levels: string[] }> {
	const { logger, messages, levels } = keepLog();
	const snapshot = await openSnapshot({ ...shelf, ...expectation, embedder, logger });
	return { snapshot, messages: messages(), levels: levels() };
}

const MISSING = ['the vector index', 'the term index'].map(
	(name) => `${name} is missing: rebuilding it from the database`,
);
const OUTDATED = ['the vector index', 'the term index'].map(
	(name) => `${name} is out of date: rebuilding it from the database`,
);

/** What terms and vectors find for some words, by article. */
async function find({ terms, vectors, passages }: Snapshot): Promise<unknown> {
	const found = [];
	for (const words of ['traité', 'Sukarno', 'Maurice Garin', 'Paris']) {
		const byTerms = [...terms.find(passageKeys(words, 'fr'), () => true)];
		const [query = []] = await shelf.embedder.embedDocuments([words]);
		const byVectors = await vectors.similaritySearchVectorWithScore(query, 3);
		found.push([
			byTerms.map(([ordinal, count]) => [passages[ordinal]?.metadata.article, count]),
			byVectors.map(([{ metadata }, score]) => [metadata['article'] as string, score.toFixed(5)]),
		]);
	}
	return found;
}

const filesOf = (pattern: RegExp) =>
	readdirSync(shelf.dataDir)
		.filter((name) => pattern.test(name))
		.map((name) => join(shelf.dataDir, name));

const flipByte = (path: string) => {
	const bytes = readFileSync(path);
	const at = Math.floor(bytes.length / 2);
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	writeFileSync(path, bytes);
};

describe('openSnapshot', () => {
	test('holds the whole shelf, counted by scope and article', async () => {
		const { snapshot } = await open();
		expect(snapshot.articles.size).toBe(3);
		expect(snapshot.passages).toHaveLength(3);
		expect(snapshot.passagesByScope).toEqual(new Map([[SHARED_SCOPE, 3]]));
		expect([snapshot.generation, snapshot.terms.size, snapshot.vectors.size]).toEqual([1, 3, 3]);
		for (const [ordinal, { id }] of snapshot.passages.entries())
			expect(snapshot.ordinals.get(id)).toBe(ordinal);
	});

	test('saves its indexes, and the second time takes them as they are, without a word', async () => {
		const first = await open();
		const files = filesOf(/idx|hnsw/).map((path) => [path, readFileSync(path).toString('hex')]);
		expect(files.length).toBeGreaterThanOrEqual(4);
		const second = await open();
		expect(second.messages).toEqual([]);
		expect(filesOf(/idx|hnsw/).map((path) => [path, readFileSync(path).toString('hex')])).toEqual(files);
		expect(await find(second.snapshot)).toEqual(await find(first.snapshot));
	});

	const damages: [string, (path: string) => void][] = [
		['truncated', (path) => truncateSync(path, 20)],
		['empty', (path) => truncateSync(path, 0)],
		['with one byte flipped', flipByte],
		['of another kind', (path) => writeFileSync(path, 'not an index')],
	];
	const indexes: [string, RegExp][] = [
		['the term index', /^terms\.idx$/],
		['the vector index', /^vectors\.idx$/],
		['the vector index', /\.hnsw$/],
	];

	test.each(
		indexes.flatMap(([name, file]) => damages.map(([how, damage]) => [name, file, how, damage] as const)),
	)('rebuilds %s when %s is %s, says so, and answers as before', async (name, file, _, damage) => {
		const before = await find((await open()).snapshot);
		for (const path of filesOf(file)) damage(path);
		const { snapshot, messages } = await open();
		expect(messages).toEqual([`${name} cannot be read: rebuilding it from the database`]);
		expect(await find(snapshot)).toEqual(before);
		expect((await open()).messages).toEqual([]);
	});

	test.each([
		['the term index', /^terms\.idx$/, MISSING.slice(1)],
		['the head of the vector index', /^vectors\.idx$/, MISSING.slice(0, 1)],
		['a graph', /\.hnsw$/, ['the vector index cannot be read: rebuilding it from the database']],
		['everything derived', /idx$|hnsw$/, MISSING],
	])('rebuilds %s when it is missing, and warns', async (_, file, warnings) => {
		const before = await find((await open()).snapshot);
		for (const path of filesOf(file)) rmSync(path);
		const { snapshot, messages, levels } = await open();
		expect(await find(snapshot)).toEqual(before);
		expect(messages).toEqual(warnings);
		expect(new Set(levels)).toEqual(new Set(['warn']));
		expect((await open()).messages).toEqual([]);
	});

	test('brings the indexes of an earlier generation up to date, and warns', async () => {
		await open();
		writeFiles(shelf.folder, { 'bandung.txt': 'Nehru spoke in Bandung.', 'new.md': 'Le bouclier protège.' });
		rmSync(join(shelf.folder, 'tour.md'));
		await shelf.index();
		const caughtUp = await open();
		expect(caughtUp).toMatchObject({ messages: OUTDATED, levels: ['warn', 'warn'] });
		for (const path of filesOf(/idx$|hnsw$/)) rmSync(path);
		expect(await find(caughtUp.snapshot)).toEqual(await find((await open()).snapshot));
		expect(caughtUp.snapshot.vectors.size).toBe(3);
	});

	test('does not take the indexes of another shelf for its own', async () => {
		await open();
		const other = createTestShelf();
		writeFiles(other.folder, { 'a.md': 'Un autre texte.', 'b.md': 'Et un autre.' });
		await other.index();
		for (const path of filesOf(/^terms\.idx$/)) copyFileSync(path, join(other.dataDir, 'terms.idx'));
		const { logger, messages } = keepLog();
		const { terms } = await openSnapshot({ ...other, logger });
		expect(terms.size).toBe(2);
		expect(messages()).toContain(
			'the term index does not belong to this database: rebuilding it from the database',
		);
		other.store.close();
	});

	test('finds by words alone what another embedder embedded, until it is indexed again', async () => {
		await open();
		const other = new CountingEmbeddings('other', 32);
		const { snapshot, messages } = await open(other);
		expect(snapshot.vectors.size).toBe(0);
		expect(messages[0]).toContain('only words find those passages');
		expect(messages[1]).toBe(OUTDATED[0]);
		expect(snapshot.terms.find(passageKeys('traité', 'fr'), () => true).size).toBe(1);
		await shelf.index(SHARED_SCOPE, other);
		const again = await open(other, { indexedFrom: 1 });
		expect([again.snapshot.vectors.size, again.levels]).toEqual([3, ['info', 'info']]);
		const query = await other.embedQuery('traité');
		expect(again.snapshot.vectors.scoreOf(again.snapshot.passages[0]?.id ?? '', query)).not.toBe(0);
	});

	test('works on when its indexes cannot be saved, and says so', async () => {
		const { logger, messages } = keepLog();
		const dataDir = join(shelf.dataDir, 'none');
		const snapshot = await openSnapshot({ ...shelf, dataDir, logger });
		expect(snapshot.vectors.size).toBe(3);
		expect(messages()).toEqual([
			MISSING[0],
			'the vector index cannot be saved: it will be rebuilt at the next start',
			MISSING[1],
			'the term index cannot be saved: it will be rebuilt at the next start',
		]);
	});

	test('removes what a killed process left of its index files, but nothing that is being written', async () => {
		writeFiles(shelf.dataDir, {
			'terms.idx.1-2.tmp': 'x',
			'vectors.idx.3.tmp': 'x',
			'vectors-1-0.hnsw.4.tmp': 'x',
		});
		writeFileSync(join(shelf.dataDir, 'terms.idx.5.tmp'), 'being written');
		await open();
		expect(filesOf(/\.tmp$/)).toEqual([join(shelf.dataDir, 'terms.idx.5.tmp')]);
	});
});
