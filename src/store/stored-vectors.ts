import type { Scope } from './articles.ts';
import type { Connection } from './database.ts';
import { prepare } from './prepared.ts';

/** The vectors of the given passages, in that order. */
export function* readVectors(
	connection: Connection,
	ids: string[],
): Iterable<{ id: string; vector: Float32Array }> {
	const statement = prepare<[number], { id: number; vector: Buffer }>(
		connection,
		'SELECT id, vector FROM passages WHERE id = ?',
	);
	for (const id of ids) {
		const row = statement.get(Number(id));
		if (row) yield { id, vector: toVector(row.vector) };
	}
}

/** A commit keeps all vectors of a scope at one dimension, so that any tells it. */
export function readDimensions(connection: Connection, scope: Scope): number | undefined {
	const bytes = prepare<[string], number>(
		connection,
		`SELECT length(p.vector) FROM passages p JOIN articles a ON a.id = p.article_id WHERE a.scope = ? LIMIT 1`,
	)
		.pluck()
		.get(scope);
	return bytes === undefined ? undefined : bytes / Float32Array.BYTES_PER_ELEMENT;
}

interface HashRow {
	hash: string;
	vector: Buffer;
}

export function readVectorsByHash(connection: Connection, scope: Scope, hashes: string[]) {
	const rows = prepare<[string, string], HashRow>(
		connection,
		`SELECT p.hash, p.vector FROM passages p JOIN articles a ON a.id = p.article_id
			WHERE a.scope = ? AND p.hash IN (SELECT value FROM json_each(?))`,
	).all(scope, JSON.stringify(hashes));
	return byHash(rows);
}

export function readKeptVectors(connection: Connection, embedder: string, hashes: string[]) {
	const rows = prepare<[string, string], HashRow>(
		connection,
		'SELECT hash, vector FROM kept_vectors WHERE embedder = ? AND hash IN (SELECT value FROM json_each(?))',
	).all(embedder, JSON.stringify(hashes));
	return byHash(rows);
}

/** Inside the caller's transaction. Kept ones of other dimensions go: another model gave them under that name. */
export function keepVectors(
	connection: Connection,
	embedder: string,
	vectors: Map<string, Float32Array>,
): void {
	const drop = prepare<[string, number], never>(
		connection,
		'DELETE FROM kept_vectors WHERE embedder = ? AND length(vector) <> ?',
	);
	const insert = prepare<[string, string, Buffer], never>(
		connection,
		'INSERT OR REPLACE INTO kept_vectors (embedder, hash, vector) VALUES (?, ?, ?)',
	);
	const [first] = vectors.values();
	if (first) drop.run(embedder, first.byteLength);
	for (const [hash, vector] of vectors) insert.run(embedder, hash, toBlob(vector));
}

/** Whatever the last runs left: once a run came to its end, the shelf itself has what is of use. */
export function dropKeptVectors(connection: Connection): void {
	prepare<[], never>(connection, 'DELETE FROM kept_vectors').run();
}

export function toBlob({ buffer, byteOffset, byteLength }: Float32Array): Buffer {
	return Buffer.from(buffer, byteOffset, byteLength);
}

function byHash(rows: HashRow[]): Map<string, Float32Array> {
	return new Map(rows.map(({ hash, vector }) => [hash, toVector(vector)]));
}

function toVector(blob: Buffer): Float32Array {
	return new Float32Array(blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength));
}
