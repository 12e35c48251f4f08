import Database from 'better-sqlite3';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf, UserError } from '../errors.ts';
import { databasePath, isOfThisVersion, openDatabase, type Connection } from './database.ts';
import { keep } from './prepared.ts';

const CANNOT_WRITE = /^(SQLITE_CANTOPEN|SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS)/;

/**
 * Opens the database for whoever only asks: where DATA_DIR cannot be written, without the right to change anything.
 * Throws what `openDatabase` throws where it cannot be read either.
 */
export function openForReading(dataDir: string): Connection {
	try {
		return openDatabase(dataDir);
	} catch (error) {
		const cause = error instanceof UserError ? error.cause : error;
		if (!CANNOT_WRITE.test(codeOf(cause) ?? '')) throw error;
		const connection = openBeside(dataDir) ?? openCopy(dataDir);
		if (connection && isOfThisVersion(connection)) return connection;
		connection?.close();
		throw error;
	}
}

/** SQLite reads beside a process that writes, but in a folder it cannot write it reads no database that rests. */
function openBeside(dataDir: string): Connection | undefined {
	let connection: Connection | undefined;
	try {
		connection = keep(new Database(databasePath(dataDir), { readonly: true }));
		return isOfThisVersion(connection) ? connection : undefined;
	} catch {
		connection?.close();
		return undefined;
	}
}

/** The whole database in memory, with what a crash left in its log. */
function openCopy(dataDir: string): Connection | undefined {
	let folder: string | undefined;
	try {
		folder = mkdtempSync(join(tmpdir(), 'briefing-'));
		return keep(new Database(serialize(dataDir, folder), { readonly: true }));
	} catch {
		return undefined;
	} finally {
		if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
	}
}

function serialize(dataDir: string, folder: string): Buffer {
	const copy = databasePath(folder);
	for (const ending of ['', '-wal']) {
		const from = `${databasePath(dataDir)}${ending}`;
		if (!existsSync(from)) continue;
		copyFileSync(from, `${copy}${ending}`);
		chmodSync(`${copy}${ending}`, 0o600);
	}
	const connection = keep(new Database(copy, { fileMustExist: true }));
	try {
		// A database in memory cannot have a log beside it.
		connection.exec('PRAGMA journal_mode = DELETE');
		return connection.serialize();
	} finally {
		connection.close();
	}
}
