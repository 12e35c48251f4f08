import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestWords } from '../src/language/spelling.ts';

const WORDS = ['canal', 'canada', 'commission', 'commissaire', 'antarctique', 'suez', 'signature'];

describe('nearestWords', () => {
	test.each([
		['comission', ['commission']],
		['commisions', ['commission']],
		['antartique', ['antarctique']],
		['cannal', ['canal']],
		['caanl', ['canal']],
		['cnaal', ['canal']],
		['canall', ['canal']],
		['cana', []],
		['suex', []],

		['zignature', []],
		['commission1', []],
		['elephant', []],
		['', []],
	])('finds for %j %j', (word, found) => {
		expect(nearestWords(word, WORDS)).toEqual(found);
	});

	test('takes four letters for a longer word only where one of them is doubled in it', () => {
		expect(nearestWords('roso', ['rosso', 'roseo', 'rose'])).toEqual(['rosso']);
		expect(nearestWords('suex', ['suez'])).toEqual([]);
	});

	test('gives all that are equally near and none that is further', () => {
		expect(nearestWords('parte', ['porte', 'perte', 'parti', 'portes'])).toEqual(['porte', 'perte', 'parti']);
		expect(nearestWords('commissoin', ['commission', 'commissions'])).toEqual(['commission']);
	});

	test('gives a word of the vocabulary itself for the word as it is', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 5, maxLength: 12 });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1 }), (words) => {
				expect(nearestWords(words[0] ?? '', new Set(words))).toEqual([words[0]]);
			}),
		);
	});
});
