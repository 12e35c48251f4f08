import { expect, test } from 'vitest';
import { cognatesOf } from '../src/language/cognates.ts';

test.each([
	['démineur', 'fr', 'deminer'],
	['hydrologiques', 'fr', 'hydrologic'],
	['salinité', 'fr', 'salinity'],
	['deminers', 'en', 'demineur'],
	['hydrologic', 'en', 'hydrologique'],
	['microplasticity', 'en', 'microplasticite'],
] as const)('%s (%s) may be spelled %s in the other language', (word, language, cognate) => {
	expect(cognatesOf(word, language)).toContain(cognate);
});

test('of a short beginning or another ending nothing is made', () => {
	expect(cognatesOf('peur', 'fr')).toEqual([]);
	expect(cognatesOf('barrage', 'fr')).toEqual([]);
});
