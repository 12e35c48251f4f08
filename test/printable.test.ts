import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableJson } from '../src/terminal/printable.ts';

/** What could move the cursor, change colours, write the clipboard or turn text round. */
const DANGEROUS =
	'\u001b[31m\u001b]52;c;eA==\u0007\u009b31m\r\b\u0000\u007f\u202e\u2066\ufeff\u200b\u{e0041}';

test('printable takes out whatever could drive a terminal, and nothing else', () => {
	expect(printable(`a${DANGEROUS}b`)).toBe('a[31m]52;c;eA==31mb');
	const harmless = 'é\n\t« ça »\u00a0\u202f— 👩‍🚀 مرحبا 日本';
	expect(printable(harmless)).toBe(harmless);
});

test('printableJson is one line of ASCII controls escaped, and means the same value', () => {
	const value = { text: `a${DANGEROUS}b\n"\\`, list: [1, null, { emoji: '👩‍🚀' }] };
	expect(printableJson(value)).not.toMatch(/\p{C}/u);
	expect(JSON.parse(printableJson(value))).toEqual(value);
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(JSON.parse(printableJson(text))).toBe(text);
			expect(printableJson(text)).not.toMatch(/\p{C}/u);
		}),
	);
});
