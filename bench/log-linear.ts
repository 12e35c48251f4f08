import type { Example } from './examples.ts';

const STEPS = 300;
const RATE = 0.06;
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.999;
/** Weights that are not needed shrink to nothing. */
const PENALTY = 0.001;
export interface Weights {
	silence: number[];
	sentence: number[];
}

/**
 * The weights under which silence, for a question nobody answers, and the right sentences, for another, are as likely
 * as can be: a conditional log-linear model with silence among its choices, each set counting by the root of its size.
 */
export function fitWeights(sets: Example[][]): Weights {
	const spread = spreadOf(sets.flat().flatMap(({ sentences }) => sentences));
	const lessons = sets.flatMap((set) => set.map((example) => toLesson(example, spread, set.length)));
	const total = sumOf(lessons.map(({ share }) => share));
	const split = sets.flat()[0]?.silence.length ?? 0;
	const weights: number[] = Array.from({ length: split + spread.length }, () => 0);
	const descend = createDescent(weights);
	for (let step = 1; step <= STEPS; step++) {
		const gradient = weights.map((weight) => PENALTY * weight);
		for (const lesson of lessons) addSlope(lesson, total, weights, gradient);
		descend(gradient, step);
	}
	const sentence = weights.slice(split).map((weight, at) => weight / (spread[at] ?? 1));
	return { silence: weights.slice(0, split), sentence };
}

/** An example as it is learned from: what may be chosen, silence first, each with the place of its first weight. */
interface Lesson {
	choices: { row: number[]; from: number; isRight: boolean }[];
	/** What it counts, before it is divided by the sum over all. */
	share: number;
}

/** `spread`: so that one penalty suits all, weights are fitted as if every feature spread alike. */
function toLesson(
	{ silence, sentences, right, isAnswerable }: Example,
	spread: number[],
	size: number,
): Lesson {
	const scaled = sentences.map((row) => row.map((value, at) => value / (spread[at] ?? 1)));
	const choices = [
		{ row: silence, from: 0, isRight: !isAnswerable },
		...scaled.map((row, at) => ({
			row,
			from: silence.length,
			isRight: isAnswerable && right[at] === true,
		})),
	];
	// A question whose answer is not among the sentences teaches nothing.
	const worth = Number(choices.some(({ isRight }) => isRight));
	return { choices, share: worth / Math.sqrt(size) };
}

/** Standard deviations; 1 for what is the same everywhere. */
function spreadOf(rows: number[][]): number[] {
	return (rows[0] ?? []).map((_, at) => {
		const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
		const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
		return Math.sqrt(variance) || 1;
	});
}

/** Adam (Kingma and Ba 2015), with a rate that falls to a fifth: changes the weights. */
function createDescent(weights: number[]): (gradient: number[], step: number) => void {
	const first = weights.map(() => 0);
	const second = weights.map(() => 0);
	return (gradient, step) => {
		const rate = RATE * (1 - (0.8 * step) / STEPS);
		gradient.forEach((slope, at) => {
			first[at] = FIRST_DECAY * (first[at] ?? 0) + (1 - FIRST_DECAY) * slope;
			second[at] = SECOND_DECAY * (second[at] ?? 0) + (1 - SECOND_DECAY) * slope * slope;
			const mean = (first[at] ?? 0) / (1 - FIRST_DECAY ** step);
			const square = (second[at] ?? 0) / (1 - SECOND_DECAY ** step);
			weights[at] = (weights[at] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-8);
		});
	};
}

/** Adds what one example wants changed. */
function addSlope({ choices, share }: Lesson, total: number, weights: number[], gradient: number[]): void {
	if (share === 0) return;
	const chances = softmax(choices.map(({ row, from }) => dot(row, weights, from)));
	const wanted = sumOf(chances.filter((_, at) => choices[at]?.isRight)) || 1;
	choices.forEach(({ row, from, isRight }, at) => {
		const chance = chances[at] ?? 0;
		const slope = (share / total) * (chance - (isRight ? chance / wanted : 0));
		row.forEach((value, place) => {
			gradient[from + place] = (gradient[from + place] ?? 0) + slope * value;
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
