import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { listFiles } from '../src/indexing/list-files.ts';
import { asNobody } from './support/as-nobody.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

describe('listFiles', () => {
	test('finds files at every depth, sorted, with their sizes', async () => {
		const folder = writeFiles(temporaryFolder(), { 'b.md': 'bb', 'a/c.md': 'c', 'a/d/e.txt': '' });
		const { files } = await listFiles(folder);
		expect(files.map(({ path, size }) => [path, size])).toEqual([
			['a/c.md', 1],
			['a/d/e.txt', 0],
			['b.md', 2],
		]);
	});

	test('passes over hidden files and hidden folders', async () => {
		const folder = writeFiles(temporaryFolder(), {
			'a.md': 'a',
			'.b.md': 'b',
			'.git/c.md': 'c',
			'd/.e/f.md': 'f',
		});
		symlinkSync(join(folder, 'a.md'), join(folder, '.link.md'));
		const { files, noFiles } = await listFiles(folder);
		expect([files.map(({ path }) => path), noFiles]).toEqual([['a.md'], []]);
	});

	test('follows no link, to whatever, but names each with the reason', async () => {
		const folder = writeFiles(temporaryFolder(), { 'a.md': 'a' });
		symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'));
		symlinkSync(folder, join(folder, 'loop'));
		symlinkSync(join(folder, 'none'), join(folder, 'nowhere.md'));
		const { files, noFiles } = await listFiles(folder);
		expect(files.map(({ path }) => path)).toEqual(['a.md']);
		expect(noFiles.map(({ path }) => path).toSorted()).toEqual(['link.md', 'loop', 'nowhere.md']);
		expect(noFiles[0]?.problem.en).toMatch(/^is a link, and links are not followed/);
		expect(noFiles[0]?.problem.fr).toMatch(/^est un lien, et les liens ne sont pas suivis/);
	});

	test('names what has a name in another encoding, once where two look the same', async () => {
		const folder = writeFiles(temporaryFolder(), { 'a.md': 'a' });
		const named = (...bytes: number[]) => Buffer.from([...Buffer.from(`${folder}/caf`), ...bytes]);
		for (const sign of [0xe8, 0xe9]) writeFileSync(named(sign, 0x2e, 0x6d, 0x64), 'Un café.');
		mkdirSync(named(0xe9));
		const { files, noFiles } = await listFiles(folder);
		expect(files.map(({ path }) => path)).toEqual(['a.md']);
		expect(noFiles.map(({ path }) => path).toSorted()).toEqual(['caf\ufffd', 'caf\ufffd.md']);
		expect(noFiles[0]?.problem).toEqual({
			en: 'has a name that is not in UTF-8: rename it',
			fr: "a un nom qui n'est pas en UTF-8 : renommez-le",
		});
	});

	test('reads no pipe, where it would wait for ever, but names it', async () => {
		const folder = writeFiles(temporaryFolder(), { 'a.md': 'a' });
		execFileSync('mkfifo', [join(folder, 'pipe.md')]);
		const { files, noFiles } = await listFiles(folder);
		expect(files.map(({ path }) => path)).toEqual(['a.md']);
		expect(noFiles).toEqual([
			{
				path: 'pipe.md',
				problem: expect.objectContaining({ en: expect.stringMatching(/^is no regular file/) }),
			},
		]);
	});

	test.each([
		['cannot be listed', 0o000],
		['can be listed, but not entered', 0o444],
	])('names a folder that %s, and goes on with the others', async (_, mode) => {
		const folder = writeFiles(temporaryFolder(), {
			'a.md': 'a',
			'closed/b.md': 'b',
			'open/deep/closed/c.md': 'c',
			'open/d.md': 'd',
		});
		chmodSync(folder, 0o755);
		for (const path of ['closed', 'open/deep/closed']) chmodSync(join(folder, path), mode);
		const { files, closedFolders } = await asNobody(() => listFiles(folder));
		expect(files.map(({ path }) => path)).toEqual(['a.md', 'open/d.md']);
		expect(closedFolders.map(({ path }) => path).toSorted()).toEqual(['closed', 'open/deep/closed']);
		expect(closedFolders[0]?.problem.en).toMatch(/^is a folder that cannot be read \(EACCES\)/);
		expect(closedFolders[0]?.problem.fr).toMatch(/^est un dossier qui ne peut pas être lu \(EACCES\)/);
	});

	test('goes on when files come and go meanwhile', async () => {
		const folder = writeFiles(temporaryFolder(), { 'a.md': 'a' });
		const names = Array.from({ length: 200 }, (_, at) => join(folder, `z${at}.md`));
		for (let round = 0; round < 5; round++) {
			for (const name of names) writeFileSync(name, 'z');
			const listing = listFiles(folder);
			setImmediate(() => names.forEach((name) => rmSync(name)));
			expect((await listing).files[0]?.path).toBe('a.md');
		}
	});

	test('says which folder cannot be read, and what to do', async () => {
		const folder = join(temporaryFolder(), 'none');
		const problem: unknown = await listFiles(folder).catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(UserError);
		expect(problem).toHaveProperty('message', expect.stringContaining(`${folder}: ENOENT). Create it`));
	});
});
