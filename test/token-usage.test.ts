import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { databasePath, openDatabase } from '../src/store/database.ts';
import { keep } from '../src/store/prepared.ts';
import { openTokenUsage } from '../src/store/token-usage.ts';
import { keepLog } from './support/log-lines.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const { logger } = keepLog();

test('adds up what each server spends on each day, and keeps it', () => {
	const folder = temporaryFolder();
	const usage = openTokenUsage(folder, logger);
	usage.add('one', '2026-01-01', 100);
	usage.add('one', '2026-01-01', 20);
	usage.add('one', '2026-01-02', 3);
	usage.add('two', '2026-01-01', 4);
	usage.close();
	const again = openTokenUsage(folder, logger);
	expect(again.load('one', '2026-01-01')).toBe(120);
	expect(again.load('one', '2026-01-02')).toBe(3);
	expect(again.load('two', '2026-01-01')).toBe(4);
	expect(again.load('three', '2026-01-01')).toBe(0);
	again.close();
});

test('waits for nobody: what is spent while an index is written is counted at once and kept later', () => {
	const folder = temporaryFolder();
	const usage = openTokenUsage(folder, logger);
	const writer = keep(new Database(databasePath(folder)));
	writer.exec('BEGIN IMMEDIATE');
	usage.add('one', '2026-01-01', 100);
	expect(usage.load('one', '2026-01-01')).toBe(100);
	writer.exec('COMMIT');
	usage.add('one', '2026-01-01', 1);
	usage.close();
	const again = openTokenUsage(folder, logger);
	expect(again.load('one', '2026-01-01')).toBe(101);
	again.close();
	writer.close();
});

/** Has every count meet what SQLite says of a full disk: an id of this table would have no room. */
const FULL = `
	CREATE TABLE full (id INTEGER PRIMARY KEY AUTOINCREMENT, value);
	INSERT INTO full VALUES (9223372036854775807, 0);
	CREATE TRIGGER full_disk BEFORE INSERT ON token_usage BEGIN INSERT INTO full (value) VALUES (0); END;
`;

test('what cannot be written, as on a full disk, fails nobody, counts all the same and is kept later', () => {
	const folder = temporaryFolder();
	const log = keepLog();
	const usage = openTokenUsage(folder, log.logger);
	const other = openDatabase(folder);
	other.exec(FULL);
	for (let times = 0; times < 3; times++) usage.add('one', '2026-01-01', 100);
	expect(usage.load('one', '2026-01-01')).toBe(300);
	expect([log.levels(), log.lines()]).toEqual([['warn'], expect.stringContaining('disk is full')]);
	other.exec('DROP TRIGGER full_disk');
	other.close();
	usage.add('one', '2026-01-01', 1);
	usage.close();
	expect(() => usage.add('one', '2026-01-01', 1)).not.toThrow();
	const again = openTokenUsage(folder, logger);
	expect(again.load('one', '2026-01-01')).toBe(301);
	again.close();
});

test('a count never goes down within the process, whatever becomes of the database', () => {
	const folder = temporaryFolder();
	openTokenUsage(folder, logger).add('one', '2026-01-01', 500);
	const usage = openTokenUsage(folder, logger);
	expect(usage.load('one', '2026-01-01')).toBe(500);
	const other = openDatabase(folder);
	other.exec('DELETE FROM token_usage');
	other.close();
	usage.add('one', '2026-01-01', 20);
	expect(usage.load('one', '2026-01-01')).toBe(520);
	usage.close();
	expect(usage.load('one', '2026-01-01')).toBe(520);
	expect([usage.load('two', '2026-01-01'), usage.load('one', '2026-01-02')]).toEqual([0, 0]);
});

test('a count that will never be read or written again is an error, and no free day', () => {
	const folder = temporaryFolder();
	const log = keepLog();
	const usage = openTokenUsage(folder, log.logger);
	const other = openDatabase(folder);
	other.exec('DROP TABLE token_usage');
	other.close();
	expect(() => usage.load('one', '2026-01-01')).toThrow(/no such table/);
	expect(() => usage.add('one', '2026-01-01', 100)).toThrow(/no such table/);
	expect(() => usage.close()).not.toThrow();
	expect(usage.load('one', '2026-01-01')).toBe(100);
	expect(log.levels()).toEqual(['error']);
});

test('a database of the version before gets the table and keeps all it held', () => {
	const folder = temporaryFolder();
	const old = openDatabase(folder);
	old.exec(
		`DROP TABLE token_usage; DROP TABLE kept_vectors; PRAGMA user_version = 1; INSERT INTO settings VALUES ('a', 'b')`,
	);
	old.close();
	const usage = openTokenUsage(folder, logger);
	usage.add('one', '2026-01-01', 7);
	expect(usage.load('one', '2026-01-01')).toBe(7);
	usage.close();
	const now = openDatabase(folder);
	expect(now.prepare('SELECT value FROM settings').pluck().get()).toBe('b');
	now.close();
});
