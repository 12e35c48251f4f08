import { describe, expect, test } from 'vitest';
import { contentWords, passageKeys, questionTerms } from '../src/language/question-terms.ts';

/** Does a passage of that language hold a word that counts as the question's first? */
function meets(
	question: string,
	language: 'fr' | 'en' | undefined,
	passage: string,
	its: 'fr' | 'en',
): boolean {
	const keys = new Set(passageKeys(passage, its));
	return questionTerms(question, language)[0]?.keys.some((key) => keys.has(key)) ?? false;
}

describe('questionTerms', () => {
	test.each([
		['élections', 'fr', 'une élection', 'fr'],
		['elections', 'fr', 'une élection', 'fr'],
		['election', 'en', 'les élections', 'fr'],
		['bouclier', 'fr', 'two shields', 'en'],
		['Bandung', 'fr', 'in Bandung', 'en'],
		['1 000 000', 'fr', '1,000,000 tons', 'en'],
		['securite', 'fr', 'la sécurité', 'fr'],
		['enfants', 'fr', 'a child', 'en'],
		['bouclier', undefined, 'the shield', 'en'],
	] as const)('lets %j (%s) meet %j (%s)', (question, language, passage, its) => {
		expect(meets(question, language, passage, its)).toBe(true);
	});

	test('keeps words apart that look alike in the two languages', () => {
		expect(meets('but', 'fr', 'nobody but him', 'en')).toBe(false);
		expect(meets('pain', 'fr', 'a pain in the neck', 'en')).toBe(true);
		expect(questionTerms('traités', 'fr')[0]?.keys).not.toContain('en:treat');
	});

	test('leaves out what carries no topic, and says each word once', () => {
		const words = questionTerms('Quel est le traité dont le texte parle, le traité ou les Traités ?', 'fr');
		expect(words.map(({ word }) => word)).toEqual(['traité', 'texte', 'parle']);
	});

	test('finds nothing to look for in a question without a topic', () => {
		expect(questionTerms('What is it?', 'en')).toEqual([]);
		expect(questionTerms('', undefined)).toEqual([]);
	});
});

test('contentWords leaves out the stop words of both languages', () => {
	expect(contentWords('The treaty dont je parle')).toEqual(['treaty', 'parle']);
});

test('contentWords keeps an abbreviation that is spelled like a stop word, unless everything is in capitals', () => {
	expect(contentWords('The UN and the US told us about WHO staff')).toEqual([
		'UN',
		'US',
		'told',
		'WHO',
		'staff',
	]);
	expect(contentWords('LE MALI ET UN VOISIN')).toEqual(['MALI', 'VOISIN']);
});

test('passageKeys gives one key for each content word, filed by language', () => {
	expect(passageKeys('Le traité, le Traité', 'fr')).toEqual(['fr:traite', 'fr:traite']);
	expect(passageKeys('Der Vertrag', 'und')).toEqual(['und:der', 'und:vertrag']);
});
