import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockIndex } from '../src/store/index-lock.ts';
import { openLiveShelf, type LiveShelf } from '../src/store/live-shelf.ts';
import { openSqliteShelfStore } from '../src/store/sqlite-shelf-store.ts';
import { keepLog } from './support/log-lines.ts';
import { createTestShelf, type TestShelf } from './support/test-shelf.ts';
import { writeFiles } from './support/temporary-folder.ts';

const WAIT = { timeout: 20_000 };

let shelf: TestShelf;
let live: LiveShelf;
let log: ReturnType<typeof keepLog>;

const paths = () => [...live.current().articles.values()].map(({ path }) => path);

beforeEach(async () => {
	shelf = createTestShelf();
	writeFiles(shelf.folder, { 'a.md': 'Le premier texte.' });
	await shelf.index();
	log = keepLog();
	live = await openLiveShelf({ ...shelf, store: openSqliteShelfStore(shelf.dataDir), logger: log.logger });
});

afterEach(() => shelf.store.close());

describe('the live shelf', () => {
	test('swaps in what another process indexed, behind the back of whoever asks', async () => {
		const before = live.current();
		writeFiles(shelf.folder, { 'b.md': 'Le second texte.' });
		await shelf.index();
		expect(live.current()).toBe(before);
		await vi.waitFor(() => expect(paths()).toEqual(['a.md', 'b.md']), WAIT);
		expect(log.levels()).not.toContain('error');
	});

	test('keeps what it gave out whole', async () => {
		const before = live.current();
		writeFiles(shelf.folder, { 'a.md': 'Un autre texte.' });
		await shelf.index();
		await live.reload();
		expect(before.passages.map(({ pageContent }) => pageContent)).toEqual(['Le premier texte.']);
		expect(live.current().passages.map(({ pageContent }) => pageContent)).toEqual(['Un autre texte.']);
	});

	test('shows the newest state once a reload is over, whatever was under way before', async () => {
		for (const name of ['b.md', 'c.md', 'd.md', 'e.md']) {
			writeFiles(shelf.folder, { [name]: `Le texte ${name}.` });
			await shelf.index();
			live.current();
			const early = live.reload();
			writeFiles(shelf.folder, { [`x-${name}`]: `Encore ${name}.` });
			await shelf.index();
			await Promise.all([live.reload(), early]);
			expect(paths()).toContain(`x-${name}`);
		}
	});

	test('keeps the newer state when an older one is opened late', async () => {
		const gate = new AbortController();
		const held = once(gate.signal, 'abort');
		let reads = 0;
		const readShelf = async () => {
			const read = await shelf.store.readShelf();
			if (++reads === 2) await held;
			return read;
		};
		live = await openLiveShelf({ ...shelf, store: { ...shelf.store, readShelf }, logger: log.logger });
		const early = live.reload();
		await shelf.store.readShelf();
		writeFiles(shelf.folder, { 'b.md': 'Le second texte.' });
		await shelf.index();
		await live.reload();
		gate.abort();
		await early;
		expect(paths()).toEqual(['a.md', 'b.md']);
	});

	test('leaves building the indexes to the process that is indexing', async () => {
		writeFiles(shelf.folder, { 'b.md': 'Le second texte.' });
		const release = lockIndex(shelf.dataDir);
		await shelf.index();
		const before = live.current();
		// Long enough for a reload, had one begun.
		for (let times = 0; times < 3; times++) await openLiveShelf({ ...shelf, logger: log.logger });
		expect(live.current()).toBe(before);
		release();
		await vi.waitFor(() => expect(paths()).toEqual(['a.md', 'b.md']), WAIT);
	});

	test('answers from the old state when the store fails, and says so', async () => {
		const store = openSqliteShelfStore(shelf.dataDir);
		live = await openLiveShelf({ ...shelf, store, logger: log.logger });
		store.close();
		expect(paths()).toEqual(['a.md']);
		expect(log.messages().at(-1)).toBe('the new index cannot be opened: answering from the old one');
	});
});
