import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { runIndex } from '../src/indexing/run-index.ts';
import { CharacterEmbeddings } from '../src/language/character-embeddings.ts';
import { passageKeys } from '../src/language/question-terms.ts';
import { SHARED_SCOPE } from '../src/store/articles.ts';
import { lockIndex } from '../src/store/index-lock.ts';
import { openSnapshot } from '../src/store/snapshot.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import { keepLog } from './support/log-lines.ts';
import { startNode } from './support/run-node.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

const CRASHES = 20;

const index = (folder: string, dataDir: string) =>
	runIndex({ folder, dataDir, scope: SHARED_SCOPE }, keepLog().logger, () => {});

/** Articles that all hold one word: in part the same in every folder, in part with a text or name of their own. */
function articlesAbout(word: string): Record<string, string> {
	const numbers = Array.from({ length: 40 }, (_, at) => at);
	return Object.fromEntries(
		numbers.map((at) => [
			at % 4 === 0 ? `${word}-${at}.md` : `article-${at}.md`,
			at % 2 === 0 ? `Le texte numéro ${at} parle du ${word}.` : `Le texte ${at} ne change pas (traité).`,
		]),
	);
}

/** What the shelf holds, as a member would find it. */
async function look(dataDir: string) {
	const store = openSqliteShelfStore(dataDir);
	try {
		const embedder = new CharacterEmbeddings();
		const { terms, vectors, passages } = await openSnapshot({
			store,
			dataDir,
			embedder,
			logger: keepLog().logger,
		});
		const found = (word: string) => terms.find(passageKeys(word, 'fr'), () => true).size;
		const near = await vectors.similaritySearchWithScore('traité', 5);
		return {
			texts: Object.fromEntries(passages.map(({ metadata, pageContent }) => [metadata.article, pageContent])),
			found: [found('traité'), found('bouclier'), found('séisme')],
			indexed: [terms.size, vectors.size],
			near: near.map(([{ pageContent }]) => pageContent.includes('traité')),
		};
	} finally {
		store.close();
	}
}

describe('runIndex', () => {
	test('leaves the indexes saved, so that opening them builds nothing', async () => {
		const [folder, dataDir] = [writeFiles(temporaryFolder(), articlesAbout('bouclier')), temporaryFolder()];
		await index(folder, dataDir);
		const files = () =>
			readdirSync(dataDir)
				.filter((name) => /idx$|hnsw$/.test(name))
				.toSorted();
		const before = files();
		expect(before.length).toBeGreaterThanOrEqual(3);
		await look(dataDir);
		expect(files()).toEqual(before);
	});

	test('logs nothing the first time, and later what it rebuilds as no cause for alarm', async () => {
		const [folder, dataDir] = [writeFiles(temporaryFolder(), { 'a.md': 'Un texte.' }), temporaryFolder()];
		const { logger, levels } = keepLog();
		const again = () => runIndex({ folder, dataDir, scope: SHARED_SCOPE }, logger, () => {});
		await again();
		expect(levels()).toEqual([]);
		writeFiles(folder, { 'b.md': 'Un autre texte.' });
		await again();
		expect(levels()).toEqual(['info', 'info']);
		rmSync(join(dataDir, 'terms.idx'));
		await again();
		expect(levels().slice(2)).toEqual(['warn']);
	});

	test('refuses while another indexes, and frees the lock whether it succeeds or fails', async () => {
		const [folder, dataDir] = [writeFiles(temporaryFolder(), { 'a.md': 'Un texte.' }), temporaryFolder()];
		const release = lockIndex(dataDir);
		await expect(index(folder, dataDir)).rejects.toThrow('being indexed already');
		release();
		await expect(index(join(folder, 'none'), dataDir)).rejects.toThrow(UserError);
		await index(folder, dataDir);
		lockIndex(dataDir)();
	});

	test('killed at any instant, leaves the old shelf or the new one, whole and answering', async () => {
		const seen = await Promise.all([crashOften(CRASHES / 2), crashOften(CRASHES / 2)]);
		expect(new Set(seen.flat()).size).toBe(2);
	}, 120_000);
});

/** Kills a process that indexes two folders by turns, again and again; returns which of the two was seen each time. */
async function crashOften(times: number): Promise<string[]> {
	const dataDir = temporaryFolder();
	const folders = ['bouclier', 'séisme'].map((word) => writeFiles(temporaryFolder(), articlesAbout(word)));
	const [old = '', next = ''] = folders;
	await index(next, dataDir);
	const nextShelf = await look(dataDir);
	await index(old, dataDir);
	const oldShelf = await look(dataDir);
	expect([oldShelf.found, nextShelf.found]).toEqual([
		[20, 20, 0],
		[20, 0, 20],
	]);
	const seen: string[] = [];
	for (let crash = 0; crash < times; crash++) {
		const child = startNode('test/support/index-by-turns.ts', [dataDir, next, old]);
		await once(child.stdout, 'data');
		await sleep(Math.random() * 250);
		child.kill('SIGKILL');
		await once(child, 'exit');
		const shelf = await look(dataDir);
		expect([oldShelf, nextShelf]).toContainEqual(shelf);
		seen.push(String(shelf.found));
		lockIndex(dataDir)();
	}
	await index(next, dataDir);
	await index(old, dataDir);
	expect(await look(dataDir)).toEqual(oldShelf);
	return seen;
}
