import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { databasePath } from '../src/store/database.ts';
import { ARTICLES, createCliShelf, QUESTION, TREATY } from './support/cli-shelf.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

const shelf = createCliShelf();

describe('index', () => {
	test('reports what was read and what could not be, and the second time that nothing changed', async () => {
		const other = createCliShelf({ ...ARTICLES, 'empty.md': '', 'twice.txt': ARTICLES['bandung.txt'] });
		const { code, stdout } = await other.run(['index']);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^articles: 4 added, 0 changed, 0 removed, 0 unchanged, 1 unreadable$/m);
		expect(stdout).toMatch(/^ {2}empty\.md is empty$/m);
		expect(stdout).toMatch(/^ {2}twice\.txt has the same text as bandung\.txt/m);
		expect((await other.run(['index'])).stdout).toMatch(
			/^articles: 0 added, 0 changed, 0 removed, 4 unchanged/m,
		);
	});

	test('says what to do when the folder of articles is missing', async () => {
		const gone = { KNOWLEDGE_DIR: join(shelf.folder, 'none') };
		const first = await shelf.run(['index'], { env: { ...gone, DATA_DIR: join(shelf.folder, 'data') } });
		expect(first.code).toBe(1);
		expect(first.stderr).toMatch(
			/^Please mend these settings:\n {2}- KNOWLEDGE_DIR is ".*none": there is no/,
		);
		await shelf.run(['index']);
		const later = await shelf.run(['index'], { env: gone });
		expect(later.code).toBe(1);
		expect(later.stderr).toMatch(/^The folder of articles cannot be read \(.*none: ENOENT\)\. Create it/);
	});

	test('says what to do when the database is damaged', async () => {
		const dataDir = temporaryFolder();
		writeFiles(dataDir, { 'briefing.db': 'no database '.repeat(1_000) });
		const { code, stderr } = await shelf.run(['index'], { env: { DATA_DIR: dataDir } });
		expect(code).toBe(1);
		expect(stderr).toMatch(/^The database is damaged: move briefing\.db away[^\n]*\n$/);
	});
});

describe('eval', () => {
	const questions = [
		{
			id: 'a',
			question: QUESTION,
			expect: [{ article: 'antarctic.md', quote: TREATY[0] }],
			answers: ['1er décembre 1959'],
		},
		{ id: 'b', question: 'Who opened Bandung?', expect: [{ article: 'bandung.txt' }], answers: ['Sukarno'] },
		{ id: 3, question: 'How tall is the Eiffel Tower?', answerable: false, language: 'fr' },
	];

	test('shows a table, and writes each answer as a line of JSON', async () => {
		const folder = writeFiles(temporaryFolder(), {
			'q.jsonl': questions.map((one) => JSON.stringify(one)).join('\n'),
		});
		const out = join(folder, 'out.jsonl');
		const { code, stdout } = await shelf.run(['eval', join(folder, 'q.jsonl'), '--json', out]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^n +3$/m);
		expect(stdout).toMatch(/^recall@1 +100\.0 %$/m);
		expect(stdout).toMatch(/^quotes verbatim +100\.0 %$/m);
		expect(stdout).toMatch(/^declined \(unanswerable\) +100\.0 %$/m);
		const lines = readFileSync(out, 'utf8').trim().split('\n');
		const written = lines.map((line) => JSON.parse(line) as { id: unknown; language: string; text: string });
		expect(written.map(({ id }) => id)).toEqual(['a', 'b', 3]);
		expect(written.map(({ language }) => language)).toEqual(['fr', 'en', 'fr']);
		expect(written[2]?.text).toMatch(/^Les sources/);
	});

	test('says what to do when its answers cannot be written', async () => {
		const folder = writeFiles(temporaryFolder(), { 'q.jsonl': JSON.stringify(questions[0]) });
		const out = join(folder, 'none', 'out.jsonl');
		const { code, stdout, stderr } = await shelf.run(['eval', join(folder, 'q.jsonl'), '--json', out]);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain(`The answers cannot be written (${out}: ENOENT). Give --json a file`);
	});

	test('names the line of a question file that is broken, or the file that is missing', async () => {
		const folder = writeFiles(temporaryFolder(), {
			'q.jsonl': '{"question": "fine"}\n{"question": 1\u001b[2J}\n',
		});
		const broken = await shelf.run(['eval', join(folder, 'q.jsonl')]);
		expect([broken.code, broken.stdout]).toEqual([1, '']);
		expect(broken.stderr).toMatch(/^Line 2 of .*q\.jsonl is no question: /);
		expect(broken.stderr).not.toContain('\u001b');
		const missing = await shelf.run(['eval', join(folder, 'none.jsonl')]);
		expect(missing.stderr).toMatch(/^The questions cannot be read: ENOENT/);
	});
});

describe('the command line', () => {
	test.each([
		['an unknown command', ['constructor'], 'There is no command "constructor".'],
		['an unknown flag', ['ask', '--jsn', 'x'], "Unknown option '--jsn'"],
		['a flag without its value', ['eval', 'x', '--json'], "Option '--json <value>' argument missing"],
		['too many words', ['index', 'now'], '"now" is too much.'],
		['--json without a question', ['ask', '--json'], 'Which question?'],
		['eval without a file', ['eval'], 'Which file of questions?'],
	])('answers %s with the usage', async (_, args, reason) => {
		const { code, stdout, stderr } = await shelf.run(args);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr.startsWith(reason)).toBe(true);
		expect(stderr).toContain('npm run index');
		expect(stderr).not.toMatch(/^ +at /m);
	});

	test('names every wrong setting at once, and does nothing', async () => {
		const dataDir = join(temporaryFolder(), 'never');
		const { code, stderr } = await shelf.run(['index'], {
			env: { LOG_LEVEL: 'loud', DISCORD_TOKEN: 'a b', DATA_DIR: dataDir },
		});
		expect(code).toBe(1);
		expect(stderr).toMatch(/LOG_LEVEL is "loud"[^]*DISCORD_TOKEN has characters/);
		expect(existsSync(databasePath(dataDir))).toBe(false);
	});

	test('says that deploying needs a token', async () => {
		const { code, stderr } = await shelf.run(['deploy'], { env: { KNOWLEDGE_DIR: '/no/such/folder' } });
		expect([code, stderr.startsWith('DISCORD_TOKEN is missing')]).toEqual([1, true]);
	});
});
