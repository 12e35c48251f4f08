import Database from 'better-sqlite3';
import { join } from 'node:path';
import { codeOf, messageOf, UserError } from '../errors.ts';
import { makeFolder } from './make-folder.ts';
import { keep, prepare } from './prepared.ts';

export type Connection = Database.Database;

const SHELF_TABLES = `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	scope TEXT NOT NULL,
	path TEXT NOT NULL,
	title TEXT NOT NULL,
	author TEXT,
	publisher TEXT,
	url TEXT,
	published TEXT,
	language TEXT NOT NULL,
	text TEXT NOT NULL,
	text_hash TEXT NOT NULL,
	UNIQUE (scope, path)
);
CREATE INDEX articles_by_text ON articles (text_hash);
CREATE TABLE passages (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	start INTEGER NOT NULL,
	end INTEGER NOT NULL,
	headings TEXT NOT NULL,
	sentences TEXT NOT NULL,
	hash TEXT NOT NULL,
	vector BLOB NOT NULL
);
CREATE INDEX passages_by_article ON passages (article_id, position);
CREATE TABLE files (
	scope TEXT NOT NULL,
	path TEXT NOT NULL,
	size INTEGER NOT NULL,
	modified_ms REAL NOT NULL,
	hash TEXT NOT NULL,
	problem TEXT,
	PRIMARY KEY (scope, path)
) WITHOUT ROWID;
`;

const USAGE_TABLE = `
CREATE TABLE token_usage (
	server TEXT NOT NULL,
	day TEXT NOT NULL,
	tokens INTEGER NOT NULL,
	PRIMARY KEY (server, day)
) WITHOUT ROWID;
`;

/** What a run has embedded that has not come to its end yet. */
const KEPT_VECTORS_TABLE = `
CREATE TABLE kept_vectors (
	embedder TEXT NOT NULL,
	hash TEXT NOT NULL,
	vector BLOB NOT NULL,
	PRIMARY KEY (embedder, hash)
);
`;

/** Passages are cut otherwise now, with an interviewer's question before its answer: every file is read once more. */
const READ_AGAIN = `UPDATE files SET modified_ms = -1, hash = '';`;

/** The name of the empty generation, and of the one that is there. */
const GENERATION_IDS = `
INSERT OR IGNORE INTO settings SELECT 'generation-id ' || generation, lower(hex(randomblob(16)))
	FROM (SELECT '0' AS generation UNION SELECT value FROM settings WHERE name = 'generation');
`;

/** What leads from each version to the next; what was released once is never changed again. */
const MIGRATIONS = [SHELF_TABLES, USAGE_TABLE, KEPT_VECTORS_TABLE, READ_AGAIN, GENERATION_IDS];

/** The version this program reads and writes, kept in the file's own `user_version`. */
const SCHEMA_VERSION = MIGRATIONS.length;

/** The file that holds everything there is to lose. */
export function databasePath(dataDir: string): string {
	return join(dataDir, 'briefing.db');
}

/** Opens the database in `dataDir`, creating both where they are missing. Throws UserError with what to do. */
export function openDatabase(dataDir: string): Connection {
	let connection: Connection | undefined;
	try {
		makeFolder(dataDir);
		connection = keep(new Database(databasePath(dataDir)));
		connection.exec('PRAGMA busy_timeout = 10000');
		refuseForeign(connection, dataDir);
		connection.exec('PRAGMA journal_mode = WAL');
		connection.exec('PRAGMA synchronous = FULL');
		connection.exec('PRAGMA foreign_keys = ON');
		migrate(connection);
		return connection;
	} catch (error) {
		connection?.close();
		throw explainDatabaseError(error, dataDir);
	}
}

/** Leaves alone what this program did not make: its own tables come together with a version. */
function refuseForeign(connection: Connection, dataDir: string): void {
	// In this order: another process may make the tables in between, and then there is a version too.
	const tables = prepare<[], number>(connection, 'SELECT count(*) FROM sqlite_master').pluck().get() ?? 0;
	if (tables > 0 && readVersion(connection) === 0) throw foreign(dataDir);
}

function foreign(dataDir: string): UserError {
	return new UserError({
		en: `The briefing.db in DATA_DIR belongs to another program: it was left as it is. Point DATA_DIR at a folder of the bot's own, or move that file away. (${dataDir})`,
		fr: `Le briefing.db de DATA_DIR appartient à un autre programme : il est resté tel quel. Indiquez dans DATA_DIR un dossier réservé au bot, ou déplacez ce fichier. (${dataDir})`,
	});
}

function migrate(connection: Connection): void {
	const version = readVersion(connection);
	if (version > SCHEMA_VERSION) throw newerVersion(version);
	if (version === SCHEMA_VERSION) return;
	connection
		.transaction(() => {
			// Another process may have created the tables while this one waited for the lock.
			for (const change of MIGRATIONS.slice(readVersion(connection))) connection.exec(change);
			connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
		})
		.immediate();
}

/** Can this program read it as it is? */
export function isOfThisVersion(connection: Connection): boolean {
	return readVersion(connection) === SCHEMA_VERSION;
}

function readVersion(connection: Connection): number {
	return prepare<[], number>(connection, 'PRAGMA user_version').pluck().get() ?? 0;
}

function newerVersion(version: number): UserError {
	return new UserError({
		en: `The database was written by a newer version of this bot (schema ${version}, this one knows ${SCHEMA_VERSION}). Update the bot, or point DATA_DIR at another folder.`,
		fr: `La base de données vient d'une version plus récente du bot (schéma ${version}, celle-ci connaît le ${SCHEMA_VERSION}). Mettez le bot à jour ou choisissez un autre dossier avec DATA_DIR.`,
	});
}

/** What a member can do about an error of the database; anything unknown is returned as it is. */
export function explainDatabaseError(error: unknown, dataDir: string): unknown {
	if (error instanceof UserError) return error;
	const wording = DATABASE_ERRORS.find(({ codes }) => codes.test(codeOf(error) ?? ''));
	if (!wording) return error;
	return new UserError(
		{
			en: `${wording.en} (${dataDir}: ${messageOf(error)})`,
			fr: `${wording.fr} (${dataDir} : ${messageOf(error)})`,
		},
		{ cause: error },
	);
}

const DATABASE_ERRORS = [
	{
		codes: /^(SQLITE_FULL|ENOSPC)/,
		en: 'The disk is full: nothing was changed. Free some space and try again.',
		fr: "Le disque est plein : rien n'a été modifié. Libérez de la place et recommencez.",
	},
	{
		codes: /^(SQLITE_CANTOPEN|SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)/,
		en: 'DATA_DIR cannot be written: give the bot a folder of its own that it may write to.',
		fr: 'DATA_DIR ne peut pas être écrit : donnez au bot un dossier où il a le droit d’écrire.',
	},
	{
		codes: /^(SQLITE_NOTADB|SQLITE_CORRUPT)/,
		en: 'The database is damaged: move briefing.db away, then run the index again; it is rebuilt from the articles.',
		fr: 'La base de données est abîmée : déplacez briefing.db puis relancez l’indexation ; elle sera reconstruite à partir des articles.',
	},
	{
		codes: /^SQLITE_IOERR/,
		en: 'The disk of DATA_DIR cannot be read or written. Is it full or unplugged? Mend that and try again.',
		fr: 'Le disque de DATA_DIR ne peut être ni lu ni écrit. Est-il plein ou débranché ? Réparez cela et recommencez.',
	},
	{
		codes: /^SQLITE_BUSY/,
		en: 'The database is in use by another process: try again in a moment.',
		fr: 'La base de données est utilisée par un autre processus : réessayez dans un instant.',
	},
];
