import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface QuestionSet {
	name: string;
	/** A folder of articles, and a file of questions about them. */
	knowledge: string;
	questions: string;
}

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const OWN_SETS: QuestionSet[] = [
	{ name: 'tuned', knowledge: '../test/eval/knowledge', questions: '../test/eval/tuned.jsonl' },
	{ name: 'held', knowledge: '../test/eval/knowledge', questions: '../test/eval/held.jsonl' },
	{ name: 'shipped', knowledge: '../knowledge', questions: '../test/eval/shipped.jsonl' },
].map(({ name, knowledge, questions }) => ({
	name,
	knowledge: pathOf(knowledge),
	questions: pathOf(questions),
}));

const SHELVES = pathOf('../test/eval/shelves');

/** What the weights of answers are fitted on: all but what is kept aside. */
export const FIT_SETS: QuestionSet[] = [
	...OWN_SETS.filter(({ name }) => name !== 'held'),
	...readdirSync(SHELVES).map((name) => setIn(join(SHELVES, name))),
];

export function setIn(folder: string): QuestionSet {
	return {
		name: basename(folder),
		knowledge: join(folder, 'knowledge'),
		questions: join(folder, 'questions.jsonl'),
	};
}
