import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDiscord, type Discord } from '../playground/start-discord.ts';
import { databasePath } from '../src/store/database.ts';
import { createCliShelf } from './support/cli-shelf.ts';
import { KEY } from './support/model-error-of.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';
import { FAULTS } from './support/scripted-reply.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let model: ScriptedModel;
let discord: Discord;
const shelf = createCliShelf();

beforeAll(async () => {
	model = await startScriptedModel();
	discord = await startDiscord();
	await shelf.run(['index']);
});

afterAll(async () => {
	await model.close();
	await discord.close();
});

const everything = () => ({
	DISCORD_TOKEN: discord.token,
	DISCORD_API_URL: discord.apiUrl,
	CHAT_MODEL: 'scripted',
	CHAT_BASE_URL: model.baseUrl,
	CHAT_API_KEY: KEY,
	RERANK_BASE_URL: model.baseUrl,
});

describe('doctor', () => {
	test('finds everything sound, with what each thing took', async () => {
		model.reply = () => '{"claims":[]}';
		const { code, stdout } = await shelf.run(['doctor'], { env: everything() });
		expect(stdout).toMatch(/^✓ database +sound: 3 articles, \d+ passages, [\d.]+ MB \(\d+ ms\)$/m);
		expect(stdout).toMatch(/^✓ index +opened, up to date/m);
		expect(stdout).toMatch(/^✓ question +finds \d+ passages/m);
		expect(stdout).toMatch(/^✓ discord +knows the bot as /m);
		expect(stdout).toMatch(/^✓ chat model scripted +answers in the form it is asked for/m);
		expect(stdout).toMatch(/^✓ reranking +puts 2 of 2 passages in order/m);
		expect(code).toBe(0);
	});

	test('tells the dimensions of an embedding model, and that the articles were not embedded by it', async () => {
		const env = { EMBEDDING_MODEL: 'letters', EMBEDDING_BASE_URL: model.baseUrl };
		const { stdout } = await shelf.run(['doctor'], { env });
		expect(stdout).toMatch(/^✓ embeddings letters +gives vectors of \d+ dimensions/m);
		expect(stdout).toMatch(/^✓ index +opened, but the articles have changed since/m);
	});

	test('names what is not sound, goes on with the rest, shows no key and ends with 1', async () => {
		model.reply = () => FAULTS.unauthorizedKey(KEY);
		const env = { ...everything(), DISCORD_TOKEN: 'AAAA.BBBB.CCCCCCCC' };
		const { code, stdout, stderr } = await shelf.run(['doctor'], { env });
		expect(stdout).toMatch(/^✗ discord +refuses DISCORD_TOKEN/m);
		expect(stdout).toMatch(/^✗ chat model scripted +the model does not accept the key/m);
		expect(stdout).toMatch(/^✓ reranking/m);
		expect(stdout + stderr).not.toContain(KEY);
		expect(stdout + stderr).not.toContain('CCCCCCCC');
		expect(code).toBe(1);
	});

	test('names a damaged database', async () => {
		const dataDir = temporaryFolder();
		writeFileSync(databasePath(dataDir), 'no database '.repeat(1_000));
		const { code, stdout } = await shelf.run(['doctor'], { env: { DATA_DIR: dataDir } });
		expect(stdout).toMatch(/^✗ database/m);
		expect(stdout).toMatch(/^✗ index/m);
		expect(code).toBe(1);
	});
});
