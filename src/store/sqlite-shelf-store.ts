import { Document } from '@langchain/core/documents';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { TextLanguage } from '../language/languages.ts';
import type { Span } from '../language/sentences.ts';
import type { Article, Passage, Scope } from './articles.ts';
import { checkpoint } from './checkpoint.ts';
import { explainDatabaseError, openDatabase, type Connection } from './database.ts';
import { readGeneration, readGenerationIds } from './generations.ts';
import type { ShelfStore, StoredShelf } from './shelf-store.ts';
import { prepare } from './prepared.ts';
import { readEmbedders, readRules, readGlossaries } from './settings.ts';
import { readArticlePaths, readFiles } from './stored-files.ts';
import {
	keepVectors,
	readDimensions,
	readKeptVectors,
	readVectors,
	readVectorsByHash,
} from './stored-vectors.ts';
import { writeChange } from './write-change.ts';

/** How many passages are read before other work gets its turn. */
const READ_BATCH = 2_000;

/** The store in one SQLite file, `briefing.db` in `dataDir`. Throws UserError when it cannot be opened. */
export function openSqliteShelfStore(
	dataDir: string,
	connection = openDatabase(dataDir),
	open = openDatabase,
): ShelfStore {
	return {
		generation: () => readGeneration(connection),
		embedder: (scope) => readEmbedders(connection).get(scope),
		rules: (scope) => readRules(connection).get(scope),
		files: (scope) => readFiles(connection, scope),
		articlePaths: (scope) => readArticlePaths(connection, scope),
		passageHashes: (scope, path) => readPassageHashes(connection, scope, path),
		vectorsByHash: (scope, hashes) => readVectorsByHash(connection, scope, hashes),
		countPassages: (scope) => countPassages(connection, scope),
		dimensions: (scope) => readDimensions(connection, scope),
		duplicates: (scope) => readDuplicates(connection, scope),
		commit(change) {
			try {
				const changes = connection.transaction(() => writeChange(connection, change)).immediate();
				checkpoint(connection);
				return changes;
			} catch (error) {
				throw explainDatabaseError(error, dataDir);
			}
		},
		checkpoint: () => checkpoint(connection),
		readShelf: () => readShelf(dataDir, open),
		keptVectors: (embedder, hashes) => readKeptVectors(connection, embedder, hashes),
		keepVectors(embedder, vectors) {
			try {
				connection.transaction(() => keepVectors(connection, embedder, vectors)).immediate();
			} catch (error) {
				throw explainDatabaseError(error, dataDir);
			}
		},
		vectors: (ids) => readVectors(connection, ids),
		close: () => connection.close(),
	};
}

function readPassageHashes(connection: Connection, scope: Scope, path: string): string[] {
	const statement = prepare<[string, string], string>(
		connection,
		'SELECT p.hash FROM passages p JOIN articles a ON a.id = p.article_id WHERE a.scope = ? AND a.path = ?',
	);
	return statement.pluck().all(scope, path);
}

function countPassages(connection: Connection, scope: Scope): number {
	const statement = prepare<[string], number>(
		connection,
		'SELECT count(*) FROM passages p JOIN articles a ON a.id = p.article_id WHERE a.scope = ?',
	);
	return statement.pluck().get(scope) ?? 0;
}

function readDuplicates(connection: Connection, scope: Scope): { path: string; sameAs: string }[] {
	return prepare<[string], { path: string; sameAs: string }>(
		connection,
		`SELECT path, first AS sameAs
			FROM (SELECT path, min(path) OVER (PARTITION BY text_hash) AS first FROM articles WHERE scope = ?)
			WHERE path <> first ORDER BY path`,
	).all(scope);
}

/** A connection of its own holds one moment of the database while the rows are read in batches. */
async function readShelf(dataDir: string, open: typeof openDatabase): Promise<StoredShelf> {
	const connection = open(dataDir);
	try {
		return await readMoment(connection);
	} catch (error) {
		throw explainDatabaseError(error, dataDir);
	} finally {
		connection.close();
	}
}

async function readMoment(connection: Connection): Promise<StoredShelf> {
	connection.exec('BEGIN');
	const generation = readGeneration(connection);
	const generationIds = readGenerationIds(connection);
	const embedders = readEmbedders(connection);
	const glossaries = readGlossaries(connection);
	const articles = readArticles(connection);
	const passages: Passage[] = [];
	for (;;) {
		const rows = readPassageRows(connection, Number(passages.at(-1)?.id ?? 0));
		passages.push(...rows.map((row) => toPassage(row, articles)));
		if (rows.length < READ_BATCH)
			return { generation, generationIds, articles, passages, embedders, glossaries };
		await letOthersRun();
	}
}

const ARTICLE_COLUMNS = 'id, scope, path, title, author, publisher, url, published, language, text';

type ArticleRow = { [Key in keyof Article]-?: Article[Key] | null } & Pick<Article, 'id'>;

function readArticles(connection: Connection): Map<number, Article> {
	const rows = prepare<[], ArticleRow>(connection, `SELECT ${ARTICLE_COLUMNS} FROM articles`).all();
	return new Map(rows.map((row) => [row.id, withoutNulls(row)]));
}

function withoutNulls(row: ArticleRow): Article {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Article;
}

interface PassageRow {
	id: number;
	article_id: number;
	position: number;
	start: number;
	end: number;
	headings: string;
	sentences: string;
}

function readPassageRows(connection: Connection, afterId: number): PassageRow[] {
	return prepare<[number, number], PassageRow>(
		connection,
		'SELECT id, article_id, position, start, end, headings, sentences FROM passages WHERE id > ? ORDER BY id LIMIT ?',
	).all(afterId, READ_BATCH);
}

function toPassage(row: PassageRow, articles: Map<number, Article>): Passage {
	const article = articles.get(row.article_id);
	if (!article) throw new Error(`passage ${row.id} belongs to no article`);
	const { start, end, position } = row;
	return new Document({
		id: String(row.id),
		pageContent: article.text.slice(start, end),
		metadata: {
			articleId: article.id,
			article: article.path,
			scope: article.scope,
			language: article.language satisfies TextLanguage,
			position,
			start,
			end,
			headings: JSON.parse(row.headings) as string[],
			sentences: toSpans(JSON.parse(row.sentences) as number[]),
		},
	}) as Passage;
}

/** Sentences are kept as a flat list of starts and ends. */
function toSpans(offsets: number[]): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at + 1 < offsets.length; at += 2) {
		spans.push({ start: offsets[at] ?? 0, end: offsets[at + 1] ?? 0 });
	}
	return spans;
}
