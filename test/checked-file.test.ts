import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	readCheckedFile,
	replaceFile,
	sha256,
	sha256OfFile,
	writeCheckedFile,
} from '../src/store/checked-file.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const BODY = Buffer.from([0, 10, 13, 255, 10, 0]);

function written(): string {
	const path = join(temporaryFolder(), 'a.idx');
	writeCheckedFile(path, BODY);
	return path;
}

describe('a checked file', () => {
	test('gives back what was written, and an empty body too', () => {
		const path = written();
		expect(readCheckedFile(path)).toEqual(BODY);
		writeCheckedFile(path, Buffer.alloc(0));
		expect(readCheckedFile(path)).toHaveLength(0);
	});

	test('is refused when any single bit of it is altered', () => {
		const path = written();
		const bytes = readFileSync(path);
		for (let at = 0; at < bytes.length; at++) {
			const altered = Buffer.from(bytes);
			altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
			writeFileSync(path, altered);
			expect(() => readCheckedFile(path)).toThrow(/checksum|not an index file/);
		}
	});

	test('is refused when it is cut anywhere, lengthened or missing', () => {
		const path = written();
		const bytes = readFileSync(path);
		for (let length = 0; length < bytes.length; length++) {
			writeFileSync(path, bytes.subarray(0, length));
			expect(() => readCheckedFile(path)).toThrow();
		}
		writeFileSync(path, Buffer.concat([bytes, Buffer.of(0)]));
		expect(() => readCheckedFile(path)).toThrow('checksum');
		expect(() => readCheckedFile(`${path}-gone`)).toThrow('ENOENT');
	});
});

function writeHalf(temporary: string): void {
	writeFileSync(temporary, 'half');
	throw new Error('no more space');
}

describe('replaceFile', () => {
	test('leaves the old file and no trace when writing fails', () => {
		const path = written();
		const before = readFileSync(path);
		expect(() => replaceFile(path, writeHalf)).toThrow('no more space');
		expect(readFileSync(path)).toEqual(before);
		expect(readdirSync(join(path, '..'))).toEqual(['a.idx']);
	});
});

test('the checksum of a file is that of its bytes', async () => {
	const path = written();
	expect(await sha256OfFile(path)).toBe(sha256(readFileSync(path)));
	expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
