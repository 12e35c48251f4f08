import { describe, expect, test } from 'vitest';
import { respell } from '../src/language/respell.ts';

describe('respell', () => {
	test.each([
		['istoire', 'histoire'],
		['kestion', 'question'],
		['kalité', 'qualite'],
		['voulé', 'vouloir'],
		['elefant', 'elephant'],
		['farmacie', 'pharmacie'],
		['abiter', 'habiter'],
		['raproche', 'rapprocher'],
		['comission', 'commission'],
	])('hears French %s as %s', (typed, meant) => {
		expect(respell(typed, 'fr')).toContain(meant);
	});

	test.each([
		['gouvernemant', 'fr', 'gouvernement'],
		['ordinateurr', 'fr', 'ordinateur'],
		['recieve', 'en', 'receive'],
		['goverment', 'en', 'government'],
	] as const)('finds the nearest word to %s in %s', (typed, language, meant) => {
		expect(respell(typed, language)).toContain(meant);
	});

	test('does not hear English as if it were French', () => {
		expect(respell('istoire', 'en')).not.toContain('histoire');
	});

	test.each(['xyzzy', 'zzz', '', '1984', 'k'])('finds nothing for %j', (typed) => {
		expect(respell(typed, 'fr')).toEqual([]);
		expect(respell(typed, 'en')).toEqual([]);
	});

	test('never gives back what was typed', () => {
		for (const word of ['montagne', 'parlait', 'qualité']) expect(respell(word, 'fr')).not.toContain(word);
	});
});
