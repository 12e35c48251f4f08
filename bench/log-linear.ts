import type { Example } from './examples.ts';

const STEPS = 300;
const RATE = 0.06;
/** Weights that are not needed shrink to nothing. */
const PENALTY = 0.001;
/** An answer more that nobody could give counts like this share of one less that was there. */
const UNANSWERABLE = 0.5;
/** Adam's (Kingma and Ba 2015). */
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.999;

export interface Weights {
	silence: number[];
	sentence: number[];
}

/**
 * The weights under which silence, for a question nobody answers, and the right sentences, for another, are as likely
 * as can be: a conditional log-linear model with silence among its choices, each set counting by the root of its size.
 */
export function fitWeights(sets: Example[][]): Weights {
	const scale = deviations(sets.flat());
	const weights = [...scale.silence, ...scale.sentence].map(() => 0);
	const first = weights.map(() => 0);
	const second = weights.map(() => 0);
	const divisors = [...scale.silence, ...scale.sentence];
	for (let step = 1; step <= STEPS; step++) {
		const gradient = gradientOf(sets, weights, divisors, scale.silence.length);
		const rate = RATE * (1 - (0.8 * step) / STEPS);
		gradient.forEach((slope, at) => {
			first[at] = FIRST_DECAY * (first[at] ?? 0) + (1 - FIRST_DECAY) * slope;
			second[at] = SECOND_DECAY * (second[at] ?? 0) + (1 - SECOND_DECAY) * slope * slope;
			const mean = (first[at] ?? 0) / (1 - FIRST_DECAY ** step);
			const square = (second[at] ?? 0) / (1 - SECOND_DECAY ** step);
			weights[at] = (weights[at] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-8);
		});
	}
	const raw = weights.map((weight, at) => weight / (divisors[at] ?? 1));
	return { silence: raw.slice(0, scale.silence.length), sentence: raw.slice(scale.silence.length) };
}

/** So that one penalty suits all: weights are fitted as if every feature spread alike. */
function deviations(examples: Example[]): Weights {
	return {
		silence: (examples[0]?.silence ?? []).map(() => 1),
		sentence: spreadOf(examples.flatMap(({ sentences }) => sentences)),
	};
}

function spreadOf(rows: number[][]): number[] {
	return (rows[0] ?? []).map((_, at) => {
		const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
		const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
		return Math.sqrt(variance) || 1;
	});
}

function gradientOf(sets: Example[][], weights: number[], divisors: number[], split: number): number[] {
	const raw = weights.map((weight, at) => weight / (divisors[at] ?? 1));
	const gradient = weights.map((weight) => PENALTY * weight);
	const shares = sets.map((set) => set.map(shareOf));
	const total = sets.reduce((sum, set, at) => sum + sumOf(shares[at] ?? []) / Math.sqrt(set.length), 0);
	sets.forEach((set, of) => {
		set.forEach((example, at) => {
			const share = (shares[of]?.[at] ?? 0) / Math.sqrt(set.length) / total;
			if (share > 0) addSlope(example, share, raw, divisors, split, gradient);
		});
	});
	return gradient;
}

/** A question whose answer is not among the sentences teaches nothing. */
function shareOf({ isAnswerable, right }: Example): number {
	if (!isAnswerable) return UNANSWERABLE;
	return right.includes(true) ? 1 : 0;
}

function addSlope(
	{ silence, sentences, right, isAnswerable }: Example,
	share: number,
	raw: number[],
	divisors: number[],
	split: number,
	gradient: number[],
): void {
	const rows = [silence, ...sentences];
	const scores = rows.map((row, at) => dot(row, raw, at === 0 ? 0 : split));
	const chances = softmax(scores);
	const isRight = rows.map((_, at) => (at === 0 ? !isAnswerable : isAnswerable && right[at - 1] === true));
	const wanted = sumOf(chances.filter((_, at) => isRight[at])) || 1;
	rows.forEach((row, at) => {
		const chance = chances[at] ?? 0;
		const slope = share * (chance - (isRight[at] ? chance / wanted : 0));
		const from = at === 0 ? 0 : split;
		row.forEach((value, place) => {
			const to = from + place;
			gradient[to] = (gradient[to] ?? 0) + (slope * value) / (divisors[to] ?? 1);
		});
	});
}

function dot(row: number[], weights: number[], from: number): number {
	let sum = 0;
	for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (weights[from + at] ?? 0);
	return sum;
}

function softmax(scores: number[]): number[] {
	const highest = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - highest));
	const total = sumOf(powers);
	return powers.map((power) => power / total);
}

function sumOf(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
