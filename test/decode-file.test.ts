import { describe, expect, test } from 'vitest';
import { UserError, type Wording } from '../src/errors.ts';
import { decodeFile, readBytes } from '../src/indexing/decode-file.ts';

function problemOf(size: number): Wording | undefined {
	try {
		readBytes({ path: 'a.md', absolute: 'a.md', size, modifiedMs: 0 });
	} catch (error) {
		if (error instanceof UserError) return error.wording;
	}
	return undefined;
}

describe('decodeFile', () => {
	test('gives the text without byte order mark, its line ends as \\n', () => {
		expect(decodeFile(Buffer.from('\ufeffUn\r\nDeux\rTrois\n'))).toBe('Un\nDeux\nTrois\n');
	});

	test('keeps every other sign', () => {
		const text = 'é 😀 \u00a0 « » \t مرحبا \u2028';
		expect(decodeFile(Buffer.from(text))).toBe(text);
	});

	test.each([
		['nothing', Buffer.alloc(0), 'is empty'],
		['white space', Buffer.from(' \n\t\u00a0'), 'is empty'],
		['a byte order mark alone', Buffer.from('\ufeff'), 'is empty'],
		['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
		['UTF-16', Buffer.from('\ufeffLe traité', 'utf16le'), 'not in UTF-8'],
		['UTF-16, the other way round', Buffer.from('\ufeffLe traité', 'utf16le').swap16(), 'not in UTF-8'],
		['Latin-1', Buffer.from('Le traité', 'latin1'), 'not in UTF-8'],
		['half a sign', Buffer.from('é').subarray(0, 1), 'not in UTF-8'],
	])('refuses %s and says why', (_, bytes, reason) => {
		expect(() => decodeFile(bytes)).toThrow(reason);
	});
});

test('a file that is too large is told its size and the limit', () => {
	expect(problemOf(50_000_000)?.en).toContain('50 MB; the limit is 5 MB');
	expect(problemOf(5_000_001)?.fr).toContain('5,1 Mo ; la limite est de 5 Mo');
});
