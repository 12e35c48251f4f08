import { describe, expect, test } from 'vitest';
import { lemmaOf, stemWord } from '../src/language/stems.ts';

describe('stemWord', () => {
	test.each([
		['fr', 'élection', 'Élections'],
		['fr', 'national', 'nationaux'],
		['fr', 'cheval', 'chevaux'],
		['fr', 'œil', 'yeux'],
		['fr', 'vouloir', 'veulent'],
		['fr', 'e\u0301lection', 'élection'],
		['fr', 'vendre', 'vendu'],
		['fr', 'négocier', 'négocie'],
		['fr', 'élire', 'élu'],
		['fr', 'entreprise', 'entreprises'],
		['fr', 'combattre', 'combattants'],
		['fr', 'parti', 'partis'],
		['en', 'steal', 'stolen'],
		['en', 'election', 'Elections'],
		['en', 'go', 'went'],
		['en', 'child', 'children'],
		['en', 'woman', 'women'],
		['en', 'criterion', 'criteria'],
	] as const)('files %s %s and %s together', (language, one, other) => {
		expect(stemWord(one, language)).toBe(stemWord(other, language));
	});

	test('keeps the numbers in one notation', () => {
		expect(stemWord('1 000', 'fr')).toBe('1000');
		expect(stemWord('3,5', 'en')).toBe('3.5');
	});

	test('gives an abbreviation one form, in the plural and with dots too', () => {
		expect(['NGO', 'NGOs'].map((word) => stemWord(word, 'en'))).toEqual(['ngo', 'ngo']);
		expect(['US', 'U.S.'].map((word) => stemWord(word, 'fr'))).toEqual(['us', 'us']);
	});

	test('leaves a word of another language as it is, but for case and accents', () => {
		expect(stemWord('Gerüchte', 'und')).toBe('geruchte');
	});
});

describe('lemmaOf', () => {
	test('gives the dictionary form of an irregular word, and any other word as it is', () => {
		expect(lemmaOf('Went', 'en')).toBe('go');
		expect(lemmaOf('Treaty', 'en')).toBe('treaty');
	});
});

test.each([
	['armées', 'arme', 'fr'],
	['marchés', 'marche', 'fr'],
	['ports', 'porte', 'fr'],
	['mairie', 'maire', 'fr'],
	['universities', 'universe', 'en'],
	['officers', 'offices', 'en'],
] as const)('%j has nothing to do with %j', (word, other, language) => {
	expect(stemWord(word, language)).not.toBe(stemWord(other, language));
});

test.each([
	['armées', 'armée', 'fr'],
	['universities', 'university', 'en'],
	['ports', 'port', 'fr'],
] as const)('%j is %j', (word, other, language) => {
	expect(stemWord(word, language)).toBe(stemWord(other, language));
});
