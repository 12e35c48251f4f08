import type { Judgement } from './judge.ts';

const DEPTHS = [1, 3, 5, 10] as const;

/** One table row: a name and what it came to. */
export type Figure = readonly [name: string, value: string];

/** The figures of a run, over all its answers. */
export function measure(judgements: Judgement[]): Figure[] {
	const answerable = judgements.filter((one) => one.answerable);
	const unanswerable = judgements.filter((one) => !one.answerable);
	const phrases = answerable.filter(({ phrase }) => phrase !== undefined);
	const quotes = sum(judgements, ({ quotes: count }) => count);
	const answered = judgements.filter(({ declined }) => !declined).length;
	return [
		['n', String(judgements.length)],
		...DEPTHS.map((depth): Figure => [
			`recall@${depth}`,
			percent(answerable, (one) => firstRank(one) <= depth),
		]),
		['MRR@10', mean(answerable, reciprocalRank)],
		['nDCG@10', mean(answerable, discountedGain)],
		['answer hit', percent(answerable, ({ hit }) => hit)],
		['key phrase', percent(phrases, ({ phrase }) => phrase === true)],
		['declined (unanswerable)', percent(unanswerable, ({ declined }) => declined)],
		['wrongly declined', percent(answerable, ({ declined }) => declined)],
		['quotes an answer', answered === 0 ? '-' : (quotes / answered).toFixed(2)],
		[
			'quotes verbatim',
			quotes === 0 ? '-' : `${((100 * sum(judgements, ({ verbatim }) => verbatim)) / quotes).toFixed(1)} %`,
		],
		['p50 / p95 / p99 ms', percentiles(judgements.map(({ elapsedMs }) => elapsedMs))],
	];
}

export function renderFigures(figures: Figure[]): string {
	const width = Math.max(...figures.map(([name]) => name.length));
	return figures.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

/** 1 for the best passage; Infinity where none is relevant. */
function firstRank({ relevant }: Judgement): number {
	const at = relevant.findIndex((expectation) => expectation !== -1);
	return at === -1 ? Infinity : at + 1;
}

function reciprocalRank(one: Judgement): number {
	return 1 / firstRank(one);
}

/** Each expectation gains once, at the first passage that meets it. */
function discountedGain({ relevant, expected }: Judgement): number {
	const gain = relevant.reduce((total, expectation, at) => {
		const isFirst = expectation !== -1 && relevant.indexOf(expectation) === at;
		return isFirst ? total + 1 / Math.log2(at + 2) : total;
	}, 0);
	const ideal = Array.from({ length: Math.min(expected, 10) }, (_, at) => 1 / Math.log2(at + 2));
	return expected === 0 ? 0 : gain / ideal.reduce((total, value) => total + value, 0);
}

function sum<T>(items: T[], value: (item: T) => number): number {
	return items.reduce((total, item) => total + value(item), 0);
}

function mean<T>(items: T[], value: (item: T) => number): string {
	return items.length === 0 ? '-' : (sum(items, value) / items.length).toFixed(3);
}

function percent<T>(items: T[], holds: (item: T) => boolean): string {
	return items.length === 0 ? '-' : `${((100 * items.filter(holds).length) / items.length).toFixed(1)} %`;
}

function percentiles(values: number[]): string {
	const sorted = values.toSorted((a, b) => a - b);
	if (sorted.length === 0) return '-';
	// The smallest value that at least this share of all values does not exceed.
	const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
	return [0.5, 0.95, 0.99].map((share) => at(share).toFixed(1)).join(' / ');
}
