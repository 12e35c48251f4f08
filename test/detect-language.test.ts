import { describe, expect, test } from 'vitest';
import { detectQuestionLanguage, detectTextLanguage } from '../src/language/detect-language.ts';

describe('detectQuestionLanguage', () => {
	test.each([
		['Quel est le but du traité ?', 'fr'],
		['What is the purpose of the treaty?', 'en'],
		['commission militaire', 'fr'],
		['military commission', 'en'],
		['securite nationale', 'fr'],
		['élection', 'fr'],
		['president of Mali', 'en'],
		['QUI A SIGNÉ ?', 'fr'],
		['cest quoi le bouclier', 'fr'],
		['fermeture mine Larzac année', 'fr'],
		['eu funding expiry', 'en'],
		['archaeologists survey La Rochelle dates', 'en'],
		['suppressions de postes Northern Lights', 'fr'],
	])('finds that %j is %s', (question, language) => {
		expect(detectQuestionLanguage(question)).toBe(language);
	});

	test.each([['مرحبا بالعالم'], ['😀😀'], [''], ['Bandung'], ['12345'], ['???']])(
		'does not guess the language of %j',
		(question) => {
			expect(detectQuestionLanguage(question)).toBeUndefined();
		},
	);
});

describe('detectTextLanguage', () => {
	test('tells French from English by their function words', () => {
		expect(detectTextLanguage('Le traité a été signé à Paris par les deux pays, et il est en vigueur.')).toBe(
			'fr',
		);
		expect(detectTextLanguage('The treaty was signed in Paris by the two states and it is in force.')).toBe(
			'en',
		);
	});

	test('calls a French text with English quotations French', () => {
		const text =
			'Le ministre a dit : “This is the end of the road”. Puis il est parti avec les autres pour la ville.';
		expect(detectTextLanguage(text)).toBe('fr');
	});

	test.each([
		['Arabic', 'وقعت الدول الاثنتا عشرة المعاهدة في واشنطن سنة ألف وتسعمائة وتسع وخمسين'],
		['emoji', '😀 🎉 😀'],
		['numbers', '1 2 3 4 5 6 7 8 9'],
		['code', 'x += foo[bar](42); y = Math.max(...zs) ?? 0;'],
		['names', 'Bandung Nehru Nasser Zhou Enlai Sukarno Nkrumah'],
		['nothing', ''],
	])('leaves %s undetermined', (_, text) => {
		expect(detectTextLanguage(text)).toBe('und');
	});
});

test('“but” alone is no English: in French it is an aim', () => {
	expect(detectQuestionLanguage('but commission maroc mali')).not.toBe('en');
	expect(detectQuestionLanguage('but who signed it')).toBe('en');
});
