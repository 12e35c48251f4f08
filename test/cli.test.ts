import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, createCliShelf, QUESTION, TREATY, type CliShelf } from './support/cli-shelf.ts';
import { startNode, type NodeResult } from './support/run-node.ts';
import { writeFiles } from './support/temporary-folder.ts';

let shelf: CliShelf;
let first: NodeResult;

beforeAll(async () => {
	shelf = createCliShelf();
	first = await shelf.run(['ask', '--json', QUESTION]);
}, 60_000);

/** What programs that read the JSON may rely on. */
const FIELDS = {
	answer: 'question language status text citations passages engine elapsedMs'.split(' '),
	citation: 'number article title url link passage quote start end'.split(' '),
	passage: 'article passage score text start end'.split(' '),
};

const fieldsOf = (list: unknown) => Object.keys((list as object[])[0] ?? {}).toSorted();

interface Quoted {
	article: string;
	quote: string;
	start: number;
	end: number;
}

/** The text that offsets count in: without front matter. */
const textOf = (path: string) =>
	readFileSync(join(shelf.folder, path), 'utf8').replace(/^---\n[^]*?\n---\n/, '');

describe('ask --json', () => {
	test('prints one JSON object and nothing else, and indexes by itself the first time', () => {
		expect(first.code).toBe(0);
		expect(first.stdout.trim().split('\n')).toHaveLength(1);
		expect(first.stderr).toContain('articles: 3 added');
		expect(first.stderr).toMatch(/^indexing: (\d+)\/\1 passages$/m);
		const answer = JSON.parse(first.stdout) as Record<string, unknown>;
		expect(Object.keys(answer).toSorted()).toEqual(FIELDS.answer.toSorted());
		expect(fieldsOf(answer['citations'])).toEqual(FIELDS.citation.toSorted());
		expect(fieldsOf(answer['passages'])).toEqual(FIELDS.passage.toSorted());
		expect(answer).toMatchObject({
			question: QUESTION,
			language: 'fr',
			status: 'answered',
			engine: 'extractive',
		});
	});

	test('gives each citation with its place, from which the very quote can be sliced', () => {
		const { citations } = JSON.parse(first.stdout) as { citations: Quoted[] };
		expect(citations[0]).toMatchObject({
			number: 1,
			article: 'antarctic.md',
			title: 'Antarctique : douze États signent',
			url: 'https://example.org/antarctique',
			link: expect.stringMatching(/^https:\/\/example\.org\/antarctique#:~:text=/) as unknown,
			passage: expect.any(Number) as unknown,
		});
		for (const { article, quote, start, end } of citations)
			expect(textOf(article).slice(start, end)).toBe(quote);
		expect(citations[0]?.quote).toBe(TREATY[0]);
	});

	test('gives the nearest passages with their scores, best first', () => {
		const { passages } = JSON.parse(first.stdout) as {
			passages: (Quoted & { text: string; score: number; passage: number })[];
		};
		expect(passages.length).toBeGreaterThan(0);
		for (const { article, text, start, end, score, passage } of passages) {
			expect(textOf(article).slice(start, end)).toBe(text);
			expect([typeof score, typeof passage]).toEqual(['number', 'number']);
		}
		const scores = passages.map(({ score }) => score);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
	});

	test('lets no control character through, and keeps the quote whole', async () => {
		const { stdout } = await shelf.run(['ask', '--json', 'Quand le protocole de Madrid a-t-il été signé ?']);
		expect(stdout.trimEnd()).not.toMatch(/\p{C}/u);
		const { citations } = JSON.parse(stdout) as { citations: Quoted[] };
		expect(citations.map(({ quote }) => quote)).toContain(ARTICLES['hostile.md'].trim());
	});
});

describe('ask', () => {
	test('shows the answer, its quote in the passage, the article and the link', async () => {
		const { code, stdout, stderr } = await shelf.run([
			'ask',
			'Quand',
			'le traité sur l’Antarctique a-t-il été signé ?',
		]);
		expect(code).toBe(0);
		expect(stderr).toBe('');
		expect(stdout).toContain(`▸${TREATY[0]}◂`);
		expect(stdout).toContain('[1] Antarctique : douze États signent');
		expect(stdout).toContain('https://example.org/antarctique#:~:text=');
	});

	test('never lets an article drive the terminal', async () => {
		const { stdout } = await shelf.run(['ask', 'Quand le protocole de Madrid a-t-il été signé ?']);
		expect(stdout).toContain('protocole de Madrid');
		expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
	});

	test('without a question answers line after line until the input ends', async () => {
		const { code, stdout, stderr } = await shelf.run(['ask'], {
			input: `${QUESTION}\n\n  \nWho opened Bandung?`,
		});
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain(TREATY[0]);
		expect(stdout).toContain('President Sukarno');
		expect(stdout.indexOf('Sukarno')).toBeGreaterThan(stdout.indexOf('Washington'));
	});

	test('survives a reader that stops before the end', async () => {
		const child = startNode('src/cli.ts', ['ask', QUESTION], {
			env: { KNOWLEDGE_DIR: shelf.folder, DATA_DIR: shelf.dataDir },
		});
		child.stdout.destroy();
		let stderr = '';
		child.stderr.on('data', (text) => (stderr += String(text)));
		await once(child, 'close');
		expect(stderr).toBe('');
	});

	test('notices by itself what changed in the folder', async () => {
		const changing = createCliShelf({ 'a.md': ARTICLES['bandung.txt'] });
		expect((await changing.run(['index'])).stdout).toContain('articles: 1 added');
		writeFiles(changing.folder, { 'antarctic.md': ARTICLES['antarctic.md'] });
		rmSync(join(changing.folder, 'a.md'));
		const { stdout, stderr } = await changing.run(['ask', QUESTION]);
		expect(stderr).toContain('articles: 1 added, 0 changed, 1 removed');
		expect(stdout).toContain(TREATY[0]);
	});
});
