import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatObjects } from '../src/models/flat-objects.ts';

/** What a flat object is, in one pattern; it takes time in the square of a hostile text. */
const FLAT_OBJECT = /\{[^{}"]*(?:"[^"\\]*(?:\\[^][^"\\]*)*"[^{}"]*)*\}/g;

describe('flatObjects', () => {
	test('finds what holds no other object, with braces and quotes in its strings', () => {
		const text = String.raw`So {this "is": {"a": "}\"{", "b": 1}, {"c": {}} and {"d`;
		expect([...flatObjects(text)]).toEqual([String.raw`{"a": "}\"{", "b": 1}`, '{}']);
	});

	test('finds just what the pattern does, whatever the text', () => {
		const signs = fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', 'a'), maxLength: 40 });
		fc.assert(
			fc.property(signs, (text) => {
				expect([...flatObjects(text)]).toEqual(text.match(FLAT_OBJECT) ?? []);
			}),
			{ numRuns: 2_000 },
		);
	});

	test.each([String.raw`{\"`, '{"', '{"a', '{""', '{"\\'])(
		'reads a million of %j once',
		(sign) => {
			expect([...flatObjects(sign.repeat(1_000_000))]).toEqual([]);
		},
		20_000,
	);
});
