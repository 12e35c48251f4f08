import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askModel, type AskModelOptions } from '../src/models/ask-model.ts';
import { createChatModel } from '../src/models/chat-model.ts';
import { KEY, modelErrorOf } from './support/model-error-of.ts';
import { FAULTS } from './support/scripted-reply.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';

const CLAIMS = '{"claims":[{"text":"Il pleut.","passage":1,"words":"It rains."}]}';
const MESSAGES = { system: 'Answer from the passages.', user: 'What is the weather?' };

let model: ScriptedModel;

beforeEach(async () => {
	model = await startScriptedModel();
	model.reply = () => CLAIMS;
});

afterEach(() => model.close());

function ask(options: AskModelOptions = {}) {
	const chat = createChatModel({ model: 'scripted', baseUrl: model.baseUrl, apiKey: KEY });
	return askModel(chat, MESSAGES, options);
}

describe('a failure that stays is told apart', () => {
	test.each([
		['unauthorized', FAULTS.unauthorized],
		['unauthorized', FAULTS.unauthorizedKey(KEY)],
		['too-long', FAULTS.contextOverflow],
		['refused', FAULTS.notFound],
		['empty', ''],
		['empty', ' \n '],
		['empty', FAULTS.nonsense],
		['cut-off', FAULTS.brokenStream],
		['cut-off', { text: CLAIMS, finishReason: 'length' }],
		['cut-off', { text: CLAIMS, finishReason: null }],
		['refused', { text: CLAIMS, finishReason: 'content_filter' }],
		['cut-off', { text: CLAIMS, cutAfter: 30 }],
		['server-error', { text: CLAIMS, failAfter: 30 }],
		['too-long', { text: 'again and '.repeat(20_000), chunkSize: 5_000 }],
	] as const)('%s: %#', async (kind, reply) => {
		model.reply = () => reply;
		expect((await modelErrorOf(ask())).kind).toBe(kind);
		expect(model.requests).toHaveLength(1);
	});

	test('as stalled when silence falls in the middle of an answer', async () => {
		model.reply = () => ({ text: CLAIMS, stallAfter: 30 });
		let heard = '';
		const error = await modelErrorOf(ask({ stallMs: 1_000, onText: (soFar) => (heard = soFar) }));
		expect(error.kind).toBe('stalled');
		expect(heard).toBe(CLAIMS.slice(0, 30));
		expect(error.tokens).toBeGreaterThan(0);
	});

	test('as too long also where the server does not say so in OpenAI’s way', async () => {
		const message = "This model's maximum context length is 4096 tokens.";
		model.reply = () => ({ status: 400, body: { object: 'error', message, code: 400 } });
		expect((await modelErrorOf(ask())).kind).toBe('too-long');
	});

	test('as stalled when nothing comes until the deadline', async () => {
		model.reply = () => ({ silent: true });
		expect(await modelErrorOf(ask({ deadlineMs: 300 }))).toMatchObject({ kind: 'stalled', tokens: 0 });
	});

	test('as stalled when it is still writing at the deadline', async () => {
		model.reply = () => ({ text: CLAIMS.repeat(100), chunkSize: 5, delayMs: 20 });
		expect((await modelErrorOf(ask({ deadlineMs: 400 }))).kind).toBe('stalled');
	});

	test('as stopped when a member stops it, before and while it writes', async () => {
		model.reply = () => ({ text: CLAIMS, stallAfter: 30 });
		expect((await modelErrorOf(ask({ signal: AbortSignal.abort() }))).kind).toBe('stopped');
		expect(model.requests).toHaveLength(0);
		const stop = new AbortController();
		const error = await modelErrorOf(ask({ signal: stop.signal, onText: () => stop.abort() }));
		expect(error.kind).toBe('stopped');
	});

	test('and the server is told that nobody listens any more', async () => {
		model.reply = () => ({ text: CLAIMS, stallAfter: 30 });
		await modelErrorOf(ask({ stallMs: 500 }));
		await model.requests[0]?.ended;
		model.reply = () => ({ silent: true });
		await modelErrorOf(ask({ deadlineMs: 1_000 }));
		await model.requests[1]?.ended;
		expect(model.requests).toHaveLength(2);
	});
});

test.each(['cut', 'stall'] as const)(
	'an answer is whole once the model has ended, whatever then happens: %s',
	async (afterwards) => {
		model.reply = () => ({ text: CLAIMS, afterwards });
		expect((await ask({ stallMs: 1_000 })).text).toBe(CLAIMS);
		expect(model.requests).toHaveLength(1);
	},
);
