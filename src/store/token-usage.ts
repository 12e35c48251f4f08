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

/** Kept in the database, over a connection of its own that waits for nobody: what cannot be written now is written with the next. */
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
			pending.push({ server, day, tokens });
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
	return prepare<[string, string], number>(connection, sql).pluck().get(server, day) ?? 0;
}

/** False where an index is being written just now. */
function write(connection: Connection, spent: Spent[]): boolean {
	const sql = `INSERT INTO token_usage (server, day, tokens) VALUES (?, ?, ?)
		ON CONFLICT DO UPDATE SET tokens = tokens + excluded.tokens`;
	const insert = prepare<[string, string, number], never>(connection, sql);
	try {
		connection
			.transaction(() => {
				for (const { server, day, tokens } of spent) insert.run(server, day, tokens);
			})
			.immediate();
		return true;
	} catch (error) {
		if (codeOf(error)?.startsWith('SQLITE_BUSY')) return false;
		throw error;
	}
}
