import { createHash, randomUUID } from 'node:crypto';
import {
	closeSync,
	createReadStream,
	fsyncSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { pipeline } from 'node:stream/promises';

const MAGIC = 'briefing-index-1';

/**
 * Writes `body` beside `path` and puts it in its place in one step, with its checksum in the first line: a
 * crash leaves the old file or the new one.
 */
export function writeCheckedFile(path: string, body: Buffer): void {
	replaceFile(path, (temporary) =>
		writeFileSync(temporary, Buffer.concat([Buffer.from(`${MAGIC} ${sha256(body)}\n`), body])),
	);
}

/** The body of a file that `writeCheckedFile` wrote. Throws when it is missing, cut short or altered. */
export function readCheckedFile(path: string): Buffer {
	const bytes = readFileSync(path);
	const lineEnd = bytes.indexOf('\n');
	const [magic, checksum] = bytes.subarray(0, Math.max(lineEnd, 0)).toString('latin1').split(' ');
	if (magic !== MAGIC) throw new Error('it is not an index file of this version');
	const body = bytes.subarray(lineEnd + 1);
	if (sha256(body) !== checksum) throw new Error('its checksum does not match');
	return body;
}

/** Lets `write` fill a temporary file, forces it to the disk, then renames it to `path`. */
export function replaceFile(path: string, write: (temporary: string) => void): void {
	const temporary = `${path}.${randomUUID()}.tmp`;
	try {
		write(temporary);
		flush(temporary);
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

export function sha256(data: Buffer | string): string {
	return createHash('sha256').update(data).digest('hex');
}

/** Reads in pieces, so that other work goes on. */
export async function sha256OfFile(path: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	return hash.digest('hex');
}

function flush(path: string): void {
	const file = openSync(path, 'r+');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
