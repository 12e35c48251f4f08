import Database from 'better-sqlite3';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { databasePath, explainDatabaseError, openDatabase } from '../src/store/database.ts';
import { keep, prepare } from '../src/store/prepared.ts';
import { asNobody } from './support/as-nobody.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

function problemOf(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		if (error instanceof UserError) return error.wording.en;
		throw error;
	}
	return '';
}

describe('openDatabase', () => {
	test('creates the folder and the database, and opens it again', () => {
		const dataDir = join(temporaryFolder(), 'a', 'b');
		openDatabase(dataDir).close();
		const connection = openDatabase(dataDir);
		expect(prepare(connection, 'SELECT count(*) FROM articles').pluck().get()).toBe(0);
		connection.close();
	});

	test.skipIf(process.platform !== 'linux')(
		'says what to do about a folder in which none can be made, instead of trying for ever',
		() => {
			for (const dataDir of ['/proc/briefing', '/proc/briefing/data'])
				expect(problemOf(() => openDatabase(dataDir))).toMatch(/^DATA_DIR cannot be written: .*ENOENT/);
		},
	);

	test('survives a power cut: every commit reaches the disk', () => {
		const connection = openDatabase(temporaryFolder());
		expect(prepare(connection, 'PRAGMA synchronous').pluck().get()).toBe(2);
		expect(prepare(connection, 'PRAGMA journal_mode').pluck().get()).toBe('wal');
		expect(prepare(connection, 'PRAGMA foreign_keys').pluck().get()).toBe(1);
		connection.close();
	});

	test('refuses a database of a newer version, and leaves it alone', () => {
		const dataDir = temporaryFolder();
		const newer = keep(new Database(databasePath(dataDir)));
		newer.exec('PRAGMA user_version = 99');
		newer.close();
		expect(problemOf(() => openDatabase(dataDir))).toMatch(
			/newer version.*schema 99, this one knows 5.*Update the bot/,
		);
		const again = keep(new Database(databasePath(dataDir)));
		expect(prepare(again, 'PRAGMA user_version').pluck().get()).toBe(99);
		again.close();
	});

	test('refuses a database of another program, says what to do, and leaves it alone', () => {
		const dataDir = temporaryFolder();
		const foreign = keep(new Database(databasePath(dataDir)));
		foreign.exec('CREATE TABLE settings (a); INSERT INTO settings VALUES (1)');
		foreign.close();
		const before = readFileSync(databasePath(dataDir));
		expect(problemOf(() => openDatabase(dataDir))).toMatch(
			/belongs to another program: it was left as it is\. Point DATA_DIR at a folder of the bot's own/,
		);
		expect(readFileSync(databasePath(dataDir))).toEqual(before);
	});

	test('says what to do when DATA_DIR is a file, or below one', () => {
		const file = join(temporaryFolder(), 'file');
		writeFileSync(file, '');
		expect(problemOf(() => openDatabase(file))).toContain('DATA_DIR cannot be written');
		expect(problemOf(() => openDatabase(join(file, 'data')))).toContain('DATA_DIR cannot be written');
	});

	test('says what to do without write permission', async () => {
		const parent = temporaryFolder();
		chmodSync(parent, 0o500);
		const problem = await asNobody(() => problemOf(() => openDatabase(join(parent, 'data'))));
		expect(problem).toContain('DATA_DIR cannot be written');
	});

	test('says what to do when a folder stands in the place of the database', () => {
		const dataDir = temporaryFolder();
		mkdirSync(databasePath(dataDir));
		expect(problemOf(() => openDatabase(dataDir))).toContain('DATA_DIR cannot be written');
	});

	test('says what to do when the file is no database', () => {
		const dataDir = temporaryFolder();
		writeFileSync(databasePath(dataDir), 'This is a letter, and no database. '.repeat(200));
		expect(problemOf(() => openDatabase(dataDir))).toMatch(/damaged: move briefing\.db away/);
	});

	test('takes an empty file for a new database', () => {
		const dataDir = temporaryFolder();
		writeFileSync(databasePath(dataDir), '');
		openDatabase(dataDir).close();
		expect(statSync(databasePath(dataDir)).size).toBeGreaterThan(0);
	});
});

const coded = (code: string) => Object.assign(new Error('as SQLite says'), { code });

describe('explainDatabaseError', () => {
	test.each([
		['SQLITE_FULL', 'disk is full: nothing was changed'],
		['ENOSPC', 'disk is full: nothing was changed'],
		['SQLITE_IOERR_SHMSIZE', 'Is it full or unplugged?'],
		['SQLITE_READONLY', 'DATA_DIR cannot be written'],
		['EROFS', 'DATA_DIR cannot be written'],
		['SQLITE_CORRUPT_VTAB', 'is damaged'],
		['SQLITE_BUSY', 'in use by another process'],
	])('says of %s what to do, and keeps SQLite’s own words', (code, advice) => {
		const explained = explainDatabaseError(coded(code), '/data');
		expect(explained).toBeInstanceOf(UserError);
		expect(explained).toHaveProperty('message', expect.stringContaining(advice));
		expect(explained).toHaveProperty('wording.fr', expect.stringContaining('/data : as SQLite says'));
	});

	test('returns what it does not know as it is', () => {
		for (const error of [coded('SQLITE_CONSTRAINT'), new Error('other'), 'text', undefined]) {
			expect(explainDatabaseError(error, '/data')).toBe(error);
		}
	});
});

test('a copy of the database file alone is a backup', () => {
	const [from, to] = [temporaryFolder(), temporaryFolder()];
	const connection = openDatabase(from);
	connection.exec("INSERT INTO settings VALUES ('a', 'b')");
	connection.close();
	expect(existsSync(`${databasePath(from)}-wal`)).toBe(false);
	copyFileSync(databasePath(from), databasePath(to));
	const copy = openDatabase(to);
	expect(prepare(copy, 'SELECT value FROM settings').pluck().get()).toBe('b');
	copy.close();
	expect(readFileSync(databasePath(to)).length).toBeGreaterThan(0);
	truncateSync(databasePath(to), 100);
	expect(problemOf(() => openDatabase(to))).toContain('damaged');
});
