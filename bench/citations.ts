import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../src/answering/answers.ts';
import { answerFromShelf } from '../src/answering/answer.ts';
import { checkClaims } from '../src/answering/check-claims.ts';
import type { Shelf } from '../src/answering/shelf.ts';
import { createWriter } from '../src/answering/write-answer.ts';
import { readQuestions, type TestQuestion } from '../src/evaluation/read-questions.ts';
import { updateIndex } from '../src/indexing/update-index.ts';
import { CharacterEmbeddings } from '../src/language/character-embeddings.ts';
import type { Language } from '../src/language/languages.ts';
import { createLogger } from '../src/logger.ts';
import { createChatModel } from '../src/models/chat-model.ts';
import { createCircuitBreaker } from '../src/models/circuit-breaker.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { openSnapshot } from '../src/store/snapshot.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import { readPrompt, say, type SaidClaim } from '../test/support/model-minds.ts';
import { startScriptedModel, type ScriptedModel } from '../test/support/scripted-model.ts';
import { LIES, lieAbout, readMaterial, type Lie } from './lying-minds.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../test/eval/${name}`, import.meta.url));
const embedder = new CharacterEmbeddings();
const logger = createLogger('silent');

/** What the model said for one question: the bench knows which is which. */
interface Script {
	truths: SaidClaim[];
	lies: SaidClaim[];
}

/** Counts over all answers of one mode. */
interface Tally {
	answers: number;
	truths: number;
	truthsShown: number;
	/** Lost with the whole answer, as true but beside the question. */
	beside: number;
	lies: number;
	liesShown: number;
	/** Shown sentences whose citation holds what they rest on, and citations that back a true sentence. */
	shown: number;
	backed: number;
	citations: number;
	backing: number;
}

/**
 * Do citations support what is shown? A scripted model writes over the evaluation questions, truthfully and with
 * lies of each kind among its truths; what verification lets through is counted, and what it takes beside the path
 * without a model.
 */
export async function benchCitations(): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
	const store = openSqliteShelfStore(dataDir);
	await updateIndex({
		store,
		folder: pathOf('knowledge'),
		scope: SHARED_SCOPE,
		embedder,
		onProgress: () => {},
	});
	const snapshot = await openSnapshot({ store, dataDir, embedder, logger });
	const shelf: Shelf = { snapshot, scopes: [SHARED_SCOPE] };
	const model = await startScriptedModel();
	const questions = ['tuned.jsonl', 'held.jsonl']
		.flatMap((name) => readQuestions(pathOf(name)))
		.filter(({ expect }) => expect.some(({ quote }) => quote !== undefined));
	const times: Times = { extractive: [], verified: [] };
	printRow(['the model', 'answers', 'precision', 'recall', 'lies caught', 'truths lost', 'beside']);
	for (const lie of [undefined, ...LIES]) printTally(lie, await ask(questions, lie, { shelf, model, times }));
	printTimes(times);
	await model.close();
	store.close();
	rmSync(dataDir, { recursive: true });
}

/** In milliseconds, one for each answer. */
interface Times {
	extractive: number[];
	verified: number[];
}

interface Bench {
	shelf: Shelf;
	model: ScriptedModel;
	times: Times;
}

async function ask(questions: TestQuestion[], lie: Lie | undefined, bench: Bench): Promise<Tally> {
	const { shelf, model, times } = bench;
	const writer = createWriter({
		chat: createChatModel({ model: 'scripted', baseUrl: model.baseUrl }),
		model: 'scripted',
		breaker: createCircuitBreaker(),
		logger,
	});
	const tally: Tally = {
		answers: 0,
		truths: 0,
		truthsShown: 0,
		beside: 0,
		lies: 0,
		liesShown: 0,
		shown: 0,
		backed: 0,
		citations: 0,
		backing: 0,
	};
	for (const { question, expect } of questions) {
		const language = languageOf(expect[0]?.article, shelf);
		const answers = expect.flatMap(({ quote }) => quote ?? []);
		const started = performance.now();
		const extractive = await answerFromShelf(question, language, shelf, embedder);
		times.extractive.push(performance.now() - started);
		let script: Script = { truths: [], lies: [] };
		model.reply = (request) => {
			const { passages } = readPrompt(request);
			const material = readMaterial(passages, answers, language);
			script = { truths: material.truths, lies: lie ? lieAbout(lie, material) : [] };
			return say(...script.truths, ...script.lies);
		};
		const answer = await writer(extractive, shelf);
		if (script.truths.length + script.lies.length === 0) continue;
		const checked = performance.now();
		checkClaims([...script.truths, ...script.lies], extractive.passages, shelf.snapshot, language);
		times.verified.push(performance.now() - checked);
		count(script, answer, tally);
	}
	return tally;
}

function languageOf(path: string | undefined, { snapshot }: Shelf): Language {
	const article = [...snapshot.articles.values()].find((one) => one.path === path);
	return article?.language === 'en' ? 'en' : 'fr';
}

function count({ truths, lies }: Script, { claims = [], citations, notes = [] }: Answer, tally: Tally): void {
	const quoteOf = (number: number) => citations.find((one) => one.number === number)?.quote ?? '';
	const isBacked = ({ text, number }: { text: string; number: number }) =>
		truths.some((truth) => truth.text === text && quoteOf(number).includes(truth.words));
	const shown = new Set(claims.map(({ text }) => text));
	const truthsShown = truths.filter(({ text }) => shown.has(text)).length;
	tally.answers++;
	tally.truths += truths.length;
	tally.truthsShown += truthsShown;
	if (notes.join().match(/does not answer|do not answer|répond/)) tally.beside += truths.length - truthsShown;
	tally.lies += lies.length;
	tally.liesShown += claims.filter(
		(claim) => lies.some(({ text }) => text === claim.text) && !isBacked(claim),
	).length;
	tally.backed += claims.filter(isBacked).length;
	tally.citations += new Set(claims.map(({ number }) => number)).size;
	const backing = new Set(claims.filter(isBacked).map(({ number }) => number));
	tally.backing += backing.size;
	tally.shown += claims.length;
}

const percent = (part: number, all: number) =>
	all === 0 ? '–' : `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;

function printTally(lie: Lie | undefined, tally: Tally): void {
	printRow([
		lie ?? 'behaves',
		String(tally.answers),
		percent(tally.backing, tally.citations),
		percent(tally.backed, tally.shown),
		percent(tally.lies - tally.liesShown, tally.lies),
		percent(tally.truths - tally.truthsShown, tally.truths),
		String(tally.beside),
	]);
}

function printRow(cells: string[]): void {
	console.log(
		cells
			.map((cell) => cell.padEnd(22))
			.join('')
			.trimEnd(),
	);
}

function printTimes({ extractive, verified }: Times): void {
	for (const share of [0.5, 0.99]) {
		const [path, verifying] = [quantile(extractive, share), quantile(verified, share)];
		console.log(
			`p${share * 100}, ms: without a model ${path.toFixed(1)}, verification adds ${verifying.toFixed(1)} (${(verifying / path).toFixed(2)} of it)`,
		);
	}
}

function quantile(times: number[], share: number): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}
