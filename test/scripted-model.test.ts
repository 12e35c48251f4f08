import { afterEach, beforeEach, expect, test } from 'vitest';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';

let model: ScriptedModel;

beforeEach(async () => {
	model = await startScriptedModel();
});

afterEach(() => model.close());

async function post(path: string, body: object): Promise<Response> {
	return fetch(`${model.baseUrl}${path}`, { method: 'POST', body: JSON.stringify(body) });
}

const QUESTION = {
	model: 'm',
	messages: [
		{ role: 'system', content: 'Be short.' },
		{ role: 'user', content: 'Why?' },
	],
};

test('it streams what the script says, then how many tokens that was, as OpenAI does', async () => {
	model.reply = ({ system, user }) => ({ text: `${system} ${user}`, chunkSize: 6 });
	const streamed = { ...QUESTION, stream: true, stream_options: { include_usage: true } };
	const response = await post('/chat/completions', streamed);
	const events = (await response.text()).trim().split('\n\n');
	expect(events.at(-1)).toBe('data: [DONE]');
	const chunks = events.slice(0, -1).map((event) => JSON.parse(event.replace(/^data: /, '')) as Chunk);
	expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe('Be short. Why?');
	expect(chunks.filter(({ choices }) => choices.length > 0).at(-1)?.choices[0]?.finish_reason).toBe('stop');
	expect(chunks.at(-1)?.usage?.total_tokens).toBe(6);
});

interface Chunk {
	choices: { delta: { content?: string }; finish_reason: string | null }[];
	usage?: { total_tokens: number };
}

test('it answers in one piece where no stream is asked for', async () => {
	model.reply = () => 'Because.';
	const answer: unknown = await (await post('/chat/completions', QUESTION)).json();
	expect(answer).toMatchObject({
		choices: [{ message: { role: 'assistant', content: 'Because.' }, finish_reason: 'stop' }],
	});
});

test('it lists its model, and knows nothing else', async () => {
	const list: unknown = await (await fetch(`${model.baseUrl}/models`)).json();
	expect(list).toMatchObject({ data: [{ id: 'scripted' }] });
	expect((await fetch(`${model.baseUrl}/files`)).status).toBe(404);
	expect(model.requests.map(({ path }) => path)).toEqual(['/models', '/files']);
});

test('a script that fails breaks the connection and nothing else', async () => {
	model.reply = () => {
		throw new Error('a mistake in a test');
	};
	await expect(post('/chat/completions', QUESTION)).rejects.toThrow('fetch failed');
	model.reply = () => 'fine';
	expect((await post('/chat/completions', QUESTION)).status).toBe(200);
});
