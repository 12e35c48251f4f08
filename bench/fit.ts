import { FIT_SETS, setIn } from './question-sets.ts';
import { readExamples, type Example, type FeatureNames } from './examples.ts';
import { fitWeights, type Weights } from './log-linear.ts';

/**
 * Fits the weights of `src/answering/answer-weights.ts` anew and prints them; with folders (knowledge/ and
 * questions.jsonl) on those.
 */
export async function benchFit(...folders: string[]): Promise<void> {
	const sets: Example[][] = [];
	let names: FeatureNames = { silence: [], sentence: [] };
	for (const set of folders.length === 0 ? FIT_SETS : folders.map(setIn)) {
		const examples = await readExamples(set);
		names = examples.names;
		sets.push(examples.whole, examples.alone);
		console.log(`${set.name}: ${examples.whole.length} questions, ${examples.alone.length} of one article`);
	}
	print(names, fitWeights(sets));
}

function print(names: FeatureNames, { silence, sentence }: Weights): void {
	printTable('SENTENCE_WEIGHTS', names.sentence, sentence);
	printTable('SILENCE_WEIGHTS', names.silence, silence);
}

function printTable(title: string, names: string[], weights: number[]): void {
	const rows = names.map((name, at) => {
		const key = /^\w+$/.test(name) ? name : `'${name}'`;
		return `\t${key}: ${Number((weights[at] ?? 0).toFixed(2))},`;
	});
	console.log(`${title} = {\n${rows.join('\n')}\n}`);
}
