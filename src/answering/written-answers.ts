import type { Answer } from './answers.ts';

const MOST_KEPT = 500;

/** Answers that a model wrote, so that the same question over the same shelf costs nothing the second time. */
export interface WrittenAnswers {
	find(key: string): Answer | undefined;
	keep(key: string, answer: Answer): void;
}

/** Kept in memory; of more than 500 the one longest unasked is forgotten. */
export function createWrittenAnswers(): WrittenAnswers {
	const answers = new Map<string, Answer>();
	const keep = (key: string, answer: Answer) => {
		answers.delete(key);
		answers.set(key, answer);
		const [oldest] = answers.keys();
		if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
	};
	return {
		keep,
		find(key) {
			const answer = answers.get(key);
			if (answer) keep(key, answer);
			return answer;
		},
	};
}
