import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	createTermIndexBuilder,
	inverseDocumentFrequency,
	readTermIndex,
	type TermIndex,
} from '../src/store/term-index.ts';

function build(passages: string[][]): TermIndex {
	const builder = createTermIndexBuilder();
	for (const keys of passages) builder.add(keys);
	return builder.build();
}

const everything = () => true;

const KEYS = ['fr:a', 'fr:b', 'en:a', 'en:c', 'und:é', 'fr:1000'];
const shelves = fc.array(fc.array(fc.constantFrom(...KEYS), { maxLength: 30 }), { maxLength: 12 });
const queries = fc.uniqueArray(fc.constantFrom(...KEYS, 'fr:unknown'), { maxLength: 5 });

/** Sums the frequencies of several keys in each passage, by counting. */
function countOccurrences(passages: string[][], keys: string[], visible: (ordinal: number) => boolean) {
	const found = new Map<number, number>();
	passages.forEach((passage, ordinal) => {
		const count = passage.filter((key) => keys.includes(key)).length;
		if (count > 0 && visible(ordinal)) found.set(ordinal, count);
	});
	return found;
}

describe('the term index', () => {
	test('finds what counting finds: frequencies of a word and its translations summed, passages once', () => {
		fc.assert(
			fc.property(shelves, queries, fc.integer({ min: 1, max: 3 }), (passages, keys, step) => {
				const visible = (ordinal: number) => ordinal % step === 0;
				const index = build(passages);
				// Whatever was found before leaves nothing behind.
				index.find(KEYS, everything);
				const found = index.find(keys, visible);
				expect(new Map([...found].toSorted(([a], [b]) => a - b))).toEqual(
					countOccurrences(passages, keys, visible),
				);
			}),
		);
	});

	test('weighs as BM25 does', () => {
		fc.assert(
			fc.property(shelves, fc.nat(11), fc.integer({ min: 1, max: 9 }), (passages, ordinal, count) => {
				fc.pre(ordinal < passages.length && passages.some(({ length }) => length > 0));
				const average = passages.flat().length / passages.length;
				const length = passages[ordinal]?.length ?? 0;
				const expected = (2 * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / average));
				expect(build(passages).weigh(ordinal, count, 2)).toBeCloseTo(expected, 6);
			}),
		);
	});

	test('is the same after it was written and read', () => {
		fc.assert(
			fc.property(shelves, queries, (passages, keys) => {
				const index = build(passages);
				const again = readTermIndex(index.toBuffer());
				expect([again.size, again.terms, again.keys()]).toEqual([index.size, index.terms, index.keys()]);
				expect(again.find(keys, everything)).toEqual(index.find(keys, everything));
				for (let ordinal = 0; ordinal < passages.length; ordinal++) {
					expect(again.weigh(ordinal, 2, 1)).toBe(index.weigh(ordinal, 2, 1));
				}
				expect(again.toBuffer()).toEqual(index.toBuffer());
			}),
		);
	});

	test('refuses a buffer that was cut or lengthened anywhere', () => {
		const buffer = build([['fr:a', 'fr:b'], ['fr:a'], []]).toBuffer();
		for (let length = 0; length < buffer.length; length++) {
			expect(() => readTermIndex(buffer.subarray(0, length))).toThrow();
		}
		expect(() => readTermIndex(Buffer.concat([buffer, Buffer.of(0)]))).toThrow('too long');
	});

	test('counts up to 255 occurrences in a passage', () => {
		const index = build([Array.from({ length: 300 }, () => 'fr:a')]);
		expect(index.find(['fr:a'], everything)).toEqual(new Map([[0, 255]]));
	});

	test('finds nothing in an empty shelf', () => {
		const index = readTermIndex(build([]).toBuffer());
		expect([index.size, index.terms, index.find(['fr:a'], everything).size]).toEqual([0, 0, 0]);
	});
});

test('inverseDocumentFrequency is higher for what is rarer, and never negative', () => {
	expect(inverseDocumentFrequency(1, 100)).toBeCloseTo(Math.log(1 + 99.5 / 1.5), 10);
	expect(inverseDocumentFrequency(1, 100)).toBeGreaterThan(inverseDocumentFrequency(50, 100));
	expect(inverseDocumentFrequency(100, 100)).toBeGreaterThan(0);
	expect(inverseDocumentFrequency(0, 0)).toBeGreaterThan(0);
});
