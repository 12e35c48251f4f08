import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { embedPassages } from '../src/indexing/embed-passages.ts';
import type { Embedder } from '../src/language/embedder.ts';
import { createOpenAIEmbeddings } from '../src/models/openai-embeddings.ts';
import { errorOf, KEY } from './support/model-error-of.ts';
import { startScriptedModel, type ScriptedModel, type ScriptedRequest } from './support/scripted-model.ts';
import { FAULTS, type Fault } from './support/scripted-reply.ts';

let model: ScriptedModel;
let embedder: Embedder;

beforeEach(async () => {
	model = await startScriptedModel();
	embedder = createOpenAIEmbeddings({ model: 'letters', baseUrl: model.baseUrl, apiKey: KEY });
});

afterEach(() => model.close());

/** The first requests meet these, the others their answer. */
function first(...faults: Fault[]): (request: ScriptedRequest) => Fault | undefined {
	return () => faults.shift();
}

async function failure(work: Promise<unknown>): Promise<UserError> {
	const error = await errorOf(work);
	if (!(error instanceof UserError)) throw error;
	return error;
}

function nameOf(name: string, baseUrl?: string): string {
	return createOpenAIEmbeddings({ model: name, ...(baseUrl !== undefined && { baseUrl }) }).name;
}

describe('articles', () => {
	test('are embedded in batches of 64, each text with its own vector, in order', async () => {
		const texts = Array.from({ length: 150 }, (_, at) => 'abc'.repeat(at % 7) + 'z'.repeat(at + 1));
		const vectors = await embedder.embedDocuments(texts);
		expect(vectors).toEqual(texts.map((text) => model.embed(text)));
		const sizes = model.requests.map(({ body }) => (body['input'] as string[]).length);
		expect(sizes).toEqual([64, 64, 22]);
	});

	test('go through the index’s own checks, whatever the dimension', async () => {
		model.embed = (text) => [text.length, 1, 2, 3, 4];
		const vectors = await embedPassages(['one', 'three'], embedder, () => {});
		expect(vectors.map((vector) => [...vector])).toEqual([
			[3, 1, 2, 3, 4],
			[5, 1, 2, 3, 4],
		]);
	});

	test('keep their line ends and are asked for as numbers', async () => {
		await embedder.embedDocuments(['one\ntwo']);
		expect(model.requests[0]?.body).toMatchObject({
			model: 'letters',
			input: ['one\ntwo'],
			encoding_format: 'float',
		});
		expect(model.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
	});

	test('none cost nothing', async () => {
		expect(await embedder.embedDocuments([])).toEqual([]);
		expect(model.requests).toEqual([]);
	});
});

test('a question is embedded like an article', async () => {
	expect(await embedder.embedQuery('What is new?')).toEqual(model.embed('What is new?'));
});

describe('the name changes with the model and the server', () => {
	test('and with nothing else', () => {
		expect(nameOf('a', 'http://localhost:11434/v1')).toBe('openai:a@localhost:11434');
		expect(nameOf('a')).toBe('openai:a@api.openai.com');
		const names = [nameOf('a', 'http://one/v1'), nameOf('a', 'http://two/v1'), nameOf('b', 'http://two/v1')];
		expect(new Set(names).size).toBe(3);
	});

	test('and never shows a password', () => {
		expect(nameOf('a', `http://me:${KEY}@host/v1`)).toBe('openai:a@host');
	});

	test('and an address that is none is named by its setting', () => {
		expect(() => nameOf('a', KEY)).toThrow(UserError);
		expect(() => nameOf('a', KEY)).toThrow('EMBEDDING_BASE_URL');
		expect(() => nameOf('a', KEY)).not.toThrow(KEY);
	});
});

describe('a failure', () => {
	test.each([
		['too many requests', FAULTS.rateLimited('0')],
		['a closed connection', { hangUp: true }],
	])('that passes is tried three times: %s', async (_, fault) => {
		model.fault = first(fault, fault);
		expect(await embedder.embedDocuments(['text'])).toHaveLength(1);
		expect(model.requests).toHaveLength(3);
	});

	test('that does not pass is reported after the third time', async () => {
		model.fault = () => FAULTS.rateLimited('0');
		expect((await failure(embedder.embedDocuments(['text']))).message).toContain('quota');
		expect(model.requests).toHaveLength(3);
	});

	test('of the last batch does not pass for a shorter list', async () => {
		model.fault = ({ body }) => ((body['input'] as string[]).length < 64 ? FAULTS.notFound : undefined);
		await failure(embedder.embedDocuments(Array.from({ length: 70 }, () => 'text')));
	});

	test.each([
		['EMBEDDING_API_KEY', FAULTS.unauthorized],
		['EMBEDDING_API_KEY', FAULTS.unauthorizedKey(KEY)],
		['EMBEDDING_MODEL', FAULTS.notFound],
		['EMBEDDING_MODEL', { body: { data: [] } }],
		['EMBEDDING_MODEL', { body: { data: [{ index: 0 }] } }],
		['EMBEDDING_MODEL', { body: 'Welcome' }],
		['EMBEDDING_MODEL', { body: ' '.repeat(21_000_000), unfinished: true }],
	])('says what to do in both languages: %s', async (setting, fault) => {
		model.fault = () => fault;
		const { wording } = await failure(embedder.embedQuery('text'));
		expect(wording.fr).toContain(setting);
		expect(wording.en).toContain(setting);
	});

	test('to reach the server names it', async () => {
		const { host } = new URL(model.baseUrl);
		await model.close();
		const error = await failure(embedder.embedDocuments(['text']));
		expect(error.message).toContain(host);
		expect(error.message).toContain('EMBEDDING_BASE_URL');
		model = await startScriptedModel();
	});
});

test.each([
	['says nothing', { silent: true }],
	['begins and says no more', { body: '{"data":[', unfinished: true }],
])('a question does not wait for a server that %s', async (_, fault) => {
	model.fault = () => fault;
	expect((await failure(embedder.embedQuery('text'))).message).toContain('EMBEDDING_BASE_URL');
});
