import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { listFiles } from '../src/indexing/list-files.ts';
import { readGlossary } from '../src/indexing/read-glossary.ts';
import { organizationEntries } from '../src/language/organizations.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

async function read(content: string | Buffer) {
	const folder = writeFiles(temporaryFolder(), { 'glossary.yaml': content });
	const { files } = await listFiles(folder);
	const file = files.find(({ path }) => path === 'glossary.yaml');
	if (!file) throw new Error(`no glossary in ${join(folder)}`);
	return readGlossary(file);
}

const entriesOf = async (content: string | Buffer) => (await read(content)).entries;

async function problemOf(content: string): Promise<UserError['wording']> {
	try {
		await read(content);
	} catch (error) {
		if (error instanceof UserError) return error.wording;
		throw error;
	}
	throw new Error('nothing is wrong');
}

describe('readGlossary', () => {
	test('reads a list of expressions that mean the same', async () => {
		expect(await entriesOf('- [LHC, Large Hadron Collider, grand collisionneur de hadrons]')).toEqual([
			{ expressions: ['LHC', 'Large Hadron Collider', 'grand collisionneur de hadrons'], related: false },
		]);
	});

	test('reads pairs of the two languages, one expression or several on each side', async () => {
		const yaml = '- fr: marée noire\n  en: [oil spill, oil slick]\n- {en: reef, fr: récif}';
		expect(await entriesOf(yaml)).toEqual([
			{ expressions: ['marée noire', 'oil spill', 'oil slick'], related: false },
			{ expressions: ['reef', 'récif'], related: false },
		]);
	});

	test('reads what only stands for something else at times', async () => {
		expect(await entriesOf('- related: [Wimbledon, tennis]')).toEqual([
			{ expressions: ['Wimbledon', 'tennis'], related: true },
		]);
	});

	test('reads lists of lines, quotation marks, comments and windows line ends', async () => {
		const yaml =
			'# Our words\r\n-\r\n  - "Tour : la Grande Boucle"\r\n  - Tour  de\r\n    France # the race\r\n';
		expect(await entriesOf(yaml)).toEqual([
			{ expressions: ['Tour : la Grande Boucle', 'Tour de France'], related: false },
		]);
	});

	test.each(['# nothing yet\n', '---\n'])('finds no entry in %j', async (yaml) => {
		expect(await entriesOf(yaml)).toEqual([]);
	});

	test('reports an empty file, which may be one that was cut', async () => {
		for (const content of ['', '\n']) expect((await problemOf(content)).en).toContain('is empty');
	});

	test('tells files apart by their bytes', async () => {
		const [one, same, other] = [await read('- [a1, b2]'), await read('- [a1, b2]'), await read('- [a1, b3]')];
		expect(one.hash).toBe(same.hash);
		expect(one.hash).not.toBe(other.hash);
	});

	test.each([
		['AES: Alliance', 1, 'each entry is a line'],
		['just words', 1, 'each entry is a line'],
		['- [a1, b2]\n- alone', 2, 'each entry is a line'],
		['- [a1, b2]\n\n- fr: récif', 3, '"fr" and "en"'],
		['- {fr: récif, en: reef, de: Riff}', 1, '"fr" and "en"'],
		['- {related: [a1, b2], fr: c3}', 1, '"fr" and "en"'],
		['- [lune]', 1, 'two different expressions'],
		['- [a1, b2]\n- [lune, lune]', 2, 'two different expressions'],
		['- []', 1, 'two different expressions'],
		['- [lune, "..."]', 1, 'a letter or a number'],
		['- [lune, the]', 1, 'a letter or a number'],
		['- - lune\n  - ""', 2, 'a letter or a number'],
		['- [lune, {en: moon}]', 1, 'each entry is a line'],
		[`- [lune, ${'x'.repeat(201)}]`, 1, 'a few words'],
		['- [a1, b2]\n- [c3, d4', 2, ''],
		['- [a1, b2]\n- [*c3, d4]', 2, 'Aliases'],
		['- fr: lune\n  fr: mer\n  en: moon', 2, ''],
	])('says in both languages what is wrong with %j, and in which line', async (yaml, line, problem) => {
		const { en, fr } = await problemOf(yaml);
		expect(en).toContain(`cannot be read at line ${line}: `);
		expect(en).toContain(problem);
		expect(fr).toContain(`ne peut pas être lu à la ligne ${line} : `);
	});

	test('has its own problems in French too', async () => {
		expect((await problemOf('- [lune]')).fr).toContain('au moins deux expressions différentes');
		expect((await problemOf('- lune')).fr).toContain('chaque entrée est une ligne');
		expect((await problemOf('- fr: lune')).fr).toContain('porte « fr » et « en »');
	});

	test('takes no more entries than a team could look through', async () => {
		const yaml = Array.from({ length: 5_001 }, (_, at) => `- [a${at}, b${at}]`).join('\n');
		expect((await problemOf(yaml)).en).toContain('5000 entries at most');
	});
});

describe('the glossary that ships', () => {
	test('reads without a fault, and repeats nothing that every shelf knows', async () => {
		const entries = await entriesOf(readFileSync(new URL('../knowledge/glossary.yaml', import.meta.url)));
		expect(entries.length).toBeGreaterThan(20);
		const known = new Set(organizationEntries().flatMap(({ expressions }) => expressions));
		const equal = entries.filter(({ related }) => !related).flatMap(({ expressions }) => expressions);
		expect(equal.filter((one) => known.has(one))).toEqual([]);
	});
});
