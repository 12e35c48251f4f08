import { codeOf } from '../errors.ts';
import type { Connection } from './database.ts';
import { prepare } from './prepared.ts';

/**
 * Brings what stands in the database's log into its file, so that a copy of that file alone is whole. Waits for
 * nobody: where somebody reads an older state, or the disk takes no more, the log keeps it, and the next time does it.
 */
export function checkpoint(connection: Connection): void {
	if (!connection.open) return;
	const timeout = prepare<[], number>(connection, 'PRAGMA busy_timeout').pluck().get() ?? 0;
	connection.exec('PRAGMA busy_timeout = 0');
	try {
		connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	} catch (error) {
		if (!codeOf(error)?.startsWith('SQLITE_')) throw error;
	} finally {
		connection.exec(`PRAGMA busy_timeout = ${timeout}`);
	}
}
