import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createReranker } from '../src/models/rerank.ts';
import { KEY, modelErrorOf } from './support/model-error-of.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';
import { FAULTS } from './support/scripted-reply.ts';

const QUESTION = 'where does it rain';
const TEXTS = ['the sun shines here', 'it does rain where we are', 'it may rain'];

/** What has no end in sight: the connection stays open behind it. */
const ENDLESS = ' '.repeat(21_000_000);

let model: ScriptedModel;

beforeEach(async () => {
	model = await startScriptedModel();
});

afterEach(() => model.close());

function reranker(settings: { model?: string } = {}) {
	return createReranker({ baseUrl: `${model.baseUrl}/`, apiKey: KEY, ...settings });
}

describe('texts are put in order, the best first', () => {
	test.each(['cohere', 'tei'] as const)(
		'by a server that speaks %s, whichever form it was tried in first',
		async (form) => {
			model.rerankForm = form;
			for (const settings of [{ model: 'ranker' }, {}]) {
				const ranked = await reranker(settings)(QUESTION, TEXTS);
				expect(ranked).toEqual([
					{ index: 1, score: 1 },
					{ index: 2, score: 0.5 },
					{ index: 0, score: 0 },
				]);
			}
		},
	);

	test('and the form that a server takes is remembered', async () => {
		model.rerankForm = 'tei';
		const rerank = reranker({ model: 'ranker' });
		await rerank(QUESTION, TEXTS);
		await rerank(QUESTION, TEXTS);
		expect(model.requests.map(({ body }) => Object.keys(body)[0])).toEqual(['model', 'query', 'query']);
	});

	test('with model, key and number of texts as Cohere and Jina want them', async () => {
		await reranker({ model: 'ranker' })(QUESTION, TEXTS);
		expect(model.requests).toHaveLength(1);
		expect(model.requests[0]).toMatchObject({
			path: '/rerank',
			headers: { authorization: `Bearer ${KEY}` },
			body: { model: 'ranker', query: QUESTION, documents: TEXTS, top_n: 3 },
		});
	});

	test('no texts need no server', async () => {
		expect(await reranker()(QUESTION, [])).toEqual([]);
		expect(model.requests).toEqual([]);
	});

	test('an index that stands for no text, or for one already ranked, is passed over', async () => {
		const results = [0, 7, 1, 0].map((index, at) => ({ index, relevance_score: at }));
		model.fault = () => ({ body: { results } });
		expect(await reranker()(QUESTION, TEXTS)).toEqual([
			{ index: 1, score: 2 },
			{ index: 0, score: 0 },
		]);
	});
});

describe('a failure is told apart', () => {
	test.each([
		['unauthorized', FAULTS.unauthorized],
		['unauthorized', FAULTS.unauthorizedKey(KEY)],
		['rate-limited', FAULTS.rateLimited('3')],
		['server-error', FAULTS.serverError],
		['refused', FAULTS.notFound],
		['unreachable', { hangUp: true }],
		['cut-off', { body: 'Welcome' }],
		['server-error', { body: { results: [{ index: -1, relevance_score: 1 }] } }],
		['server-error', { body: { results: [{ index: 0, relevance_score: 'high' }] } }],
		['server-error', { body: 'null' }],
		['server-error', { body: ENDLESS, unfinished: true }],
	] as const)('%s: %#', async (kind, fault) => {
		model.fault = () => fault;
		expect((await modelErrorOf(reranker()(QUESTION, TEXTS))).kind).toBe(kind);
	});

	test('refused, where the server takes neither form', async () => {
		model.fault = () => ({ status: 422, body: {} });
		expect((await modelErrorOf(reranker()(QUESTION, TEXTS))).kind).toBe('refused');
		expect(model.requests).toHaveLength(2);
	});

	test('stalled after five seconds', async () => {
		model.fault = () => ({ silent: true });
		expect((await modelErrorOf(reranker()(QUESTION, TEXTS))).kind).toBe('stalled');
	});

	test('stopped by whoever asked', async () => {
		model.fault = () => ({ silent: true });
		const stop = new AbortController();
		const ranked = modelErrorOf(reranker()(QUESTION, TEXTS, stop.signal));
		stop.abort();
		expect((await ranked).kind).toBe('stopped');
	});

	test('unreachable, without the password of its address', async () => {
		const rerank = createReranker({ baseUrl: `http://me:${KEY}@127.0.0.1:9/v1` });
		expect((await modelErrorOf(rerank(QUESTION, TEXTS))).kind).toBe('unreachable');
	});
});
