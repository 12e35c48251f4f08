import { randomUUID } from 'node:crypto';
import type { Connection } from './database.ts';
import { prepare } from './prepared.ts';
import { readSettings, writeSetting } from './settings.ts';

/** Before the generation, in the name of a setting. */
const ID = 'generation-id ';

/**
 * A random name for every generation a database has had: in another database, and in a copy that went another way,
 * the same numbers have other names.
 */
export type GenerationIds = ReadonlyMap<number, string>;

/** The number of the stored generation; 0 for an empty store. */
export function readGeneration(connection: Connection): number {
	return Number(
		prepare<unknown[], unknown>(connection, "SELECT value FROM settings WHERE name = 'generation'")
			.pluck()
			.get() ?? 0,
	);
}

export function readGenerationIds(connection: Connection): GenerationIds {
	const stored = readSettings(connection, ID);
	return new Map([...stored].map(([generation, id]) => [Number(generation), id]));
}

/** Inside the caller's transaction. */
export function startGeneration(connection: Connection): void {
	const generation = readGeneration(connection) + 1;
	writeSetting(connection, 'generation', String(generation));
	writeSetting(connection, `${ID}${generation}`, randomUUID());
}

/** Was something that carries this number and name made from this database, at some time? */
export function isKnown(ids: GenerationIds, generation: number, id: string | undefined): boolean {
	const known = ids.get(generation);
	return known !== undefined && known === id;
}
