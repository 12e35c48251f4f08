/*
 * Postings for BM25 over passages. A query term may stand for several index terms (a word and its
 * translations): their frequencies are summed and their document frequency is that of their union, as in
 * Pirkola's structured queries (SIGIR 1998), so that a word with many translations does not outweigh the others.
 */

/** Robertson & Zaragoza 2009. */
const K1 = 1.2;
const B = 0.75;
const LARGEST_COUNT = 255;

/** Which passages a query may see, by ordinal. */
export type Visible = (ordinal: number) => boolean;

/** How often a query term occurs in the passages that hold it, by ordinal. */
export type Occurrences = Map<number, number>;

export interface TermIndex {
	/** Passages in the index; ordinals run from 0. */
	readonly size: number;
	readonly terms: number;
	/** Every index term. */
	keys(): readonly string[];
	/** Where any of these index terms occurs. */
	find(keys: readonly string[], visible: Visible): Occurrences;
	/** The BM25 contribution of `count` occurrences in one passage, for a term with this inverse document frequency. */
	weigh(ordinal: number, count: number, idf: number): number;
	toBuffer(): Buffer;
}

/** Robertson-Sparck Jones idf, kept positive by adding 1. */
export function inverseDocumentFrequency(found: number, visible: number): number {
	return Math.log(1 + (visible - found + 0.5) / (found + 0.5));
}

interface Postings {
	keys: string[];
	/** Start of each key's postings; one more than keys. */
	offsets: Uint32Array;
	ordinals: Uint32Array;
	counts: Uint8Array;
	/** Content words of each passage, as a multiple of the average of its group. */
	lengths: Float32Array;
}

/** Collects passages in the order of their ordinals; lengths are compared within a group (a language). */
export function createTermIndexBuilder(): { add(keys: string[], group?: string): void; build(): TermIndex } {
	const byKey = new Map<string, [ordinals: number[], counts: number[]]>();
	const lengths: number[] = [];
	const groups: string[] = [];
	return {
		add(keys, group = '') {
			groups.push(group);
			const ordinal = lengths.push(keys.length) - 1;
			for (const [key, count] of tally(keys)) {
				const postings = byKey.get(key);
				if (postings) {
					postings[0].push(ordinal);
					postings[1].push(count);
				} else {
					byKey.set(key, [[ordinal], [count]]);
				}
			}
		},
		build: () => wrap(flatten(byKey, relativeLengths(lengths, groups))),
	};
}

function tally(keys: string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, Math.min(LARGEST_COUNT, (counts.get(key) ?? 0) + 1));
	return counts;
}

/**
 * A passage is long or short beside those of its own group: where one language stands on the shelf as headlines
 * and the other as reports, the reports are not too long for that.
 */
function relativeLengths(lengths: number[], groups: string[]): Float32Array {
	const totals = new Map<string, { words: number; passages: number }>();
	lengths.forEach((words, ordinal) => {
		const group = groups[ordinal] ?? '';
		const total = totals.get(group) ?? { words: 0, passages: 0 };
		totals.set(group, { words: total.words + words, passages: total.passages + 1 });
	});
	return Float32Array.from(lengths, (words, ordinal) => {
		const { words: all, passages } = totals.get(groups[ordinal] ?? '') ?? { words: 0, passages: 1 };
		return words / (all / passages || 1);
	});
}

function flatten(byKey: Map<string, [number[], number[]]>, lengths: Float32Array): Postings {
	const keys = [...byKey.keys()];
	const offsets = new Uint32Array(keys.length + 1);
	keys.forEach((key, at) => (offsets[at + 1] = (offsets[at] ?? 0) + (byKey.get(key)?.[0].length ?? 0)));
	const ordinals = new Uint32Array(offsets.at(-1) ?? 0);
	const counts = new Uint8Array(ordinals.length);
	keys.forEach((key, at) => {
		const [ofKey, countsOfKey] = byKey.get(key) ?? [[], []];
		ordinals.set(ofKey, offsets[at]);
		counts.set(countsOfKey, offsets[at]);
	});
	return { keys, offsets, ordinals, counts, lengths };
}

function wrap(postings: Postings): TermIndex {
	const { keys, offsets, ordinals, counts, lengths } = postings;
	const places = new Map(keys.map((key, at) => [key, at]));
	/** What `find` counts in, by ordinal; all 0 between two calls. */
	const sums = new Uint32Array(lengths.length);
	return {
		size: lengths.length,
		terms: keys.length,
		keys: () => keys,
		find(wanted, visible) {
			const touched: number[] = [];
			for (const key of wanted) {
				const place = places.get(key);
				if (place === undefined) continue;
				const end = offsets[place + 1] ?? 0;
				for (let at = offsets[place] ?? 0; at < end; at++) {
					const ordinal = ordinals[at] ?? 0;
					const sum = sums[ordinal] ?? 0;
					if (sum === 0) touched.push(ordinal);
					sums[ordinal] = sum + (counts[at] ?? 0);
				}
			}
			return takeSums(sums, touched, visible);
		},
		weigh(ordinal, count, idf) {
			const length = lengths[ordinal] ?? 0;
			return (idf * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
		},
		toBuffer: () => encode(postings),
	};
}

/** The sums of the visible passages that were counted; sets all of them back to 0. */
function takeSums(sums: Uint32Array, touched: number[], visible: Visible): Occurrences {
	const found: Occurrences = new Map();
	for (const ordinal of touched) {
		if (visible(ordinal)) found.set(ordinal, sums[ordinal] ?? 0);
		sums[ordinal] = 0;
	}
	return found;
}

/** Four lengths, then the keys as lines, then the numbers, little-endian. */
function encode({ keys, offsets, ordinals, counts, lengths }: Postings): Buffer {
	const text = Buffer.from(keys.join('\n'));
	const head = Uint32Array.of(text.length, keys.length, ordinals.length, lengths.length);
	const parts = [head, text, offsets, ordinals, lengths, counts];
	return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}

/** Throws when the buffer is not what `toBuffer` gave. */
export function readTermIndex(buffer: Buffer): TermIndex {
	const [textLength = 0, keyCount = 0, postingCount = 0, size = 0] = numbers(buffer, 0, 4);
	const text = buffer.subarray(16, 16 + textLength).toString();
	const keys = keyCount === 0 ? [] : text.split('\n');
	if (keys.length !== keyCount) throw new Error('its terms are incomplete');
	const offsetsAt = 16 + textLength;
	const ordinalsAt = offsetsAt + 4 * (keyCount + 1);
	const lengthsAt = ordinalsAt + 4 * postingCount;
	const countsAt = lengthsAt + 4 * size;
	if (buffer.length !== countsAt + postingCount) throw new Error('it is too short or too long');
	return wrap({
		keys,
		offsets: numbers(buffer, offsetsAt, keyCount + 1),
		ordinals: numbers(buffer, ordinalsAt, postingCount),
		lengths: new Float32Array(numbers(buffer, lengthsAt, size).buffer),
		counts: Uint8Array.from(buffer.subarray(countsAt, countsAt + postingCount)),
	});
}

function numbers(buffer: Buffer, start: number, count: number): Uint32Array {
	const bytes = buffer.subarray(start, start + 4 * count);
	if (bytes.length !== 4 * count) throw new Error('it is too short');
	return new Uint32Array(Uint8Array.from(bytes).buffer);
}
