import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../src/answering/find-words.ts';

const TEXT =
	'Le « canal », long de 160\u00a0km, a été creusé par l’État\u202f: « c’est\nun exploit », dit-on.';

function found(words: string, text = TEXT): string | undefined {
	const span = findWords(text, words);
	return span && text.slice(span.start, span.end);
}

describe('findWords', () => {
	test('finds words whatever was made of marks, spaces, case and accents, and gives the text’s own', () => {
		expect(found('canal, long de 160 km')).toBe('canal », long de 160\u00a0km');
		expect(found('A ETE creuse par l\'Etat : "c\'est un exploit"')).toBe(
			'a été creusé par l’État\u202f: « c’est\nun exploit',
		);
		expect(found('a e\u0301te\u0301 creuse\u0301 par')).toBe('a été creusé par');
	});

	test('finds no word that was changed, left out, added or put elsewhere', () => {
		expect(found('canal, long de 161 km')).toBeUndefined();
		expect(found('canal, de 160 km')).toBeUndefined();
		expect(found('le grand canal, long de 160 km')).toBeUndefined();
		expect(found('long canal de 160 km')).toBeUndefined();
	});

	test('takes several stretches in order where the copy says that something is left out', () => {
		expect(found('Le canal … creusé par l’État')).toBe(
			'Le « canal », long de 160\u00a0km, a été creusé par l’État',
		);
		expect(found('creusé par l’État … Le canal')).toBeUndefined();
		expect(found('aa bb cc … dd', `aa bb cc ${'x '.repeat(400)} dd`)).toBeUndefined();
	});

	test('finds nothing by too few words', () => {
		expect(found('canal')).toBeUndefined();
		expect(found('le canal')).toBeUndefined();
		expect(found('…')).toBeUndefined();
		expect(found('')).toBeUndefined();
		expect(found('anticonstitutionnellement', 'anticonstitutionnellement')).toBe('anticonstitutionnellement');
	});

	test('never throws, and what it finds lies within the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.string({ unit: 'binary' }),
				fc.boolean(),
				(text, words, isPart) => {
					const span = findWords(text, isPart ? text.slice(1, 40) : words);
					if (!span) return;
					expect(span.start).toBeLessThan(span.end);
					expect(span.end).toBeLessThanOrEqual(text.length);
				},
			),
		);
	});
});
