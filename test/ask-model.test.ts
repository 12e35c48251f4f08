import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askModel, type AskModelOptions } from '../src/models/ask-model.ts';
import { createChatModel } from '../src/models/chat-model.ts';
import { parseClaims } from '../src/models/claim.ts';
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

function chat(baseUrl = model.baseUrl) {
	return createChatModel({ model: 'scripted', baseUrl, apiKey: KEY });
}

function ask(options: AskModelOptions = {}) {
	return askModel(chat(), MESSAGES, options);
}

/** The first `replies` in turn, then the last of them for ever. */
function inTurn(...replies: ReturnType<ScriptedModel['reply']>[]): ScriptedModel['reply'] {
	return () => (replies.length > 1 ? replies.shift() : replies[0]) ?? '';
}

describe('a model that answers', () => {
	test('is heard as it writes, and its tokens are counted by the server', async () => {
		const heard: string[] = [];
		const answer = await ask({ onText: (soFar) => heard.push(soFar) });
		expect(answer).toEqual({ text: CLAIMS, tokens: 11, structured: true });
		expect(heard.length).toBeGreaterThan(3);
		expect(heard.at(-1)).toBe(CLAIMS);
		expect(heard.every((soFar) => CLAIMS.startsWith(soFar))).toBe(true);
		expect(parseClaims(answer.text)).toHaveLength(1);
	});

	test('was asked for claims, with its key, in two messages', async () => {
		await ask();
		expect(model.requests).toHaveLength(1);
		expect(model.requests[0]).toMatchObject({
			...MESSAGES,
			headers: { authorization: `Bearer ${KEY}` },
			body: {
				stream: true,
				stream_options: { include_usage: true },
				temperature: 0,
				response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true } },
			},
		});
	});

	test('without a count of tokens has them estimated from the characters', async () => {
		model.reply = () => ({ text: CLAIMS, usage: false });
		const characters = MESSAGES.system.length + MESSAGES.user.length + CLAIMS.length;
		expect((await ask()).tokens).toBe(Math.ceil(characters / 4));
	});

	test('gets letters of every alphabet through, and half a letter as a mark of what is missing', async () => {
		model.reply = ({ user }) => ({ text: user, chunkSize: 1 });
		const answer = await askModel(chat(), { system: 's', user: 'Çà, 天気 🌧️ \uD800!' });
		expect(answer.text).toBe('Çà, 天気 🌧️ �!');
	});

	test('slowly may take longer than a silence is allowed to last, as long as it goes on', async () => {
		model.reply = () => ({ text: CLAIMS, chunkSize: 2, delayMs: 60 });
		expect((await ask({ stallMs: 1_500 })).text).toBe(CLAIMS);
	});
});

describe('a server without structured output', () => {
	test('is asked again in plain text, and from then on only so', async () => {
		model.reply = () => ({ text: CLAIMS, noJsonSchema: true });
		const plain = chat();
		expect(await askModel(plain, MESSAGES)).toMatchObject({ text: CLAIMS, structured: false });
		expect(await askModel(plain, MESSAGES)).toMatchObject({ text: CLAIMS, structured: false });
		expect(model.requests.map(({ structured }) => structured)).toEqual([true, false, false]);
	});

	test.each([
		{ detail: [{ loc: ['body', 'response_format'], msg: 'Extra inputs are not permitted' }] },
		{ object: 'error', message: 'response_format is not supported', code: 400 },
		{ error: "'response_format.type' must be 'text'" },
	])('may say so in several ways: %j', async (body) => {
		model.reply = ({ structured }) => (structured ? { status: 422, body } : CLAIMS);
		expect(await ask()).toMatchObject({ text: CLAIMS, structured: false });
	});

	test('is not suspected where the request was wrong for another reason', async () => {
		model.reply = () => ({ status: 400, body: { error: { message: 'bad temperature' } } });
		expect((await modelErrorOf(ask())).kind).toBe('refused');
		expect(model.requests).toHaveLength(1);
	});
});

describe('a failure that may pass', () => {
	test.each([
		['too many requests', FAULTS.rateLimited('0')],
		['a server error', FAULTS.serverError],
		['a connection that is closed', { hangUp: true }],
	])('gets one more try: %s', async (_, fault) => {
		model.reply = inTurn(fault, CLAIMS);
		expect((await ask()).text).toBe(CLAIMS);
		expect(model.requests).toHaveLength(2);
	});

	test.each([
		['rate-limited', FAULTS.rateLimited('0')],
		['server-error', FAULTS.serverError],
		['unreachable', { hangUp: true }],
	] as const)('but no third one: %s', async (kind, fault) => {
		model.reply = () => fault;
		expect((await modelErrorOf(ask())).kind).toBe(kind);
		expect(model.requests).toHaveLength(2);
	});

	test('is tried again no sooner than the server asks', async () => {
		model.reply = inTurn(FAULTS.rateLimited('1'), CLAIMS);
		const start = performance.now();
		await ask();
		expect(performance.now() - start).toBeGreaterThan(990);
	});

	test('is final where the server asks to wait beyond the deadline', async () => {
		model.reply = () => FAULTS.rateLimited('60');
		expect(await modelErrorOf(ask())).toMatchObject({
			kind: 'rate-limited',
			status: 429,
			retryAfterMs: 60_000,
		});
		expect(model.requests).toHaveLength(1);
	});

	test('is given up in the middle of the wait when a member stops it', async () => {
		model.reply = () => FAULTS.rateLimited('20');
		const stop = new AbortController();
		const answer = modelErrorOf(ask({ signal: stop.signal }));
		await vi.waitFor(() => expect(model.requests).toHaveLength(1));
		stop.abort();
		expect((await answer).kind).toBe('stopped');
	});

	test('where nobody listens, says what the network said', async () => {
		const port = await freePort();
		const error = await modelErrorOf(askModel(chat(`http://127.0.0.1:${port}/v1`), MESSAGES));
		expect(error).toMatchObject({ kind: 'unreachable', code: 'ECONNREFUSED' });
	});
});

test('many answers at once do not mix', async () => {
	model.reply = ({ user }) => ({ text: `${user} answered`, chunkSize: 3, delayMs: 1 });
	const one = chat();
	const users = Array.from({ length: 40 }, (_, at) => `question ${at}`);
	const answers = await Promise.all(users.map((user) => askModel(one, { system: '', user })));
	expect(answers.map(({ text }) => text)).toEqual(users.map((user) => `${user} answered`));
});

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => {
		server.close(resolve);
	});
	return port;
}
