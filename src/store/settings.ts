import type { GlossaryEntry } from '../language/glossary.ts';
import { LANGUAGE_RULES } from '../language/language-rules.ts';
import type { Scope } from './articles.ts';
import type { Connection } from './database.ts';
import { prepare } from './prepared.ts';

/** Before the scope, in the name of a setting. */
const EMBEDDER = 'embedder ';
const RULES = 'rules ';
const GLOSSARY = 'glossary ';

/** Of which embedder each scope's vectors are. */
export function readEmbedders(connection: Connection): Map<Scope, string> {
	return readSettings(connection, EMBEDDER);
}

/** By which rules of language each scope's articles were read. */
export function readRules(connection: Connection): Map<Scope, string> {
	return readSettings(connection, RULES);
}

export function writeEmbedder(connection: Connection, scope: Scope, embedder: string): void {
	writeSetting(connection, `${EMBEDDER}${scope}`, embedder);
}

/** Its articles have all been read by the rules of now. */
export function writeRules(connection: Connection, scope: Scope): void {
	writeSetting(connection, `${RULES}${scope}`, LANGUAGE_RULES);
}

/** Each scope's glossary. */
export function readGlossaries(connection: Connection): Map<Scope, GlossaryEntry[]> {
	const stored = readSettings(connection, GLOSSARY);
	return new Map([...stored].map(([scope, json]) => [scope, JSON.parse(json) as GlossaryEntry[]]));
}

export function writeGlossary(connection: Connection, scope: Scope, glossary: GlossaryEntry[]): void {
	writeSetting(connection, `${GLOSSARY}${scope}`, JSON.stringify(glossary));
}

/** The settings whose name begins with `prefix`, by what comes after it. */
export function readSettings(connection: Connection, prefix: string): Map<string, string> {
	const rows = prepare<[string], { name: string; value: string }>(
		connection,
		'SELECT name, value FROM settings WHERE name GLOB ?',
	).all(`${prefix}*`);
	return new Map(rows.map(({ name, value }) => [name.slice(prefix.length), value]));
}

export function writeSetting(connection: Connection, name: string, value: string): void {
	prepare<unknown[], unknown>(connection, 'INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)').run(
		name,
		value,
	);
}
