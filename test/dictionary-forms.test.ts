import { expect, test } from 'vitest';
import { dictionaryForm } from '../src/language/dictionary-forms.ts';

test.each([
	['a plural that looks like a verb', 'conflits', 'conflit'],
	['a plural in -ions', 'commissions', 'commission'],
	['a plural in -aux', 'tribunaux', 'tribunal'],
	['a plural in x', 'cheveux', 'cheveu'],
	['a feminine', 'massives', 'massif'],
	['a feminine in -trice', 'électrices', 'électeur'],
	['a feminine in -euse', 'coûteuses', 'coûteux'],
	['a feminine in -enne', 'quotidiennes', 'quotidien'],
	['a plain feminine', 'intéressantes', 'intéressant'],
	['a verb in -er', 'coordonnent', 'coordonner'],
	['a verb in -er before it is a feminine', 'démissionne', 'démissionner'],
	['a verb with a soft g', 'exigeaient', 'exiger'],
	['a verb with a soft c', 'menaçait', 'menacer'],
	['a verb in -ir', 'obéissent', 'obéir'],
])('finds the dictionary form of %s', (_, form, lemma) => expect(dictionaryForm(form)).toBe(lemma));

test.each(['président', 'mois', 'vers', 'mesure', 'paix', 'malheureux'])(
	'leaves %s, which is a word of its own',
	(word) => expect(dictionaryForm(word)).toBe(word),
);

test('leaves a word it does not know', () => expect(dictionaryForm('xylofrages')).toBe('xylofrages'));
