import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Judgement } from '../src/evaluation/judge.ts';
import { measure } from '../src/evaluation/measure.ts';
import { PARTS } from './parts.ts';
import { OWN_SETS, setIn, type QuestionSet } from './question-sets.ts';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const FIGURES = ['recall@1', 'recall@5', 'answer hit', 'declined (unanswerable)', 'wrongly declined'];

/**
 * What each part of finding and answering is worth: the figures without it, and how far they are from those of the
 * whole, over our own question sets or, where folders are given, over those (knowledge/ and questions.jsonl).
 */
export async function benchAblation(...folders: string[]): Promise<void> {
	for (const set of folders.length === 0 ? OWN_SETS : folders.map(setIn)) await compare(set);
}

async function compare(set: QuestionSet): Promise<void> {
	const whole = await askWithout('', set);
	const figures = figuresOf(whole);
	const columns = ['R@1', 'R@5', 'hit', 'declined', 'wrongly declined', 'changed'];
	printRow(`${set.name}, ${whole.length} questions, in %`, columns);
	printRow('everything', figures.map(format));
	for (const part of Object.keys(PARTS)) {
		const judgements = await askWithout(part, set);
		const changed = judgements.filter((one, at) => signatureOf(one) !== signatureOf(whole[at]));
		const cells = figuresOf(judgements).map(
			(value, at) => `${format(value)} ${difference(value, figures[at] ?? NaN)}`,
		);
		printRow(`without ${part}`, [...cells, String(changed.length)]);
	}
}

/** In a process of its own, because a module is loaded once. The part '' is none. */
export async function askWithout(part: string, { knowledge, questions }: QuestionSet): Promise<Judgement[]> {
	const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
	const child = fork(pathOf('./ask-without.ts'), [part, knowledge, questions], {
		execArgv: ['--import', loader],
	});
	const ended = once(child, 'close');
	const answer = await Promise.race([once(child, 'message'), ended.then(() => undefined)]);
	if (answer === undefined) throw new Error(`nothing could be asked without ${part || 'anything'}`);
	await ended;
	return answer[0] as Judgement[];
}

function figuresOf(judgements: Judgement[]): number[] {
	const figures = new Map(measure(judgements));
	return FIGURES.map((name) => Number.parseFloat(figures.get(name) ?? ''));
}

/** What an answer came to, but for the time it took. */
function signatureOf(judgement: Judgement | undefined): string {
	return JSON.stringify({ ...judgement, elapsedMs: 0 });
}

function format(value: number): string {
	return Number.isNaN(value) ? '-' : value.toFixed(1);
}

function difference(value: number, whole: number): string {
	const points = (value - whole).toFixed(1);
	if (Number.isNaN(value - whole) || Number(points) === 0) return '     ';
	return `${value > whole ? '+' : ''}${points}`.padStart(5);
}

function printRow(name: string, cells: string[]): void {
	console.log(`${name.padEnd(40)}${cells.map((cell) => cell.padStart(17)).join('')}`);
}
