import { FIT_SETS, setIn } from './question-sets.ts';
import { readExamples, SENTENCE_NAMES, SILENCE_NAMES, type Example } from './examples.ts';
import { fitWeights } from './log-linear.ts';

/**
 * Fits the weights of `src/answering/answer-weights.ts` anew and prints them; with folders (knowledge/ and
 * questions.jsonl) on those.
 */
export async function benchFit(...folders: string[]): Promise<void> {
	const sets: Example[][] = [];
	for (const set of folders.length === 0 ? FIT_SETS : folders.map(setIn)) {
		const examples = await readExamples(set);
		sets.push(examples.whole, examples.alone);
		console.log(`${set.name}: ${examples.whole.length} questions, ${examples.alone.length} of one article`);
	}
	const { silence, sentence } = fitWeights(sets);
	printTable('SENTENCE_WEIGHTS', SENTENCE_NAMES, sentence);
	printTable('SILENCE_WEIGHTS', SILENCE_NAMES, silence);
}

function printTable(title: string, names: string[], weights: number[]): void {
	const rows = names.map((name, at) => {
		const key = /^\w+$/.test(name) ? name : `'${name}'`;
		return `\t${key}: ${Number((weights[at] ?? 0).toFixed(2))},`;
	});
	console.log(`${title} = {\n${rows.join('\n')}\n}`);
}
