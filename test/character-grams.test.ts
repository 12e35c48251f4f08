import { expect, test } from 'vitest';
import { characterGrams, gramWeight } from '../src/language/character-grams.ts';

test('a word falls into its pieces of 3 to 5 signs, the ends marked', () => {
	expect(characterGrams('abc')).toEqual(['^ab', 'abc', 'bc$', '^abc', 'abc$', '^abc$']);
	expect(characterGrams('a')).toEqual(['^a$']);
	expect(characterGrams('')).toEqual([]);
});

test('a piece that is in few words of the lexicon tells more than one that is in many', () => {
	expect(gramWeight('tion$')).toBeLessThan(gramWeight('antar'));
	expect(gramWeight('qqqqq')).toBeGreaterThanOrEqual(gramWeight('antar'));
	expect(gramWeight('tion$')).toBeGreaterThan(0);
});
