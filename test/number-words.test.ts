import { expect, test } from 'vitest';
import { listNumberWords, otherNotations } from '../src/language/number-words.ts';

test.each([
	['douze', ['12']],
	['Twelve', ['12']],
	['zéro', ['0']],
	['mille', ['1000']],
	['40', ['forty', 'quarante']],
	['100', ['hundred', 'cent']],
	['nineteen', ['19']],
	['17', ['seventeen']],
])('%s is also written %j', (word, others) => {
	expect(otherNotations(word)).toEqual(others);
});

test('a number of the same value in the other language is found by way of its figures', () => {
	expect(otherNotations('sept')).toEqual(otherNotations('seven'));
});

test.each(['un', 'one', 'pont', '', '21', '1789', 'constructor', '-3', '1.5'])(
	'%j has no other notation',
	(word) => {
		expect(otherNotations(word)).toEqual([]);
	},
);

test('listNumberWords holds numbers of both languages, but none that is an article or a pronoun', () => {
	const words = listNumberWords();
	for (const word of ['deux', 'two', 'seize', 'sixteen', 'soixante', 'ninety', 'zero'])
		expect(words).toContain(word);
	for (const word of ['un', 'one', 'an', 'de']) expect(words).not.toContain(word);
});
