import { describe, expect, test } from 'vitest';
import { toAskedTerm, type AskedTerm } from '../src/answering/asked-term.ts';
import type { Language } from '../src/language/languages.ts';
import { stemWord } from '../src/language/stems.ts';
import { termKey, toTerm } from '../src/language/question-terms.ts';
import { fold } from '../src/language/words.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { shelf } = await openQuestionShelf({
	'port.md': '# Le port\n\nLe navire norvégien a quitté Oslo avec des bagages.\n',
	'quai.md': '# Quai\n\nUn navire russe attend au port.\n',
	'niger.md': '# Niger\n\nLe ministre nigérien est rentré.\n',
	'mines.md': '---\nlanguage: en\n---\n# Mines\n\nThe charity employs 64 deminers.\n',
	'feu.md': '# Feu\n\nLe pompier était pyromane.\n',
	'oni.md': '# ONI\n\nL’ONI observe les phoques depuis la côte.\n',
});

function term(word: string, language: Language = 'fr', names: string[] = []): AskedTerm {
	return toAskedTerm(toTerm(word, language), new Set(names.map(fold)), language, shelf);
}

describe('toAskedTerm', () => {
	test('counts the passages that hold the word or its translation', () => {
		expect(term('navire').found).toBe(2);
		expect(term('ship', 'en').found).toBe(2);
		expect(term('girafe').found).toBe(0);
	});

	test('weighs a rare word more', () => {
		expect(term('phoques').weight).toBeGreaterThan(term('navire').weight);
	});

	test('a word that only points at what took place weighs less than another as rare', () => {
		expect(term('réunion').found).toBe(term('girafe').found);
		expect(term('réunion').weight).toBeLessThan(term('girafe').weight);
	});

	test('a word of all work weighs less than another as rare', () => {
		expect(term('mettre').found).toBe(term('girafe').found);
		expect(term('mettre').weight).toBeLessThan(term('girafe').weight);
	});

	test('a country is a name whatever its case, and stands for its people', () => {
		expect(term('norvège')).toMatchObject({ isName: true, found: 1 });
		expect(term('norvège').related).toContain('fr:oslo');
		expect(term('norvège').names).toEqual(expect.arrayContaining(['norvege', 'norwegian', 'oslo']));
	});

	test('a misspelled people is a name, a learned word is the same in the other language', () => {
		expect(term('rusian', 'en')).toMatchObject({ isName: true, found: 1 });
		expect(term('démineurs')).toMatchObject({ found: 1, isMisspelled: false });
	});

	test('a capital or an ordinal makes a name', () => {
		expect(term('phoque')).toMatchObject({ isName: false });
		expect(term('Phoque', 'fr', ['Phoque'])).toMatchObject({ isName: true, similar: [] });
		expect(term('troisième').isName).toBe(true);
	});

	test('reads an abbreviation by its letters in another order, but only in capitals', () => {
		expect(term('ION', 'en').keys).toContain('fr:oni');
		expect(term('ion', 'en').keys).not.toContain('fr:oni');
	});

	test('reads a slip as the word it may stand for, but leaves a word alone that means something', () => {
		expect(term('navirre').found).toBe(2);
		expect(term('part').keys).not.toContain('fr:port');
	});

	test('reads a name whose last letters changed places', () => {
		expect(term('Slnao', 'fr', ['Slnao']).found).toBe(0);
		expect(term('Osol', 'fr', ['Osol']).found).toBe(1);
	});

	test('knows a country by a misspelled name, but takes no short name or common word for one', () => {
		expect(term('Norvgèe', 'fr', ['Norvgèe']).found).toBe(1);
		expect(term('Norvgèe', 'fr', ['Norvgèe']).isName).toBe(true);
		expect(term('norvgèe', 'fr').isName).toBe(false);
		expect(term('Pwrou', 'fr', ['Pwrou']).names).not.toContain('perou');
	});

	test('knows a word that is only misspelled from one that nobody knows', () => {
		expect(term('organsations').isMisspelled).toBe(true);
		expect(term('organisations').isMisspelled).toBe(false);
		expect(term('Zyxqu', 'fr', ['Zyxqu']).isMisspelled).toBe(false);
	});

	test('takes no country for a slip in the name of another', () => {
		expect(term('Norvège').found).toBeGreaterThan(0);
		expect(term('Nigeria', 'fr', ['Nigeria']).keys).not.toContain('fr:niger');
		expect(term('Nigerian', 'en', ['Nigerian']).keys.every((key) => !/nigerien/.test(key))).toBe(true);
	});

	test('looks up a word that nobody uses without its prefix, and a learned one by its beginning', () => {
		expect(term('copartir').similar).toContain('fr:quitt');
		expect(term('pyromaniac', 'en').similar).toContain(termKey(stemWord('pyromane', 'fr'), 'fr'));
		expect(term('bagagiste').similar).not.toContain('fr:quitt');
	});

	test('marks a word that says what kind of thing is asked for', () => {
		expect(term('objectif').isKind).toBe(true);
		expect(term('navire').isKind).toBe(false);
	});
});
