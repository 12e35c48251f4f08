import { describe, expect, test } from 'vitest';
import { readLexiconFile, readPairs } from '../src/language/lexicon-files.ts';
import { isKnown, restoreAccents, translate } from '../src/language/lexicon.ts';

describe('translate', () => {
	test.each([
		['en', 'shield', 'bouclier'],
		['fr', 'bouclier', 'shield'],
		['fr', 'sécurité', 'security'],
		['fr', 'securite', 'security'],
		['fr', 'SÉCURITÉ', 'security'],
		['fr', 'élections', 'election'],
		['en', 'went', 'aller'],
		['fr', 'yeux', 'eye'],
		['en', 'children', 'enfant'],
	] as const)('finds for %s %j the word %j', (from, word, translation) => {
		expect(translate(word, from)).toContain(translation);
	});

	test('finds the translations of a plural with a sense of its own, and those of its singular', () => {
		expect(translate('rapports', 'fr')).toEqual(expect.arrayContaining(['relations', 'report']));
		expect(translate('chevaux', 'fr')).toEqual(expect.arrayContaining(['horsepower', 'horse']));
	});

	test('takes no short word for a plural', () => {
		expect(translate('vers', 'fr')).not.toContain('worm');
		expect(translate('mois', 'fr')).not.toContain('me');
	});

	test('does not take an expression for its verb', () => {
		expect(translate('go', 'en')).not.toContain('sortir');
	});

	test('knows nothing of a name', () => {
		expect(translate('Bandung', 'fr')).toEqual([]);
		expect(translate('', 'en')).toEqual([]);
	});
});

describe('restoreAccents', () => {
	test('gives the spelling of the dictionary for a word typed without its accents', () => {
		expect(restoreAccents('securite', 'fr')).toContain('sécurité');
		expect(restoreAccents('oeuvre', 'fr')).toContain('œuvre');
	});

	test('gives nothing for a word it does not know', () => {
		expect(restoreAccents('zzyzx', 'fr')).toEqual([]);
	});
});

test('isKnown tells the words of a language from those of the other', () => {
	expect(isKnown('bouclier', 'fr')).toBe(true);
	expect(isKnown('bouclier', 'en')).toBe(false);
});

describe('the files of the lexicon', () => {
	test('hold two words in every row, without white space around them', () => {
		const wrong = readPairs().filter((pair) => pair.some((side) => side === '' || side !== side.trim()));
		expect(wrong).toEqual([]);
	});

	test('say of every form its language and its lemma', () => {
		const wrong = readLexiconFile('forms.tsv').filter(
			([language, form, lemma]) => !['fr', 'en'].includes(language ?? '') || !form || !lemma,
		);
		expect(wrong).toEqual([]);
	});
});
