import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import type { Progress } from '../src/indexing/embed-passages.ts';
import { forkIndex } from '../src/indexing/fork-index.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { lockIndex } from '../src/store/index-lock.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import { startNode } from './support/run-node.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

const fork = (folder: string, dataDir: string, onProgress: (progress: Progress) => void = () => {}) =>
	forkIndex({ settings: { folder, dataDir, scope: SHARED_SCOPE }, logLevel: 'silent' }, onProgress);

const numbered = (count: number, text: (at: number) => string) =>
	Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.md`, text(at)]));

describe('forkIndex', () => {
	test('indexes in a process of its own, tells how far it is and gives the report', async () => {
		const [folder, dataDir] = [temporaryFolder(), temporaryFolder()];
		writeFiles(
			folder,
			numbered(100, (at) => `Le texte numéro ${at}.`),
		);
		const said: Progress[] = [];
		const { articles } = await fork(folder, dataDir, (progress) => said.push(progress));
		expect(articles.added).toBe(100);
		expect(said.at(-1)).toEqual({ done: 100, total: 100 });
		const store = openSqliteShelfStore(dataDir);
		expect(store.countPassages(SHARED_SCOPE)).toBe(100);
		store.close();
	});

	test('gives a report of any length whole', async () => {
		const [folder, dataDir] = [temporaryFolder(), temporaryFolder()];
		const names = Array.from({ length: 5_000 }, (_, at) => `${'long-'.repeat(40)}${at}.md`);
		writeFiles(folder, Object.fromEntries(names.map((name) => [name, ''])));
		const { unreadable } = await fork(folder, dataDir);
		expect(unreadable).toHaveLength(names.length);
	});

	test('throws what a person can mend as such, in both languages', async () => {
		const problem: unknown = await fork(join(temporaryFolder(), 'none'), temporaryFolder()).catch(
			(error: unknown) => error,
		);
		expect(problem).toBeInstanceOf(UserError);
		expect(problem).toHaveProperty('wording.fr', expect.stringContaining('ne peut pas être lu'));
	});

	test('kills a process that hangs, says so, and leaves the lock free', async () => {
		const [folder, dataDir] = [writeFiles(temporaryFolder(), { 'a.md': 'Un texte.' }), temporaryFolder()];
		// Whoever reads it waits until somebody writes.
		const pipe = join(dataDir, 'terms.idx');
		execFileSync('mkfifo', [pipe]);
		const order = { settings: { folder, dataDir, scope: SHARED_SCOPE }, logLevel: 'silent' };
		await expect(forkIndex(order, () => {}, 4_000)).rejects.toThrow('the indexing process hung');
		rmSync(pipe);
		expect((await fork(folder, dataDir)).unreadable).toEqual([]);
	});

	test('takes a process that hangs with it when the bot leaves', async () => {
		const [folder, dataDir] = [writeFiles(temporaryFolder(), { 'a.md': 'Un texte.' }), temporaryFolder()];
		execFileSync('mkfifo', [join(dataDir, 'terms.idx')]);
		const parent = startNode('test/support/fork-and-wait.ts', [dataDir, folder, 'leave']);
		await once(parent, 'exit');
		lockIndex(dataDir, 10_000)();
	});

	test('throws where no process can be started, and nothing else happens', async () => {
		const [{ execPath }, unheard] = [process, [] as unknown[]];
		const hear = (error: unknown) => void unheard.push(error);
		process.on('uncaughtException', hear);
		process.execPath = join(temporaryFolder(), 'none');
		await expect(fork(temporaryFolder(), temporaryFolder())).rejects.toThrow(/ENOENT|EPIPE/);
		process.execPath = execPath;
		// It is told to itself that the pipe is broken only once the event loop has turned.
		await wait(100);
		process.off('uncaughtException', hear);
		expect(unheard).toEqual([]);
	});

	test('ends with the process that asked for it, and leaves the lock free', async () => {
		const [folder, dataDir] = [temporaryFolder(), temporaryFolder()];
		writeFiles(
			folder,
			numbered(3_000, (at) => `Le texte numéro ${at}.`),
		);
		const parent = startNode('test/support/fork-and-wait.ts', [dataDir, folder]);
		await once(parent.stdout, 'data');
		parent.kill('SIGKILL');
		await once(parent, 'exit');
		lockIndex(dataDir, 30_000)();
		const store = openSqliteShelfStore(dataDir);
		expect([0, 3_000]).toContain(store.countPassages(SHARED_SCOPE));
		store.close();
	});
});
