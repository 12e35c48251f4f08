import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQuestion } from '../src/answering/asked-question.ts';
import { retrieve } from '../src/answering/retrieve.ts';
import { readQuestions, type TestQuestion } from '../src/evaluation/read-questions.ts';
import { updateIndex } from '../src/indexing/update-index.ts';
import { CharacterEmbeddings } from '../src/language/character-embeddings.ts';
import { createLogger } from '../src/logger.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { openSnapshot } from '../src/store/snapshot.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';

/** So many that hashed grams almost never meet: as good as exact ones. */
const EXACT = 32_768;
const DIMENSIONS = [128, 256, 512, 1_024, 2_048, 4_096, EXACT];

/** R@1 / R@5 of the joined rankings by the dimensions of the vectors. `set` is a folder with knowledge/ and questions.jsonl. */
export async function benchDimensions(set: string | undefined): Promise<void> {
	if (set === undefined)
		return console.log('dimensions: give the folder of a question set (knowledge/ and questions.jsonl)');
	const questions = readQuestions(join(set, 'questions.jsonl'));
	const rows: { dimensions: number; shares: [number, number] }[] = [];
	for (const dimensions of DIMENSIONS)
		rows.push({ dimensions, shares: await measure(join(set, 'knowledge'), questions, dimensions) });
	const exact = rows.at(-1)?.shares ?? [1, 1];
	for (const { dimensions, shares } of rows) {
		const name = dimensions === EXACT ? 'exact' : String(dimensions);
		const [first, five] = shares.map((share) => (100 * share).toFixed(1));
		console.log(
			`${name.padStart(6)}  ${first} / ${five}  ratio to exact ${(shares[0] / exact[0]).toFixed(3)} / ${(shares[1] / exact[1]).toFixed(3)}`,
		);
	}
}

async function measure(
	folder: string,
	questions: TestQuestion[],
	dimensions: number,
): Promise<[number, number]> {
	const dataDir = mkdtempSync(join(tmpdir(), 'briefing-dimensions-'));
	const embedder = new CharacterEmbeddings(dimensions);
	const store = openSqliteShelfStore(dataDir);
	await updateIndex({ store, folder, scope: SHARED_SCOPE, embedder, onProgress: () => {} });
	const snapshot = await openSnapshot({ store, dataDir, embedder, logger: createLogger('silent') });
	const shelf = { snapshot, scopes: [SHARED_SCOPE] };
	const ranks: number[] = [];
	for (const { question, expect } of questions) {
		const found = await retrieve(readQuestion(question, shelf), shelf, embedder, 10);
		ranks.push(found.findIndex(({ article }) => expect.some((one) => one.article === article.path)));
	}
	store.close();
	rmSync(dataDir, { recursive: true });
	const share = (depth: number) => ranks.filter((rank) => rank !== -1 && rank < depth).length / ranks.length;
	return [share(1), share(5)];
}
