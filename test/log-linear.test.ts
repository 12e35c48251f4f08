import { expect, test } from 'vitest';
import type { Example } from '../bench/examples.ts';
import { fitWeights } from '../bench/log-linear.ts';

/** A sentence is right where its first feature is high; its second is chance. */
function example(at: number, isAnswerable: boolean): Example {
	const sentences = [0, 1, 2].map((place) => [
		isAnswerable && place === at % 3 ? 1 : 0.1 * (place + 1),
		((at * 7 + place * 3) % 5) / 5,
	]);
	return {
		silence: [1],
		sentences,
		right: [0, 1, 2].map((place) => isAnswerable && place === at % 3),
		isAnswerable,
	};
}

test('weights make the right sentence likelier than the others, and silence likelier where there is none', () => {
	const set = Array.from({ length: 60 }, (_, at) => example(at, at % 2 === 0));
	const { silence, sentence } = fitWeights([set]);
	const scoreOf = (row: number[]) => row.reduce((sum, value, at) => sum + value * (sentence[at] ?? 0), 0);
	for (const { sentences, right, isAnswerable } of set) {
		const best = Math.max(...sentences.map(scoreOf));
		if (isAnswerable) expect(scoreOf(sentences[right.indexOf(true)] ?? [])).toBe(best);
		expect(best > (silence[0] ?? 0)).toBe(isAnswerable);
	}
	expect(Math.abs(sentence[1] ?? 0)).toBeLessThan(Math.abs(sentence[0] ?? 0) / 4);
});

test('a question whose answer was not found teaches nothing', () => {
	const set = Array.from({ length: 30 }, (_, at) => example(at, at % 2 === 0));
	const lost: Example = { silence: [1], sentences: [], right: [], isAnswerable: true };
	const { silence, sentence } = fitWeights([[...set, lost]]);
	const without = fitWeights([set]);
	silence.forEach((weight, at) => expect(weight).toBeCloseTo(without.silence[at] ?? 0));
	sentence.forEach((weight, at) => expect(weight).toBeCloseTo(without.sentence[at] ?? 0));
});
