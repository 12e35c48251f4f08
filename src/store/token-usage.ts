import { codeOf } from '../errors.ts';
import { openDatabase, type Connection } from './database.ts';
import { prepare } from './prepared.ts';

/** What each server has had models write, by day. */
export interface TokenUsage {
	/** Tokens of a server on a day (YYYY-MM-DD). */
	load(server: string, day: string): number;
	add(server: string, day: string, tokens: number): void;
	close(): void;
}

interface Spent {
	server: string;
	day: string;
	tokens: number;
}

/**
 * Kept in the database, over a connection of its own that waits for nobody: what cannot be written now, beside an index
 * or on a full disk, counts all the same and is written with the next.
 */
export function openTokenUsage(dataDir: string): TokenUsage {
	const connection = openDatabase(dataDir);
	connection.exec('PRAGMA busy_timeout = 0');
	const pending: Spent[] = [];
	return {
		load(server, day) {
			const waiting = pending.filter((one) => one.server === server && one.day === day);
			return waiting.reduce((sum, { tokens }) => sum + tokens, readTokens(connection, server, day));
		},
		add(server, day, tokens) {
			const same = pending.find((one) => one.server === server && one.day === day);
			if (same) same.tokens += tokens;
			else pending.push({ server, day, tokens });
			if (write(connection, pending)) pending.length = 0;
		},
		close() {
			write(connection, pending);
			connection.close();
		},
	};
}

function readTokens(connection: Connection, server: string, day: string): number {
	const sql = 'SELECT tokens FROM token_usage WHERE server = ? AND day = ?';
	const read = () => prepare<[string, string], number>(connection, sql).pluck().get(server, day);
	return unlessItFails(connection, read) ?? 0;
}

/** What comes of it; undefined where the database takes or gives nothing just now: no answer is lost for a count. */
function unlessItFails<Result>(connection: Connection, work: () => Result): Result | undefined {
	if (!connection.open) return undefined;
	try {
		return work();
	} catch (error) {
		if (codeOf(error)?.startsWith('SQLITE_')) return undefined;
		throw error;
	}
}

/** False where that cannot be done just now. */
function write(connection: Connection, spent: Spent[]): boolean {
	const sql = `INSERT INTO token_usage (server, day, tokens) VALUES (?, ?, ?)
		ON CONFLICT DO UPDATE SET tokens = tokens + excluded.tokens`;
	const writeAll = () => {
		const insert = prepare<[string, string, number], never>(connection, sql);
		for (const { server, day, tokens } of spent) insert.run(server, day, tokens);
		return true;
	};
	return unlessItFails(connection, () => connection.transaction(writeAll).immediate()) ?? false;
}
