import { expect, test } from 'vitest';
import { derivedNames } from '../src/language/derived-names.ts';

test('an adjective leads to the place it is made of', () => {
	expect(derivedNames('sahélienne', false)).toContain('sahel');
	expect(derivedNames('Sahelian', false)).toContain('sahel');
});

test('a place leads to what is made of it', () => {
	expect(derivedNames('Sahel', true)).toEqual(expect.arrayContaining(['sahelien', 'sahelienne', 'sahelian']));
	expect(derivedNames('Vendée', true)).toContain('vendeen');
});

test('common words are made of nothing', () => {
	expect(derivedNames('ancien', false)).toEqual([]);
	expect(derivedNames('human', false)).toEqual([]);
	expect(derivedNames('main', false)).toEqual([]);
	expect(derivedNames('12', false)).toEqual([]);
});
