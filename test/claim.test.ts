import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsSchema, parseClaims, type Claim } from '../src/models/claim.ts';

const rain: Claim = { text: 'Il pleuvra « demain ».', passage: 2, words: 'It will "rain" tomorrow {sic}.' };
const snow: Claim = { text: 'It will snow.', passage: 1, words: 'Il neigera \\ sur les hauteurs.' };
const both = JSON.stringify({ claims: [rain, snow] });

describe('what a model wrote is read', () => {
	test('as the object that was asked for, as a list and as a single claim', () => {
		expect(parseClaims(both)).toEqual([rain, snow]);
		expect(parseClaims(JSON.stringify([rain, snow], null, 2))).toEqual([rain, snow]);
		expect(parseClaims(JSON.stringify(rain))).toEqual([rain]);
	});

	test('inside a code fence and between sentences, whatever braces and quotes those hold', () => {
		expect(parseClaims(`Here's {what "I" found: {\n\`\`\`json\n${both}\n\`\`\`\nThat's {all}.`)).toEqual([
			rain,
			snow,
		]);
	});

	test('with trailing commas and with line ends inside a string', () => {
		const loose = '{"claims": [{"text": "It will\nsnow.", "passage": 1, "words": "Il neigera", },],}';
		expect(parseClaims(loose)).toEqual([{ text: 'It will snow.', passage: 1, words: 'Il neigera' }]);
	});

	test('with fields in another order and with more of them', () => {
		const more = '{"id": 7, "words": "w", "passage": 3, "note": "{}", "text": "t"}';
		expect(parseClaims(more)).toEqual([{ text: 't', passage: 3, words: 'w' }]);
	});

	test('but not what it only thought', () => {
		const thought = JSON.stringify({ ...snow, text: 'Perhaps it will hail.' });
		expect(parseClaims(`<think>${thought}</think>${JSON.stringify(rain)}`)).toEqual([rain]);
		expect(parseClaims(`<think>${thought}`)).toEqual([]);
		const tag = { ...snow, words: 'The tag <think> is never closed.' };
		expect(parseClaims(JSON.stringify([rain, tag]))).toEqual([rain, tag]);
	});
});

describe('what is no claim is passed over', () => {
	test.each([
		['a passage in words', { ...rain, passage: 'two' }],
		['a passage between two', { ...rain, passage: 1.5 }],
		['a passage before the first', { ...rain, passage: 0 }],
		['no words', { ...rain, words: ' ' }],
		['no text', { ...rain, text: '' }],
		['a text that is a list', { ...rain, text: ['a'] }],
		['a text beyond 600 characters', { ...rain, text: 'a'.repeat(601) }],
		['words beyond 1,200 characters', { ...rain, words: 'a'.repeat(1_201) }],
		['nothing', null],
	])('%s', (_, wrong) => {
		expect(parseClaims(JSON.stringify({ claims: [wrong, snow] }))).toEqual([snow]);
	});

	test('texts and words of just the allowed length are kept, and twelve claims of many', () => {
		const long = { text: 'a'.repeat(600), passage: 1, words: 'b'.repeat(1_200) };
		expect(parseClaims(JSON.stringify({ claims: Array.from({ length: 50 }, () => long) }))).toEqual(
			Array.from({ length: 12 }, () => long),
		);
	});
});

test('while the model still writes, the claims are those that are whole', () => {
	const ends = [rain, snow].map(
		(claim) => both.indexOf(JSON.stringify(claim)) + JSON.stringify(claim).length,
	);
	for (let length = 0; length <= both.length; length++) {
		const whole = [rain, snow].filter((_, at) => (ends[at] ?? 0) <= length);
		expect(parseClaims(both.slice(0, length))).toEqual(whole);
	}
});

test('nothing is thrown, whatever the text', () => {
	const pieces = fc.constantFrom(
		'{',
		'}',
		'"',
		'\\',
		',',
		'[',
		']',
		'"text":',
		'"passage":1',
		'<think>',
		'\n',
		'\0',
		'é',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.array(pieces).map((list) => list.join('')),
			),
			(text) => {
				expect(Array.isArray(parseClaims(text))).toBe(true);
			},
		),
	);
});

test.each([
	['{'.repeat(1_000_000)],
	['{"'.repeat(500_000)],
	[`{${'""'.repeat(500_000)}`],
	[`{"${'\\"'.repeat(500_000)}`],
	[`{"${'a'.repeat(1_000_000)}`],
	['<think>'.repeat(100_000)],
])('a long text of nonsense is read to no end: %#', (text) => {
	expect(parseClaims(text)).toEqual([]);
});

test.each([
	['without translations', false, Object.keys(rain)],
	['with translations', true, [...Object.keys(rain), 'translation']],
])('what is asked for is what is read: %s', (_, translates, fields) => {
	const { properties, required } = claimsSchema(translates).properties.claims.items;
	expect(Object.keys(properties)).toEqual(fields);
	expect(required).toEqual(fields);
});

describe('a translation', () => {
	const translated = { ...rain, translation: 'Demain, il pleuvra.' };

	test('is read beside the words, and none where it is empty', () => {
		expect(parseClaims(JSON.stringify([translated]))).toEqual([translated]);
		expect(parseClaims(JSON.stringify([{ ...rain, translation: ' ' }]))).toEqual([rain]);
	});

	test.each([
		['a list', ['x']],
		['nothing', null],
		['longer than any sentence', 'x'.repeat(2_001)],
	])('costs no claim where it is %s', (_, translation) => {
		expect(parseClaims(JSON.stringify([{ ...rain, translation }, snow]))).toEqual([rain, snow]);
	});
});
