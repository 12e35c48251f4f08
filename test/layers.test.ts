import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The map: each part may import itself and what is listed for it. */
const MAY_IMPORT: Record<string, string[]> = {
	'src/errors.ts': [],
	'src/logger.ts': ['src/errors.ts'],
	'src/language': ['src/errors.ts', 'src/logger.ts'],
	'src/models': ['src/errors.ts', 'src/logger.ts', 'src/language'],
	'src/store': ['src/errors.ts', 'src/logger.ts', 'src/language'],
	'src/indexing': below(),
	'src/answering': below(),
	'src/drafts.ts': below('src/answering', 'src/open-models.ts'),
	'src/assistant.ts': below('src/indexing', 'src/answering', 'src/open-models.ts', 'src/drafts.ts'),
	'src/doctor.ts': [
		...below('src/indexing', 'src/answering', 'src/open-models.ts', 'src/assistant.ts'),
		'src/config.ts',
	],
	'src/evaluation': below('src/indexing', 'src/answering', 'src/open-models.ts', 'src/assistant.ts'),
	'src/terminal': below(
		'src/indexing',
		'src/answering',
		'src/open-models.ts',
		'src/assistant.ts',
		'src/doctor.ts',
	),
	'src/discord': below('src/indexing', 'src/answering', 'src/open-models.ts', 'src/assistant.ts'),
	commands: below('src/indexing', 'src/answering', 'src/open-models.ts', 'src/assistant.ts', 'src/discord'),
	'src/config.ts': ['src/errors.ts', 'src/model-settings.ts'],
	'src/model-settings.ts': [],
	'src/open-models.ts': below('src/answering'),
	'src/open-playground.ts': [...below('src/assistant.ts', 'src/discord'), 'playground'],
	playground: [],
	'src/index.ts': ['src', 'commands'],
	'src/cli.ts': ['src', 'commands'],
};

/** Packages that only some parts may know. */
const ONLY_IN: Record<string, string[]> = {
	'discord.js': ['src/discord', 'commands', 'src/index.ts', 'src/cli.ts'],
	'hnswlib-node': ['src/store'],
	'better-sqlite3': ['src/store'],
	'@langchain/openai': ['src/models'],
	'@huggingface/transformers': ['src/models'],
	dotenv: ['src/config.ts'],
	pino: ['src/logger.ts'],
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const files = ['src', 'commands', 'playground'].flatMap(typescriptBelow);

describe('the layers', () => {
	test('every file belongs to a part of the map', () => {
		expect(files.filter((file) => partOf(file) === undefined)).toEqual([]);
	});

	test('no import points back', () => {
		const wrong = files.flatMap((file) =>
			localImports(file)
				.filter((target) => !isAllowed(file, target))
				.map((target) => `${file} → ${target}`),
		);
		expect(wrong).toEqual([]);
	});

	test('a package that only one part should know stays there', () => {
		const wrong = files.flatMap((file) =>
			importsOf(file)
				.filter((name) => ONLY_IN[name] && !ONLY_IN[name].some((place) => isWithin(file, place)))
				.map((name) => `${file} → ${name}`),
		);
		expect(wrong).toEqual([]);
	});

	test('SQL is written in the store alone', () => {
		const sql = /\b(?:SELECT\s[^]*?\sFROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET|PRAGMA)\b/;
		const outside = files.filter((file) => !isWithin(file, 'src/store'));
		expect(outside.filter((file) => sql.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
	});

	test('everything is exported by its name', () => {
		const nameless = files.filter((file) =>
			/^export default\b/m.test(readFileSync(join(ROOT, file), 'utf8')),
		);
		expect(nameless).toEqual([]);
	});

	test('only the list of commands and the start are called index.ts', () => {
		const indexes = files.filter((file) => basename(file) === 'index.ts');
		expect(indexes.toSorted()).toEqual(['commands/index.ts', 'src/index.ts']);
	});

	test('a file of src can be found by its name alone', () => {
		const names = files.filter((file) => file.startsWith('src/')).map((file) => basename(file));
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	});
});

function below(...parts: string[]): string[] {
	return ['src/errors.ts', 'src/logger.ts', 'src/language', 'src/models', 'src/store', ...parts];
}

function typescriptBelow(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
	const text = readFileSync(join(ROOT, file), 'utf8');
	return Array.from(
		text.matchAll(/(?:^|\n)(?:import|export)\b(?:[^'";]*from)? '([^']+)'|import\('([^']+)'\)/g),
		(match) => match[1] ?? match[2] ?? '',
	);
}

function localImports(file: string): string[] {
	return importsOf(file)
		.filter((name) => name.startsWith('.'))
		.map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)));
}

/** The most exact part that a file belongs to. */
function partOf(file: string): string | undefined {
	return Object.keys(MAY_IMPORT)
		.filter((part) => isWithin(file, part))
		.toSorted((a, b) => b.length - a.length)[0];
}

function isAllowed(file: string, target: string): boolean {
	const part = partOf(file) ?? '';
	return isWithin(target, part) || (MAY_IMPORT[part] ?? []).some((place) => isWithin(target, place));
}

function isWithin(file: string, place: string): boolean {
	return file === place || file.startsWith(`${place}/`);
}
