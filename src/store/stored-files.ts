import type { Wording } from '../errors.ts';
import type { Scope } from './articles.ts';
import type { Connection } from './database.ts';
import { prepare } from './prepared.ts';
import type { FileRecord } from './shelf-store.ts';

interface FileRow {
	path: string;
	size: number;
	modified_ms: number;
	hash: string;
	problem: string | null;
}

export function readFiles(connection: Connection, scope: Scope): Map<string, FileRecord> {
	const rows = prepare<[string], FileRow>(connection, 'SELECT * FROM files WHERE scope = ?').all(scope);
	return new Map(rows.map((row) => [row.path, toFileRecord(row)]));
}

function toFileRecord({ path, size, modified_ms, hash, problem }: FileRow): FileRecord {
	const record: FileRecord = { path, size, modifiedMs: modified_ms, hash };
	if (problem !== null) record.problem = JSON.parse(problem) as Wording;
	return record;
}

export function readArticlePaths(connection: Connection, scope: Scope): Set<string> {
	const statement = prepare<[string], string>(connection, 'SELECT path FROM articles WHERE scope = ?');
	return new Set(statement.pluck().all(scope));
}

/** Forgets the files that are not among these. */
export function writeFiles(connection: Connection, scope: Scope, files: FileRecord[]): void {
	prepare<unknown[], unknown>(connection, 'DELETE FROM files WHERE scope = ?').run(scope);
	const insert = prepare<unknown[], unknown>(
		connection,
		'INSERT INTO files (scope, path, size, modified_ms, hash, problem) VALUES (?, ?, ?, ?, ?, ?)',
	);
	for (const { path, size, modifiedMs, hash, problem } of files) {
		insert.run(scope, path, size, modifiedMs, hash, problem ? JSON.stringify(problem) : null);
	}
}
