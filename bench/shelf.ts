import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../src/assistant.ts';
import { createLogger } from '../src/logger.ts';
import { makeQuestions, makeShelf } from './made-shelf.ts';

const ARTICLES = 3_000;
const QUESTIONS = 400;

/** How fast a shelf of 3,000 articles is indexed and asked, beside one a tenth as large, and what it takes. */
export async function benchShelf(): Promise<void> {
	// Whatever is loaded at the first use belongs to neither.
	await measure(ARTICLES / 100);
	const small = await measure(ARTICLES / 10);
	const large = await measure(ARTICLES);
	const ratio = (name: keyof typeof large) => (large[name] / small[name]).toFixed(2);
	for (const name of Object.keys(large) as (keyof typeof large)[]) {
		console.log(`${name.padEnd(28)} ${format(small[name])}  ${format(large[name])}  ratio ${ratio(name)}`);
	}
}

async function measure(articles: number) {
	const folder = makeShelf(articles);
	const dataDir = join(folder, '..', 'data');
	const before = memory();
	const assistant = await createAssistant(
		{ knowledgeDir: folder, dataDir, logLevel: 'silent' },
		createLogger('silent'),
	);
	const { passages, elapsedMs } = await timed(() => assistant.index(() => {}));
	const again = await timed(() => assistant.index(() => {}));
	const times: number[] = [];
	for (const question of makeQuestions(QUESTIONS)) times.push((await assistant.answer(question)).elapsedMs);
	const [first = 0] = times;
	const sorted = times.toSorted((a, b) => a - b);
	const held = memory() - before;
	await assistant.close();
	const onDisk = sizeOf(dataDir);
	rmSync(join(folder, '..'), { recursive: true });
	return {
		articles,
		passages: passages.added,
		'passages indexed a second': passages.added / (elapsedMs / 1_000),
		'second run, ms': again.elapsedMs,
		'first question, ms': first,
		'question p50, ms': sorted[Math.floor(QUESTIONS * 0.5)] ?? 0,
		'question p99, ms': sorted[Math.floor(QUESTIONS * 0.99)] ?? 0,
		'bytes on disk a passage': onDisk / passages.added,
		'bytes in memory a passage': held / passages.added,
	};
}

async function timed<Result extends object>(
	work: () => Promise<Result>,
): Promise<Result & { elapsedMs: number }> {
	const started = performance.now();
	const result = await work();
	return { ...result, elapsedMs: performance.now() - started };
}

function memory(): number {
	globalThis.gc?.();
	return process.memoryUsage().rss;
}

function sizeOf(folder: string): number {
	return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function format(value: number): string {
	return value.toFixed(value < 100 ? 1 : 0).padStart(10);
}
