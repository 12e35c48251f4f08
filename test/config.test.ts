import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { UserError } from '../src/errors.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const NONE = join('no', 'such', '.env');
const TOKEN = 'MTE3.Gabc-d_e.abcdefghijkl';

function dotenv(text: string): string {
	const path = join(temporaryFolder(), '.env');
	writeFileSync(path, text);
	return path;
}

function problemOf(environment: Record<string, string>, path = NONE): string {
	try {
		readConfig(environment, path);
	} catch (error) {
		if (error instanceof UserError) return `${error.wording.en}\n${error.wording.fr}`;
		throw error;
	}
	return '';
}

describe('readConfig', () => {
	test('needs nothing: every setting has a default', () => {
		expect(readConfig({ LANG: 'C' }, NONE)).toEqual({
			knowledgeDir: resolve('knowledge'),
			dataDir: resolve('data'),
			language: 'en',
			logLevel: 'info',
			playgroundPort: 3_210,
			models: { chatTokensPerDay: 200_000 },
		});
	});

	test.each([
		[{ LANG: 'fr_FR.UTF-8' }, 'fr'],
		[{ LANG: 'fr' }, 'fr'],
		[{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, 'en'],
		[{ LANG: 'en_US.UTF-8', LC_ALL: 'fr_CA.UTF-8' }, 'fr'],
		[{ LANG: 'fr_FR.UTF-8', LC_ALL: '' }, 'fr'],
		[{ LANG: 'C.UTF-8' }, 'en'],
		[{ LANG: 'fry_NL.UTF-8' }, 'en'],
	])('speaks as the system does: %j is %s', (environment, language) => {
		expect(readConfig(environment, NONE).language).toBe(language);
	});

	test('reads .env, and lets the environment win', () => {
		const path = dotenv(`# comment\nDATA_DIR="a b"\nLOG_LEVEL=debug\nDISCORD_TOKEN=${TOKEN}\n`);
		const articles = temporaryFolder();
		const config = readConfig({ LOG_LEVEL: 'warn', KNOWLEDGE_DIR: articles }, path);
		expect(config).toMatchObject({
			dataDir: resolve('a b'),
			knowledgeDir: articles,
			logLevel: 'warn',
			discordToken: TOKEN,
		});
	});

	test('takes an empty setting for none, in .env and in the environment', () => {
		const path = dotenv('DISCORD_TOKEN=\nLOG_LEVEL=\nDATA_DIR=  \nPLAYGROUND_PORT=""\n');
		expect(readConfig({ DISCORD_API_URL: '', KNOWLEDGE_DIR: ' ' }, path)).toEqual(readConfig({}, NONE));
		expect(readConfig({ LOG_LEVEL: '' }, dotenv('LOG_LEVEL=error')).logLevel).toBe('error');
	});

	test('names every mistake at once, each with what to do', () => {
		const problem = problemOf({
			LOG_LEVEL: 'loud',
			DISCORD_TOKEN: 'a b',
			DISCORD_API_URL: 'localhost:4000',
			PLAYGROUND_PORT: '70000',
			KNOWLEDGE_DIR: '/no/such/folder',
		});
		for (const part of [
			'LOG_LEVEL is "loud": use one of trace, debug, info',
			'DISCORD_TOKEN has characters no token has: copy it again',
			'DISCORD_API_URL is "localhost:4000": give an http address',
			'PLAYGROUND_PORT is "70000": use a number from 1 to 65535',
			'KNOWLEDGE_DIR is "/no/such/folder": there is no such folder; create it, or give',
		]) {
			expect(problem.split(part)).toHaveLength(3);
		}
	});

	test('needs a folder of articles until something is indexed, and never to deploy', () => {
		const dataDir = temporaryFolder();
		const file = join(temporaryFolder(), 'file');
		writeFileSync(file, '');
		for (const KNOWLEDGE_DIR of [file, join(file, 'below'), join(dataDir, 'none')]) {
			expect(problemOf({ KNOWLEDGE_DIR, DATA_DIR: dataDir })).toContain('there is no such folder');
			const settings = { KNOWLEDGE_DIR, DATA_DIR: dataDir };
			expect(readConfig(settings, NONE, { needsArticles: false }).knowledgeDir).toBe(KNOWLEDGE_DIR);
		}
		writeFileSync(join(dataDir, 'briefing.db'), '');
		expect(problemOf({ KNOWLEDGE_DIR: file, DATA_DIR: dataDir })).toBe('');
		expect(problemOf({ KNOWLEDGE_DIR: file, DATA_DIR: dataDir, LOG_LEVEL: 'loud' })).toContain(
			'there is no such folder',
		);
	});

	test('never repeats a secret', () => {
		const secrets = ['my secret token!', 'https://name:secret@', 'x'];
		for (const secret of secrets) {
			expect(problemOf({ DISCORD_TOKEN: secret, LOG_LEVEL: 'loud' })).not.toContain(
				secret === 'x' ? '"x"' : secret,
			);
		}
	});

	test.each(['3210', '1', '65535'])('takes the port %s', (port) => {
		expect(readConfig({ PLAYGROUND_PORT: port }, NONE).playgroundPort).toBe(Number(port));
	});

	test.each(['0', '65536', '-1', '1.5', 'port', '1e3', '0x10'])('refuses the port %s', (port) => {
		expect(problemOf({ PLAYGROUND_PORT: port })).toContain('PLAYGROUND_PORT');
	});

	test('trims what was pasted with white space, and slashes after an address', () => {
		const config = readConfig(
			{ DISCORD_TOKEN: ` ${TOKEN}\n`, DISCORD_API_URL: 'http://127.0.0.1:4000/api//' },
			NONE,
		);
		expect([config.discordToken, config.discordApiUrl]).toEqual([TOKEN, 'http://127.0.0.1:4000/api']);
	});

	test('has every setting explained in .env.example, with its default', () => {
		const example = readFileSync('.env.example', 'utf8');
		const explained = Array.from(example.matchAll(/^# .+\n([A-Z_]+)=/gm), ([, name]) => name);
		const read = readFileSync('src/config.ts', 'utf8').matchAll(/settings\['([A-Z_]+)'\]/g);
		const models = ['CHAT', 'EMBEDDING', 'RERANK'].flatMap((name) =>
			['MODEL', 'BASE_URL', 'API_KEY'].map((setting) => `${name}_${setting}`),
		);
		const expected = [...Array.from(read, ([, name]) => name), ...models, 'CHAT_TOKENS_PER_DAY'];
		expect(new Set(explained)).toEqual(new Set(expected));
		expect(readConfig({}, '.env.example')).toEqual(readConfig({}, NONE));
	});

	test('says that a .env which is there cannot be read', () => {
		expect(problemOf({}, temporaryFolder())).toContain('EISDIR');
	});
});
