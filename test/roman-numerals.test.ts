import { expect, test } from 'vitest';
import { romanValue } from '../src/language/roman-numerals.ts';

test.each([
	['XVIIIe', 18],
	['XXI', 21],
	['XIV', 14],
	['IXe', 9],
	['Ve', 5],
	['Ier', 1],
])('%s is %i', (word, value) => {
	expect(romanValue(word)).toBe(value);
});

test.each(['I', 'V', 'Vie', 'MIX', 'xx', '12', ''])('"%s" is no Roman numeral', (word) => {
	expect(romanValue(word)).toBeUndefined();
});
