import { truncateSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { databasePath, openDatabase } from '../src/store/database.ts';
import { prepare } from '../src/store/prepared.ts';
import type { NewArticle, ShelfChange, ShelfStore } from '../src/store/shelf-store.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const VECTOR = Float32Array.of(0.25, -1, 3);

function articleOf(path: string, text: string, more: Partial<NewArticle['article']> = {}): NewArticle {
	return {
		article: { scope: SHARED_SCOPE, path, title: path, language: 'fr', text, ...more },
		passages: [
			{
				start: 0,
				end: text.length,
				headings: ['A', 'é "b"'],
				sentences: [{ start: 0, end: text.length }],
				hash: text,
				vector: VECTOR,
			},
		],
	};
}

const changeOf = (change: Partial<ShelfChange>): ShelfChange => ({
	scope: SHARED_SCOPE,
	embedder: 'test',
	articles: [],
	removed: [],
	files: [],
	...change,
});

let dataDir: string;
let store: ShelfStore;

beforeEach(() => {
	dataDir = temporaryFolder();
	store = openSqliteShelfStore(dataDir);
});

afterEach(() => store.close());

describe('the SQLite store', () => {
	test('gives back every part of an article, its passages and their vectors', async () => {
		const whole = {
			title: 'T',
			author: 'A',
			publisher: 'P',
			url: 'https://example.org/',
			published: '1959-12-01',
			text: 'é 😀\n\u2028« »',
		};
		const { added } = store.commit(changeOf({ articles: [articleOf('a.md', whole.text, whole)] }));
		const { articles, passages, generation, embedders } = await store.readShelf();
		const [article] = articles.values();
		expect(article).toEqual({ id: article?.id, scope: SHARED_SCOPE, path: 'a.md', language: 'fr', ...whole });
		expect(passages.map(({ id, pageContent, metadata }) => ({ id, pageContent, metadata }))).toEqual([
			{
				id: added[0],
				pageContent: whole.text,
				metadata: {
					articleId: article?.id,
					article: 'a.md',
					scope: SHARED_SCOPE,
					language: 'fr',
					position: 0,
					start: 0,
					end: whole.text.length,
					headings: ['A', 'é "b"'],
					sentences: [{ start: 0, end: whole.text.length }],
				},
			},
		]);
		expect(generation).toBe(1);
		expect(embedders).toEqual(new Map([[SHARED_SCOPE, 'test']]));
		expect([...store.vectors([...added, '999'])]).toEqual([{ id: added[0], vector: VECTOR }]);
	});

	test('leaves out what an article does not have', async () => {
		store.commit(changeOf({ articles: [articleOf('a.md', 'x')] }));
		const [article] = (await store.readShelf()).articles.values();
		expect(Object.keys(article ?? {})).toEqual(['id', 'scope', 'path', 'title', 'language', 'text']);
	});

	test('remembers the files it was told of, and forgets those it was not', () => {
		const files = [
			{ path: 'a.md', size: 1, modifiedMs: 1.5, hash: 'h' },
			{ path: 'b.md', size: 0, modifiedMs: 2, hash: '', problem: { en: 'is empty', fr: 'est vide' } },
		];
		store.commit(changeOf({ files }));
		expect([...store.files(SHARED_SCOPE).values()]).toEqual(files);
		store.commit(changeOf({ files: files.slice(1) }));
		expect([...store.files(SHARED_SCOPE).keys()]).toEqual(['b.md']);
		expect(store.files('guild-1').size).toBe(0);
	});

	test('counts a generation for every change of an article, and none for news of files alone', () => {
		expect(store.generation()).toBe(0);
		store.commit(changeOf({}));
		expect(store.generation()).toBe(1);
		store.commit(changeOf({ files: [{ path: 'a', size: 1, modifiedMs: 1, hash: '' }] }));
		expect(store.generation()).toBe(1);
		store.commit(changeOf({ articles: [articleOf('a', 'x')] }));
		expect(store.generation()).toBe(2);
		store.commit(changeOf({ removed: ['a'] }));
		expect(store.generation()).toBe(3);
	});

	test('never gives the id of a removed passage to another', async () => {
		const { added } = store.commit(changeOf({ articles: [articleOf('a.md', 'x')] }));
		expect(store.commit(changeOf({ removed: ['a.md'] })).removed).toEqual(added);
		const again = store.commit(changeOf({ articles: [articleOf('a.md', 'x')] }));
		expect(again.added).not.toEqual(added);
		expect((await store.readShelf()).passages.map(({ id }) => id)).toEqual(again.added);
	});

	test('reads the shelf as of one moment, whatever is committed meanwhile', async () => {
		const articles = Array.from({ length: 2_500 }, (_, at) => articleOf(`${at}.md`, `text ${at}`));
		store.commit(changeOf({ articles }));
		const reading = store.readShelf();
		store.commit(changeOf({ removed: articles.map(({ article }) => article.path) }));
		const { generation, articles: read, passages } = await reading;
		expect({ generation, articles: read.size, passages: passages.length }).toEqual({
			generation: 1,
			articles: 2_500,
			passages: 2_500,
		});
		expect((await store.readShelf()).passages).toEqual([]);
	});

	test('changes nothing when one part of a change fails', async () => {
		store.commit(changeOf({ articles: [articleOf('a.md', 'x')] }));
		const before = await store.readShelf();
		const broken = articleOf('c.md', 'z');
		delete broken.passages[0]?.vector;
		const change = changeOf({ articles: [articleOf('b.md', 'y'), broken], removed: ['a.md'] });
		expect(() => store.commit(change)).toThrow('has no vector');
		expect(await store.readShelf()).toEqual(before);
	});

	test('says that the disk is full, and changes nothing', async () => {
		store.commit(changeOf({ articles: [articleOf('a.md', 'x')] }));
		const before = await store.readShelf();
		const connection = openDatabase(dataDir);
		const pages = prepare<[], number>(connection, 'PRAGMA page_count').pluck().get() ?? 0;
		connection.exec(`PRAGMA max_page_count = ${pages}`);
		const full = openSqliteShelfStore(dataDir, connection);
		const large = changeOf({ articles: [articleOf('b.md', 'y'.repeat(100_000))], removed: ['a.md'] });
		expect(() => full.commit(large)).toThrow(UserError);
		expect(() => full.commit(large)).toThrow('The disk is full: nothing was changed.');
		expect(await full.readShelf()).toEqual(before);
		full.close();
		expect(store.commit(large).added).toHaveLength(1);
	});

	test('says that the database is damaged when a part of it is missing', async () => {
		store.commit(changeOf({ articles: [articleOf('a.md', 'y'.repeat(100_000))] }));
		store.close();
		truncateSync(databasePath(dataDir), 40_000);
		const problem: unknown = await Promise.resolve()
			.then(() => {
				store = openSqliteShelfStore(dataDir);
				return store.readShelf();
			})
			.catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(UserError);
		expect(problem).toHaveProperty('message', expect.stringContaining('move briefing.db away'));
	});

	test('finds vectors by the words of their passages, within a scope', () => {
		store.commit(
			changeOf({ articles: [articleOf('a.md', 'x'), articleOf('b.md', 'x'), articleOf('c.md', 'y')] }),
		);
		expect(store.vectorsByHash(SHARED_SCOPE, ['x', 'none'])).toEqual(new Map([['x', VECTOR]]));
		expect(store.vectorsByHash(SHARED_SCOPE, [])).toEqual(new Map());
		expect(store.vectorsByHash('guild-1', ['x'])).toEqual(new Map());
	});

	test('finds the passages of an article by scope and path', () => {
		store.commit(changeOf({ articles: [articleOf('a.md', 'x'), articleOf('b.md', 'y')] }));
		store.commit(changeOf({ scope: 'guild-1', articles: [articleOf('a.md', 'z', { scope: 'guild-1' })] }));
		expect(store.passageHashes(SHARED_SCOPE, 'a.md')).toEqual(['x']);
		expect(store.passageHashes('guild-1', 'a.md')).toEqual(['z']);
		expect(store.passageHashes('guild-1', 'b.md')).toEqual([]);
		expect(store.countPassages(SHARED_SCOPE)).toBe(2);
		expect(store.countPassages('guild-2')).toBe(0);
	});
});
