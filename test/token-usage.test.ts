import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { databasePath, openDatabase } from '../src/store/database.ts';
import { keep } from '../src/store/prepared.ts';
import { openTokenUsage } from '../src/store/token-usage.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('adds up what each server spends on each day, and keeps it', () => {
	const folder = temporaryFolder();
	const usage = openTokenUsage(folder);
	usage.add('one', '2026-01-01', 100);
	usage.add('one', '2026-01-01', 20);
	usage.add('one', '2026-01-02', 3);
	usage.add('two', '2026-01-01', 4);
	usage.close();
	const again = openTokenUsage(folder);
	expect(again.load('one', '2026-01-01')).toBe(120);
	expect(again.load('one', '2026-01-02')).toBe(3);
	expect(again.load('two', '2026-01-01')).toBe(4);
	expect(again.load('three', '2026-01-01')).toBe(0);
	again.close();
});

test('waits for nobody: what is spent while an index is written is counted at once and kept later', () => {
	const folder = temporaryFolder();
	const usage = openTokenUsage(folder);
	const writer = keep(new Database(databasePath(folder)));
	writer.exec('BEGIN IMMEDIATE');
	usage.add('one', '2026-01-01', 100);
	expect(usage.load('one', '2026-01-01')).toBe(100);
	writer.exec('COMMIT');
	usage.add('one', '2026-01-01', 1);
	usage.close();
	const again = openTokenUsage(folder);
	expect(again.load('one', '2026-01-01')).toBe(101);
	again.close();
	writer.close();
});

test('what cannot be written, as on a full disk, fails nobody, counts all the same and is kept later', () => {
	const folder = temporaryFolder();
	const usage = openTokenUsage(folder);
	const other = openDatabase(folder);
	other.exec(
		`CREATE TRIGGER full BEFORE INSERT ON token_usage BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END`,
	);
	for (let times = 0; times < 3; times++) usage.add('one', '2026-01-01', 100);
	expect(usage.load('one', '2026-01-01')).toBe(300);
	other.exec('DROP TRIGGER full');
	other.close();
	usage.add('one', '2026-01-01', 1);
	usage.close();
	expect(() => usage.add('one', '2026-01-01', 1)).not.toThrow();
	const again = openTokenUsage(folder);
	expect(again.load('one', '2026-01-01')).toBe(301);
	again.close();
});

test('a database of the version before gets the table and keeps all it held', () => {
	const folder = temporaryFolder();
	const old = openDatabase(folder);
	old.exec(
		`DROP TABLE token_usage; DROP TABLE kept_vectors; PRAGMA user_version = 1; INSERT INTO settings VALUES ('a', 'b')`,
	);
	old.close();
	const usage = openTokenUsage(folder);
	usage.add('one', '2026-01-01', 7);
	expect(usage.load('one', '2026-01-01')).toBe(7);
	usage.close();
	const now = openDatabase(folder);
	expect(now.prepare('SELECT value FROM settings').pluck().get()).toBe('b');
	now.close();
});
