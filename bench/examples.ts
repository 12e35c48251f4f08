import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQuestion } from '../src/answering/asked-question.ts';
import type { Evidence } from '../src/answering/evidence.ts';
import { retrieve } from '../src/answering/retrieve.ts';
import { SENTENCE_WEIGHTS, SILENCE_WEIGHTS } from '../src/answering/answer-weights.ts';
import { measureSentences } from '../src/answering/score-sentences.ts';
import { silenceFeatures } from '../src/answering/sentence-features.ts';
import type { Shelf } from '../src/answering/shelf.ts';
import { readQuestions, type TestQuestion } from '../src/evaluation/read-questions.ts';
import { updateIndex } from '../src/indexing/update-index.ts';
import { CharacterEmbeddings } from '../src/language/character-embeddings.ts';
import { createLogger } from '../src/logger.ts';
import { SHARED_SCOPE, type Article } from '../src/store/articles.ts';
import { openSnapshot } from '../src/store/snapshot.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import type { QuestionSet } from './question-sets.ts';

const PASSAGES = 20;
const embedder = new CharacterEmbeddings();
const logger = createLogger('silent');

/** A question with what is measured of every sentence that may answer it. */
export interface Example {
	silence: number[];
	sentences: number[][];
	/** Which of them do. */
	right: boolean[];
	isAnswerable: boolean;
}

/** What an `Example` measures, in its order. */
export const SILENCE_NAMES = Object.keys(SILENCE_WEIGHTS) as (keyof typeof SILENCE_WEIGHTS)[];
export const SENTENCE_NAMES = Object.keys(SENTENCE_WEIGHTS) as (keyof typeof SENTENCE_WEIGHTS)[];

/** The examples of a question set: over its whole shelf, and over each of its articles alone. */
export interface ExampleSets {
	whole: Example[];
	alone: Example[];
}

export async function readExamples({ knowledge, questions }: QuestionSet): Promise<ExampleSets> {
	const dataDir = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
	const store = openSqliteShelfStore(dataDir);
	try {
		await updateIndex({ store, folder: knowledge, scope: SHARED_SCOPE, embedder, onProgress: () => {} });
		const snapshot = await openSnapshot({ store, dataDir, embedder, logger });
		return await collect({ snapshot, scopes: [SHARED_SCOPE] }, readQuestions(questions));
	} finally {
		store.close();
		rmSync(dataDir, { recursive: true });
	}
}

async function collect(shelf: Shelf, tests: TestQuestion[]): Promise<ExampleSets> {
	const whole: Example[] = [];
	const alone: Example[] = [];
	for (const test of tests) {
		whole.push(await toExample(test, shelf));
		if (shelf.snapshot.articles.size === 1) continue;
		for (const article of await articlesOf(test, shelf))
			alone.push(await toExample(test, { ...shelf, articleId: article.id }));
	}
	return { whole, alone };
}

/** Where a question is answered; for one that is not, the article that comes nearest. */
async function articlesOf({ answerable, question, expect }: TestQuestion, shelf: Shelf): Promise<Article[]> {
	if (!answerable) {
		const [best] = await retrieve(readQuestion(question, shelf), shelf, embedder, 1);
		return best ? [best.article] : [];
	}
	const paths = new Set(expect.map(({ article }) => article));
	return [...shelf.snapshot.articles.values()].filter(({ path }) => paths.has(path));
}

async function toExample(test: TestQuestion, shelf: Shelf): Promise<Example> {
	const asked = readQuestion(test.question, shelf);
	const passages = await retrieve(asked, shelf, embedder, PASSAGES);
	const measured = measureSentences(passages, asked, shelf.snapshot);
	const silence = silenceFeatures(asked);
	return {
		silence: SILENCE_NAMES.map((name) => silence[name]),
		sentences: measured.map(({ features }) => SENTENCE_NAMES.map((name) => features[name])),
		right: measured.map(({ evidence }) => isExpected(test, evidence)),
		isAnswerable: test.answerable,
	};
}

function isExpected({ expect }: TestQuestion, { article, start, end }: Evidence): boolean {
	return expect.some(({ article: path, quote }) => {
		if (quote === undefined || (path !== undefined && path !== article.path)) return false;
		const at = article.text.indexOf(quote);
		return at !== -1 && at < end && start < at + quote.length;
	});
}
