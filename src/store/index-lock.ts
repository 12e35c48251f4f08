import Database from 'better-sqlite3';
import { join } from 'node:path';
import { codeOf, UserError } from '../errors.ts';
import { explainDatabaseError } from './database.ts';
import { makeFolder } from './make-folder.ts';
import { keep } from './prepared.ts';

/** Whoever only looks whether the lock is held holds it for much less than this. */
const LOOK_MS = 200;

/**
 * Lets one process at a time index into `dataDir`. The lock is an exclusive transaction on an empty database,
 * so the operating system releases it when its holder dies. Returns the release; throws UserError when
 * another process still holds it after `waitMs`.
 */
export function lockIndex(dataDir: string, waitMs = 0): () => void {
	let connection: Database.Database | undefined;
	try {
		makeFolder(dataDir);
		connection = keep(new Database(lockPath(dataDir), { timeout: Math.max(waitMs, LOOK_MS) }));
		connection.exec('BEGIN EXCLUSIVE');
		const held = connection;
		return () => held.close();
	} catch (error) {
		connection?.close();
		throw codeOf(error)?.startsWith('SQLITE_BUSY')
			? alreadyIndexing(error)
			: explainDatabaseError(error, dataDir);
	}
}

/** Tells, whenever it is called, whether a process indexes into `dataDir` at that moment. */
export function watchIndexLock(dataDir: string): () => boolean {
	let connection: Database.Database | undefined;
	return () => {
		try {
			connection ??= keep(new Database(lockPath(dataDir), { timeout: 0 }));
			connection.exec('PRAGMA schema_version');
			return false;
		} catch (error) {
			if (codeOf(error)?.startsWith('SQLITE_BUSY')) return true;
			// Where this process may not write, there is no lock until another makes it.
			if (codeOf(error)?.startsWith('SQLITE_CANTOPEN')) return false;
			throw error;
		}
	};
}

function lockPath(dataDir: string): string {
	return join(dataDir, 'index.lock');
}

/** What whoever comes second reads. */
export function alreadyIndexing(cause?: unknown): UserError {
	return new UserError(
		{
			en: 'The articles are being indexed already. Wait until that has finished, then try again.',
			fr: "Les articles sont déjà en cours d'indexation. Attendez la fin, puis recommencez.",
		},
		{ cause },
	);
}
