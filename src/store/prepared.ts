import type Database from 'better-sqlite3';

/*
 * better-sqlite3 12 aborts the process on Node 24.19 and later when one of its objects is garbage collected
 * (version 13, which mends it, does not run on Node 20). So none ever is: each statement is prepared once for its
 * connection, and a closed connection, a few hundred bytes, stays.
 */
const kept = new Map<Database.Database, Map<string, unknown>>();

/** Keeps a connection from ever being garbage collected. */
export function keep<Connection extends Database.Database>(connection: Connection): Connection {
	if (!kept.has(connection)) kept.set(connection, new Map());
	return connection;
}

/** The statement of this text; the same object each time, so set `pluck` always or never for one text. */
export function prepare<Parameters extends unknown[], Row>(
	connection: Database.Database,
	sql: string,
): Database.Statement<Parameters, Row> {
	const statements = kept.get(keep(connection));
	const known = statements?.get(sql) ?? connection.prepare(sql);
	statements?.set(sql, known);
	return known as Database.Statement<Parameters, Row>;
}
