import { statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { databasePath } from './database.ts';
import { openForReading } from './open-for-reading.ts';
import { prepare } from './prepared.ts';

/** Reads the whole database file for damage. Throws UserError where it is damaged, or what `openForReading` throws. */
export function checkDatabase(dataDir: string): { articles: number; passages: number; megabytes: number } {
	const connection = openForReading(dataDir);
	try {
		const number = (sql: string) => prepare<[], number>(connection, sql).pluck().get() ?? 0;
		const damage = prepare<[], string>(connection, 'PRAGMA quick_check(1)').pluck().get();
		if (damage !== 'ok') throw damaged(dataDir, String(damage));
		return {
			articles: number('SELECT count(*) FROM articles'),
			passages: number('SELECT count(*) FROM passages'),
			megabytes: statSync(databasePath(dataDir)).size / 1_000_000,
		};
	} finally {
		connection.close();
	}
}

function damaged(dataDir: string, reason: string): UserError {
	return new UserError({
		en: `The database is damaged (${dataDir}: ${reason}). Move briefing.db away and index again, or restore a copy.`,
		fr: `La base de données est endommagée (${dataDir} : ${reason}). Déplacez briefing.db et indexez de nouveau, ou restaurez une copie.`,
	});
}
