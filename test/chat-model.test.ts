import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askModel } from '../src/models/ask-model.ts';
import { createChatModel } from '../src/models/chat-model.ts';
import { KEY } from './support/model-error-of.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';
import { FAULTS } from './support/scripted-reply.ts';

const MESSAGES = { system: 'Answer.', user: 'A confidential question?' };

let model: ScriptedModel;
/** Where nothing should arrive. */
let elsewhere: ScriptedModel;

beforeEach(async () => {
	[model, elsewhere] = await Promise.all([startScriptedModel(), startScriptedModel()]);
});

afterEach(async () => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	await Promise.all([model.close(), elsewhere.close()]);
});

describe('what is not set does not come from the environment', () => {
	beforeEach(() => {
		vi.stubEnv('OPENAI_API_KEY', KEY);
		vi.stubEnv('OPENAI_ADMIN_KEY', KEY);
		vi.stubEnv('OPENAI_ORG_ID', 'somebody');
		vi.stubEnv('OPENAI_ORGANIZATION', 'somebody');
		vi.stubEnv('OPENAI_PROJECT_ID', 'something');
		vi.stubEnv('OPENAI_BASE_URL', elsewhere.baseUrl);
		vi.stubEnv('LANGSMITH_GATEWAY', elsewhere.baseUrl);
	});

	test('neither a key nor an organisation nor an address', async () => {
		await askModel(createChatModel({ model: 'local', baseUrl: `${model.baseUrl}/` }), MESSAGES);
		expect(model.requests).toHaveLength(1);
		expect(elsewhere.requests).toHaveLength(0);
		const { path, headers } = model.requests[0] ?? {};
		expect(path).toBe('/chat/completions');
		expect(JSON.stringify(headers)).not.toMatch(/sk-never|somebody|something/);
	});
});

test('no question goes to LangSmith, whatever the environment says', async () => {
	for (const name of [
		'LANGSMITH_TRACING',
		'LANGSMITH_TRACING_V2',
		'LANGCHAIN_TRACING_V2',
		'LANGCHAIN_TRACING',
	])
		vi.stubEnv(name, 'true');
	for (const name of ['LANGSMITH_ENDPOINT', 'LANGCHAIN_ENDPOINT']) vi.stubEnv(name, elsewhere.baseUrl);
	for (const name of ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY']) vi.stubEnv(name, 'key');
	const chat = createChatModel({ model: 'local', baseUrl: model.baseUrl });
	await askModel(chat, MESSAGES);
	await chat.invoke('A question asked in another way?');
	// Traces are sent in batches, a moment later.
	await new Promise((resolve) => {
		setTimeout(resolve, 1_000);
	});
	expect(model.requests).toHaveLength(2);
	expect(elsewhere.requests).toHaveLength(0);
});

test('the client writes nothing to the console, even when told to', async () => {
	vi.stubEnv('OPENAI_LOG', 'debug');
	const written: unknown[] = [];
	for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const)
		vi.spyOn(console, level).mockImplementation((...words) => void written.push(...words));
	const chat = createChatModel({ model: 'local', baseUrl: model.baseUrl, apiKey: KEY });
	await askModel(chat, MESSAGES);
	for (const fault of [FAULTS.unauthorized, FAULTS.brokenStream, FAULTS.nonsense]) {
		model.reply = () => fault;
		await expect(askModel(chat, MESSAGES)).rejects.toThrow('model');
	}
	expect(written).toEqual([]);
});

test.each([
	['llama3.2', 0],
	['gpt-4o-mini', 0],
	['gpt-5-chat-latest', 0],
	['o3-mini', undefined],
	['gpt-5-mini', undefined],
	['openai/gpt-5', undefined],
])('%s is asked for a temperature of %s', async (name, temperature) => {
	await askModel(createChatModel({ model: name, baseUrl: model.baseUrl }), MESSAGES);
	expect(model.requests[0]?.body['temperature']).toBe(temperature);
});

test('LangChain does not retry by itself', async () => {
	model.reply = () => FAULTS.serverError;
	await expect(createChatModel({ model: 'm', baseUrl: model.baseUrl }).invoke('?')).rejects.toThrow('500');
	expect(model.requests).toHaveLength(1);
});

test('it is a LangChain model like any other: one call, one message', async () => {
	model.reply = ({ user }) => `You asked: ${user}`;
	const chat = createChatModel({ model: 'm', baseUrl: model.baseUrl });
	expect((await chat.invoke('Why?')).text).toBe('You asked: Why?');
});
