import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAssistant, type Assistant } from '../src/assistant.ts';
import type { ModelChoice } from '../src/open-models.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { keepLog } from './support/log-lines.ts';
import { KEY } from './support/model-error-of.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';
import { FAULTS } from './support/scripted-reply.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';
import { writeTinyModel } from './support/tiny-model.ts';

const QUESTION = 'Quand la grotte de Lascaux a-t-elle été découverte ?';

let model: ScriptedModel;
let folder: string;
let dataDir: string;
let log: ReturnType<typeof keepLog>;
const opened: Assistant[] = [];

beforeEach(async () => {
	model = await startScriptedModel();
	folder = writeFiles(temporaryFolder(), ANSWER_ARTICLES);
	dataDir = join(temporaryFolder(), 'data');
	log = keepLog();
});

afterEach(async () => {
	for (const assistant of opened.splice(0)) await assistant.close();
	await model.close();
});

async function open(models: ModelChoice): Promise<Assistant> {
	const assistant = await createAssistant(
		{ knowledgeDir: folder, dataDir, logLevel: 'silent', models },
		log.logger,
	);
	opened.push(assistant);
	return assistant;
}

function embedding() {
	return { model: 'letters', baseUrl: model.baseUrl, apiKey: KEY };
}

const embedded = () => model.requests.filter(({ path }) => path === '/embeddings');
const texts = () => embedded().flatMap(({ body }) => body['input'] as string[]);

describe('an embedding model', () => {
	test('embeds the articles once, then only what is new', async () => {
		const assistant = await open({ embedding: embedding() });
		const { passages } = await assistant.index(() => {});
		expect(texts()).toHaveLength(passages.added);
		writeFiles(folder, { 'new.md': 'Un pont relie désormais les deux rives du Danube.\n' });
		await assistant.index(() => {});
		expect(texts()).toHaveLength(passages.added + 1);
		await assistant.index(() => {});
		expect(texts()).toHaveLength(passages.added + 1);
	});

	test('takes the place of the bot’s own embeddings: everything is embedded anew by itself, in its dimension', async () => {
		const own = await open({});
		await own.index(() => {});
		const assistant = await open({ embedding: embedding() });
		expect(await assistant.isStale()).toBe(true);
		await assistant.index(() => {});
		expect(await assistant.isStale()).toBe(false);
		const asked = embedded().length;
		const answer = await assistant.answer(QUESTION);
		expect(answer.text).toContain('12 septembre 1940');
		expect(embedded().length).toBeGreaterThan(asked);
	});

	test('on a server has two answers looked for at once, as a reranking server has', async () => {
		const rerank = { baseUrl: model.baseUrl };
		const assistants = [await open({}), await open({ embedding: embedding() }), await open({ rerank })];
		expect(assistants.map(({ answersAtOnce }) => answersAtOnce)).toEqual([1, 2, 2]);
	});

	test('in the bot’s own process has one answer looked for at a time', async () => {
		const inProcess = { model: writeTinyModel(), modelsDir: temporaryFolder() };
		const rerank = { baseUrl: model.baseUrl };
		for (const models of [{ embedding: inProcess }, { embedding: inProcess, rerank }])
			expect((await open(models)).answersAtOnce).toBe(1);
	});

	test('that fails while a member waits leaves the words to find the passages, and the log says why', async () => {
		const assistant = await open({ embedding: embedding() });
		await assistant.index(() => {});
		model.fault = () => FAULTS.unauthorizedKey(KEY);
		const answer = await assistant.answer(QUESTION);
		expect(answer.text).toContain('12 septembre 1940');
		expect(log.messages()).toContain('a question was not embedded');
		expect(log.lines()).not.toContain(KEY);
	});

	test('that has embedded nothing yet leaves the words to find the passages', async () => {
		await (await open({})).index(() => {});
		const answer = await (await open({ embedding: embedding() })).answer(QUESTION);
		expect(answer.text).toContain('12 septembre 1940');
	});

	test('that fails while indexing says what to do, and the old index stays', async () => {
		const assistant = await open({});
		await assistant.index(() => {});
		model.fault = () => FAULTS.unauthorizedKey(KEY);
		const later = await open({ embedding: embedding() });
		await expect(later.index(() => {})).rejects.toThrow(/EMBEDDING_API_KEY/);
		expect((await assistant.answer(QUESTION)).text).toContain('12 septembre 1940');
	});
});

const swap = () => {
	model.embed = (text) => [text.length, 1, 2, 3, 5];
};

describe('another embedding model that answers under the same name', () => {
	test('leaves the words to find the passages, and the log says why', async () => {
		const assistant = await open({ embedding: embedding() });
		await assistant.index(() => {});
		swap();
		expect((await assistant.answer(QUESTION)).text).toContain('12 septembre 1940');
		expect(log.lines()).toContain('its vector has 5 numbers, not');
	});

	test('embeds no article: whoever indexes reads what to do, and a start finds all as it was', async () => {
		const assistant = await open({ embedding: embedding() });
		await assistant.index(() => {});
		swap();
		writeFiles(folder, { 'new.md': 'Un pont relie désormais les deux rives du Danube.\n' });
		await expect(assistant.index(() => {})).rejects.toThrow(/give EMBEDDING_MODEL another name/);
		const later = await open({ embedding: embedding() });
		expect((await later.answer(QUESTION)).text).toContain('12 septembre 1940');
		expect(later.sources()).toHaveLength(Object.keys(ANSWER_ARTICLES).length);
	});

	test('embeds everything anew once it has a name of its own', async () => {
		await (await open({ embedding: embedding() })).index(() => {});
		swap();
		const renamed = await open({ embedding: { ...embedding(), model: 'numbers' } });
		await renamed.index(() => {});
		expect((await renamed.answer(QUESTION)).text).toContain('12 septembre 1940');
		expect(log.lines()).not.toContain('a question was not embedded');
	});
});

describe('a reranking server', () => {
	test('puts the passages in its order', async () => {
		const assistant = await open({ rerank: { baseUrl: model.baseUrl } });
		await assistant.index(() => {});
		const plain = (await assistant.answer(QUESTION)).passages;
		expect(model.requests.some(({ path }) => path === '/rerank')).toBe(true);
		model.score = (_question, text) => (text.includes('André Malraux') ? 9 : 1);
		const { passages } = await assistant.answer(QUESTION);
		expect(passages[0]?.passage.pageContent).toContain('André Malraux');
		expect(passages).toHaveLength(plain.length);
		const scores = passages.map(({ score }) => score);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
	});

	test('that fails leaves the order as it was, and the log says why', async () => {
		const assistant = await open({ rerank: { baseUrl: model.baseUrl } });
		await assistant.index(() => {});
		model.fault = () => FAULTS.serverError;
		const answer = await assistant.answer(QUESTION);
		expect(answer.text).toContain('12 septembre 1940');
		expect(log.messages()).toContain('the passages were not reranked');
	});
});
