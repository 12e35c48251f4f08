import { codeOf, messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
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

/** What passes by itself or with room on the disk. After anything else no count could be trusted again. */
const PASSES = /^SQLITE_(?:BUSY|FULL|IOERR|READONLY)/;

/**
 * Kept in the database, over a connection of its own that waits for nobody: what cannot be written now, beside an index
 * or on a full disk, counts all the same and is written with the next. Where the database is broken both methods throw,
 * and what is added counts even so.
 */
export function openTokenUsage(dataDir: string, logger: Logger): TokenUsage {
	const connection = openDatabase(dataDir);
	connection.exec('PRAGMA busy_timeout = 0');
	const pending: Spent[] = [];
	const highest = rememberHighest();
	const attempt = createAttempt(connection, logger);
	const writePending = () => {
		if (attempt(() => write(connection, pending))) pending.length = 0;
	};
	return {
		load(server, day) {
			const waiting = pending.find((one) => one.server === server && one.day === day)?.tokens ?? 0;
			return highest(server, day, waiting + (attempt(() => readTokens(connection, server, day)) ?? 0));
		},
		add(server, day, tokens) {
			highest(server, day, highest(server, day, 0) + tokens);
			const same = pending.find((one) => one.server === server && one.day === day);
			if (same) same.tokens += tokens;
			else pending.push({ server, day, tokens });
			writePending();
		},
		close() {
			try {
				writePending();
			} catch (error) {
				logger.error({ err: error }, 'tokens that were spent could not be written down');
			}
			connection.close();
		},
	};
}

/** Tells the highest count there was of a server on the latest day: what was counted once stays counted. */
function rememberHighest() {
	let latest = '';
	const counts = new Map<string, number>();
	return (server: string, day: string, tokens: number): number => {
		if (day < latest) return tokens;
		if (day > latest) counts.clear();
		latest = day;
		const count = Math.max(tokens, counts.get(server) ?? 0);
		counts.set(server, count);
		return count;
	};
}

/** Undefined where the database takes or gives nothing just now: no answer is lost for a count. Warns once. */
function createAttempt(connection: Connection, logger: Logger) {
	let hasWarned = false;
	return <Result>(work: () => Result): Result | undefined => {
		if (!connection.open) return undefined;
		try {
			return work();
		} catch (error) {
			if (!PASSES.test(codeOf(error) ?? '')) throw error;
			if (!hasWarned) logger.warn({ reason: messageOf(error) }, 'tokens are counted in memory for now');
			hasWarned = true;
			return undefined;
		}
	};
}

function readTokens(connection: Connection, server: string, day: string): number {
	const sql = 'SELECT tokens FROM token_usage WHERE server = ? AND day = ?';
	return prepare<[string, string], number>(connection, sql).pluck().get(server, day) ?? 0;
}

function write(connection: Connection, spent: Spent[]): true {
	const sql = `INSERT INTO token_usage (server, day, tokens) VALUES (?, ?, ?)
		ON CONFLICT DO UPDATE SET tokens = tokens + excluded.tokens`;
	const writeAll = () => {
		const insert = prepare<[string, string, number], never>(connection, sql);
		for (const { server, day, tokens } of spent) insert.run(server, day, tokens);
		return true as const;
	};
	return connection.transaction(writeAll).immediate();
}
