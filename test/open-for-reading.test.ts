import Database from 'better-sqlite3';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createAssistant } from '../src/assistant.ts';
import { UserError } from '../src/errors.ts';
import { databasePath, openDatabase } from '../src/store/database.ts';
import { openForReading } from '../src/store/open-for-reading.ts';
import { keep, prepare } from '../src/store/prepared.ts';
import { asNobody } from './support/as-nobody.ts';
import { ARTICLES, QUESTION } from './support/cli-shelf.ts';
import { keepLog } from './support/log-lines.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

const closed: string[] = [];

afterEach(() => {
	for (const folder of closed.splice(0)) chmodSync(folder, 0o755);
});

/** Takes away the right to write into a folder and its files. */
function close(folder: string): string {
	for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
	chmodSync(folder, 0o555);
	closed.push(folder);
	return folder;
}

function databaseWith(value: string): string {
	const dataDir = temporaryFolder();
	const connection = openDatabase(dataDir);
	connection.exec(`INSERT INTO settings VALUES ('a', '${value}')`);
	connection.close();
	return dataDir;
}

/** What a user without rights reads, and what happens when they write. */
const readAs = (dataDir: string) =>
	asNobody(() => {
		const connection = openForReading(dataDir);
		const value = prepare(connection, "SELECT value FROM settings WHERE name = 'a'").pluck().get();
		expect(() => connection.exec("INSERT INTO settings VALUES ('b', '')")).toThrow('readonly');
		connection.close();
		return value;
	});

describe('openForReading', () => {
	test('reads a database that rests in a folder without write permission, and changes nothing', async () => {
		const dataDir = close(databaseWith('at rest'));
		expect(await readAs(dataDir)).toBe('at rest');
		expect(readdirSync(dataDir)).toEqual(['briefing.db']);
	});

	test('reads what another process has just written there', async () => {
		const dataDir = databaseWith('old');
		const writer = openDatabase(dataDir);
		writer.exec("UPDATE settings SET value = 'new'");
		close(dataDir);
		expect(await readAs(dataDir)).toBe('new');
		writer.close();
	});

	test('reads what a crash left in the log', async () => {
		const from = databaseWith('old');
		const crashed = openDatabase(from);
		crashed.exec("UPDATE settings SET value = 'in the log'");
		const dataDir = temporaryFolder();
		for (const ending of ['', '-wal'])
			copyFileSync(`${databasePath(from)}${ending}`, `${databasePath(dataDir)}${ending}`);
		crashed.close();
		expect(await readAs(close(dataDir))).toBe('in the log');
	});

	test('says what is wrong where there is nothing to read', async () => {
		const dataDir = close(temporaryFolder());
		const newer = temporaryFolder();
		keep(new Database(databasePath(newer))).exec('PRAGMA user_version = 99');
		for (const folder of [dataDir, close(newer), join(dataDir, 'none')]) {
			await expect(asNobody(async () => openForReading(folder))).rejects.toThrow(UserError);
			await expect(asNobody(async () => openForReading(folder))).rejects.toThrow(
				'DATA_DIR cannot be written',
			);
		}
		expect(existsSync(join(dataDir, 'none'))).toBe(false);
	});
});

test('an assistant that only reads answers where nothing can be written', async () => {
	const [knowledgeDir, dataDir] = [writeFiles(temporaryFolder(), ARTICLES), join(temporaryFolder(), 'data')];
	chmodSync(knowledgeDir, 0o755);
	mkdirSync(dataDir);
	chmodSync(join(dataDir, '..'), 0o755);
	const { logger, levels } = keepLog();
	const settings = { knowledgeDir, dataDir, logLevel: 'silent', onlyReads: true };
	const writer = await createAssistant(settings, logger);
	await writer.index(() => {});
	await writer.close();
	close(dataDir);
	writeFiles(knowledgeDir, { 'new.md': 'Un nouveau texte.' });
	await asNobody(async () => {
		const reader = await createAssistant(settings, logger);
		expect(await reader.isStale()).toBe(true);
		await expect(reader.index(() => {}, 0)).rejects.toThrow('DATA_DIR cannot be written');
		expect((await reader.answer(QUESTION)).status).toBe('answered');
		await reader.close();
	});
	expect(levels()).toEqual([]);
	await expect(asNobody(() => createAssistant({ ...settings, onlyReads: false }, logger))).rejects.toThrow(
		'DATA_DIR cannot be written',
	);
});
