import type { Answer } from './answers.ts';

const MOST_KEPT = 500;

/** Answers that a model wrote, so that the same question over the same shelf costs nothing the second time. */
export interface WrittenAnswers {
	find(generation: number, key: string): Answer | undefined;
	keep(generation: number, key: string, answer: Answer): void;
}

/**
 * Kept in memory; of more than 500 the one longest unasked is forgotten. Those of an earlier generation of the shelf are
 * never asked for again, and would hold its articles in memory: they go as soon as there is a later one.
 */
export function createWrittenAnswers(): WrittenAnswers {
	const answers = new Map<string, Answer>();
	let latest = -1;
	const isLatest = (generation: number) => {
		if (generation > latest) {
			answers.clear();
			latest = generation;
		}
		return generation === latest;
	};
	const keep = (generation: number, key: string, answer: Answer) => {
		if (!isLatest(generation)) return;
		answers.delete(key);
		answers.set(key, answer);
		const [oldest] = answers.keys();
		if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
	};
	return {
		keep,
		find(generation, key) {
			const answer = isLatest(generation) ? answers.get(key) : undefined;
			if (answer) keep(generation, key, answer);
			return answer;
		},
	};
}
