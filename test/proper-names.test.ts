import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProperNames, splitPair } from '../src/language/proper-names.ts';

const namesIn = (sentence: string, language: 'fr' | 'en' | 'und') =>
	findProperNames(sentence, language).map(({ text }) => text);

const parts = (sentence: string) =>
	findProperNames(sentence, 'en')
		.flatMap(splitPair)
		.map(({ text }) => text);

describe('findProperNames', () => {
	test.each([
		['fr', 'Hier, Jean Monnet a vu Robert Schuman à Paris.', ['Jean Monnet', 'Robert Schuman', 'Paris']],
		[
			'fr',
			'Charles de Gaulle et le comte de La Rochefoucauld-Montbel.',
			['Charles de Gaulle', 'La Rochefoucauld-Montbel'],
		],
		['fr', 'Jean Monnet parle.', ['Jean Monnet']],
		['fr', 'Selon Jean Monnet, oui.', ['Jean Monnet']],
		['fr', 'Les Nations unies se taisent.', ['Nations']],
		['fr', '« Paris vaut bien une messe », dit Henri IV.', ['Paris', 'Henri IV']],
		['fr', 'Hier il pleuvait.', []],
		['fr', 'L’île d’Éléphantine.', ['Éléphantine']],
		[
			'en',
			'President Dwight D. Eisenhower met Sir Anthony Eden.',
			['President Dwight D. Eisenhower', 'Sir Anthony Eden'],
		],
		['en', 'Yesterday Rosa Parks refused.', ['Rosa Parks']],
		['en', 'The general met E. L. M. Burns.', ['E. L. M. Burns']],
		['en', 'He wrote to the Bank of England.', ['Bank of England']],
		['en', 'It was cold.', []],
		['und', 'Ludwig van Beethoven komponierte.', ['Ludwig van Beethoven']],
	] as const)('in %s: %j', (language, sentence, names) => {
		expect(namesIn(sentence, language)).toEqual(names);
	});

	test('says where each name stands, and its words folded', () => {
		const sentence = 'Ce fut Léopold Sédar Senghor.';
		const [name] = findProperNames(sentence, 'fr');
		expect(sentence.slice(name?.start, name?.end)).toBe('Léopold Sédar Senghor');
		expect(name?.words).toEqual(['leopold', 'sedar', 'senghor']);
	});

	test('slices names out of any text, in order', () => {
		const piece = fc.constantFrom(
			'Jean',
			'Monnet',
			' ',
			'de ',
			'et ',
			'. ',
			'« ',
			'D.',
			'’',
			'É',
			'-',
			'@Ab',
			'le ',
		);
		const text = fc.oneof(
			fc.array(piece).map((one) => one.join('')),
			fc.string({ unit: 'binary' }),
		);
		fc.assert(
			fc.property(text, (sentence) => {
				let last = 0;
				for (const { text: name, start, end } of findProperNames(sentence, 'fr')) {
					expect(sentence.slice(start, end)).toBe(name);
					expect(start).toBeGreaterThanOrEqual(last);
					last = end;
				}
			}),
		);
	});
});

describe('splitPair', () => {
	test('parts two people, and leaves an organization whole', () => {
		expect(parts('It was Mario Molina and Sherwood Rowland.')).toEqual(['Mario Molina', 'Sherwood Rowland']);
		expect(parts('It was London and Paris.')).toEqual(['London and Paris']);
		expect(parts('It was the Academy of Fine Arts and Royal Music.')).toEqual([
			'Academy of Fine Arts and Royal Music',
		]);
	});

	test('keeps the places of both', () => {
		const sentence = 'It was Mario Molina and Sherwood Rowland.';
		for (const { text, start, end } of findProperNames(sentence, 'en').flatMap(splitPair)) {
			expect(sentence.slice(start, end)).toBe(text);
		}
	});
});
