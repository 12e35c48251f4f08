import { expect, test } from 'vitest';
import type { Judgement } from '../src/evaluation/judge.ts';
import { measure, renderFigures } from '../src/evaluation/measure.ts';

const judgement = (more: Partial<Judgement>): Judgement => ({
	answerable: true,
	declined: false,
	relevant: [],
	expected: 1,
	hit: false,
	phrase: undefined,
	quotes: 0,
	verbatim: 0,
	elapsedMs: 1,
	...more,
});

const figuresOf = (...judgements: Judgement[]) => Object.fromEntries(measure(judgements));

test('recall counts questions with a relevant passage among the first ones', () => {
	const figures = figuresOf(
		judgement({ relevant: [0] }),
		judgement({ relevant: [-1, -1, 0] }),
		judgement({ relevant: [-1, -1, -1, -1, 0] }),
		judgement({ relevant: [-1, -1] }),
	);
	expect(figures).toMatchObject({
		n: '4',
		'recall@1': '25.0 %',
		'recall@3': '50.0 %',
		'recall@5': '75.0 %',
		'recall@10': '75.0 %',
		// (1 + 1/3 + 1/5 + 0) / 4
		'MRR@10': '0.383',
	});
});

test('nDCG gains for each expectation once, where it is met first', () => {
	// 1/log2(2) + 1/log2(5), of an ideal 1/log2(2) + 1/log2(3)
	expect(figuresOf(judgement({ relevant: [0, 0, -1, 1], expected: 2 }))['nDCG@10']).toBe('0.877');
	expect(figuresOf(judgement({ relevant: [0], expected: 1 }))['nDCG@10']).toBe('1.000');
	expect(figuresOf(judgement({ relevant: [-1], expected: 0 }))['nDCG@10']).toBe('0.000');
});

test('answers, phrases and refusals are counted among the questions they apply to', () => {
	const figures = figuresOf(
		judgement({ hit: true, phrase: true, quotes: 2, verbatim: 2 }),
		judgement({ hit: false, phrase: false, quotes: 1, verbatim: 0 }),
		judgement({ declined: true }),
		judgement({ answerable: false, declined: true, quotes: 0 }),
		judgement({ answerable: false, quotes: 1, verbatim: 1 }),
	);
	expect(figures).toMatchObject({
		'answer hit': '33.3 %',
		'key phrase': '50.0 %',
		'declined (unanswerable)': '50.0 %',
		'wrongly declined': '33.3 %',
		// 4 quotes in 3 answers
		'quotes an answer': '1.33',
		'quotes verbatim': '75.0 %',
	});
});

test('percentiles are by nearest rank', () => {
	const judgements = Array.from({ length: 100 }, (_, at) => judgement({ elapsedMs: 100 - at }));
	expect(figuresOf(...judgements)['p50 / p95 / p99 ms']).toBe('50.0 / 95.0 / 99.0');
	expect(figuresOf(judgement({ elapsedMs: 3 }), judgement({ elapsedMs: 7 }))['p50 / p95 / p99 ms']).toBe(
		'3.0 / 7.0 / 7.0',
	);
});

test('what there is nothing to measure of is a dash', () => {
	const { n, ...rest } = figuresOf();
	expect(n).toBe('0');
	expect(new Set(Object.values(rest))).toEqual(new Set(['-']));
});

test('figures are shown in two columns', () => {
	expect(
		renderFigures([
			['n', '3'],
			['longer', '4 %'],
		]),
	).toBe('n       3\nlonger  4 %');
});
