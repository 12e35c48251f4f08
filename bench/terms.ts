import { passageKeys, questionTerms } from '../src/language/question-terms.ts';
import { createTermIndexBuilder, readTermIndex } from '../src/store/term-index.ts';
import { makeArticles, makeQuestions } from './made-shelf.ts';

const PASSAGES = 6_000;
const QUESTIONS = 200;

/** Looking words up in the term index beside counting them in every passage; both find the same. */
export function benchTerms(): Promise<void> {
	const passages = makeArticles(PASSAGES).map(({ text, language }) => passageKeys(text, language));
	const builder = createTermIndexBuilder();
	const built = time(() => passages.forEach((keys) => builder.add(keys)));
	const buffer = builder.build().toBuffer();
	const index = readTermIndex(buffer);
	const asked = makeQuestions(QUESTIONS).map((question) =>
		questionTerms(question, undefined).map(({ keys }) => keys),
	);
	const found: number[] = [];
	const counted: number[] = [];
	const lookedUp = time(() => {
		for (const keys of asked.flat()) found.push(sum(index.find(keys, everywhere).values()));
	});
	const scanned = time(() => {
		for (const keys of asked.flat()) counted.push(countIn(passages, new Set(keys)));
	});
	if (found.join() !== counted.join()) throw new Error('the term index and the scan disagree');
	console.log(`passages added a second      ${(PASSAGES / (built / 1_000)).toFixed(0)}`);
	console.log(`bytes on disk a passage      ${(buffer.length / PASSAGES).toFixed(0)}`);
	console.log(`a question, ms               ${(lookedUp / QUESTIONS).toFixed(3)}`);
	console.log(
		`counting in all passages, ms ${(scanned / QUESTIONS).toFixed(3)}  ratio ${(scanned / lookedUp).toFixed(0)}`,
	);
	return Promise.resolve();
}

function everywhere(): boolean {
	return true;
}

function countIn(passages: string[][], keys: Set<string>): number {
	return sum(passages.map((passage) => passage.filter((key) => keys.has(key)).length));
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

function time(work: () => void): number {
	const started = performance.now();
	work();
	return performance.now() - started;
}
