import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, splitWords } from '../src/language/words.ts';

const wordsOf = (text: string) => splitWords(text).map((word) => word.text);
const foldedOf = (text: string) => wordsOf(text).map(fold);

describe('splitWords', () => {
	test.each([
		["L'été d’avant", ['L', 'été', 'd', 'avant']],
		["Aujourd'hui, quelqu’un parle", ["Aujourd'hui", 'quelqu’un', 'parle']],
		['COVID-19, G5 et Mali', ['COVID', '19', 'G5', 'et', 'Mali']],
		['en 2020 300 personnes', ['en', '2020', '300', 'personnes']],
		['مرحبا 😀 ok', ['مرحبا', 'ok']],
		['… — ! 😀', []],
		['', []],
	])('finds the words of %j', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});

	test('reads any number of letters with dots between them once', () => {
		expect(splitWords('.a'.repeat(300_000))).toHaveLength(300_000);
	});

	test('keeps grouped numbers and decimals whole, whatever groups them', () => {
		expect(wordsOf('1 000 000, 1.000.000, 12\u202f345 ; 3,5')).toEqual([
			'1 000 000',
			'1.000.000',
			'12\u202f345',
			'3,5',
		]);
	});

	test('keeps initials with dots in one word, and ends a sentence at a dot', () => {
		expect(splitWords('The U.S. and U.S.A. left it to Mr. J. Smith.').map(({ text }) => text)).toEqual([
			'The',
			'U.S.',
			'and',
			'U.S.A.',
			'left',
			'it',
			'to',
			'Mr',
			'J',
			'Smith',
		]);
	});

	test('keeps a letter and its combining accent in one word', () => {
		expect(wordsOf('e\u0301te\u0301')).toEqual(['e\u0301te\u0301']);
	});

	test('gives offsets that slice the word out of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				for (const { text: word, start, end } of splitWords(text)) expect(text.slice(start, end)).toBe(word);
			}),
		);
	});
});

describe('fold', () => {
	test.each([
		['été', 'e\u0301te\u0301'],
		['ÉLYSÉE', 'elysee'],
		['Œuvre', 'oeuvre'],
		['Lætitia', 'laetitia'],
		['ﬁnance', 'finance'],
		['Straße', 'strasse'],
		['aujourd’hui', "aujourd'hui"],
		['Noël', 'noel'],
		['𝗧𝗿𝗮𝗶𝘁é', 'traite'],
	])('lets %j and %j meet', (one, other) => {
		expect(fold(one)).toBe(fold(other));
	});

	test.each([
		['1 000 000', '1000000'],
		['1.000.000', '1000000'],
		['1,000,000', '1000000'],
		['12\u202f345', '12345'],
		['3,5', '3.5'],
		['3.5', '3.5'],
		['2020', '2020'],
	])('writes the number %j as %j', (number, plain) => {
		expect(foldedOf(number)).toEqual([plain]);
	});

	test('changes nothing that is folded already', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				for (const word of wordsOf(text)) expect(fold(fold(word))).toBe(fold(word));
			}),
		);
	});
});
