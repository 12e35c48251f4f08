import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { sendReply, type Fault, type ScriptedReply } from './scripted-reply.ts';
import { embedByLetters, scoreByWords } from './scripted-scores.ts';

export interface ScriptedRequest {
	/** Below the base url: /chat/completions, /embeddings … */
	path: string;
	/** What was asked of a chat model; empty elsewhere. */
	system: string;
	user: string;
	messages: { role: string; content: string }[];
	/** Was a response format asked for? */
	structured: boolean;
	body: Record<string, unknown>;
	headers: IncomingHttpHeaders;
	/** Resolves once the answer is complete or the client is gone. */
	ended: Promise<void>;
}

/** A model that says what a test wants it to say, over OpenAI's protocol and real HTTP. */
export interface ScriptedModel {
	/** With its version: http://127.0.0.1:PORT/v1 */
	readonly baseUrl: string;
	/** Every request so far, of every kind. */
	readonly requests: ScriptedRequest[];
	/** What the chat model says; to begin with, that it has no claims. */
	reply: (request: ScriptedRequest) => ScriptedReply | Promise<ScriptedReply>;
	/** What any request may meet instead of its answer. */
	fault: (request: ScriptedRequest) => Fault | undefined;
	embed: (text: string) => number[];
	/** How well a text fits a question. */
	score: (question: string, text: string) => number;
	/** Which form of /rerank it takes; any other is a 422. */
	rerankForm: 'cohere' | 'tei';
	close(): Promise<void>;
}

export async function startScriptedModel(): Promise<ScriptedModel> {
	const server = createServer((request, response) => {
		response.on('error', () => {});
		serve(model, request, response).catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	const model: ScriptedModel = {
		baseUrl: `http://127.0.0.1:${port}/v1`,
		requests: [],
		reply: () => '{"claims":[]}',
		fault: () => undefined,
		embed: embedByLetters,
		score: scoreByWords,
		rerankForm: 'cohere',
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => {
				server.close(resolve);
			});
		},
	};
	return model;
}

async function serve(model: ScriptedModel, incoming: IncomingMessage, response: ServerResponse) {
	const request = await readRequest(incoming, response);
	model.requests.push(request);
	const fault = model.fault(request);
	if (fault) return sendReply(response, request, fault);
	switch (request.path) {
		case '/chat/completions':
			return sendReply(response, request, await model.reply(request));
		case '/embeddings':
			return sendJson(response, embeddings(model, request.body));
		case '/rerank':
			return rerank(model, request.body, response);
		case '/models':
			return sendJson(response, { object: 'list', data: [{ id: 'scripted', object: 'model' }] });
		default:
			return sendJson(response, { error: { message: 'no such thing here' } }, 404);
	}
}

async function readRequest(incoming: IncomingMessage, response: ServerResponse): Promise<ScriptedRequest> {
	const ended = new Promise<void>((resolve) => {
		response.once('close', resolve);
	});
	const body = incoming.method === 'POST' ? ((await json(incoming)) as Record<string, unknown>) : {};
	const messages = (body['messages'] ?? []) as ScriptedRequest['messages'];
	const saidBy = (role: string) =>
		messages
			.filter((message) => message.role === role)
			.map(({ content }) => content)
			.join('\n');
	return {
		path: (incoming.url ?? '').replace(/^\/v1/, ''),
		system: saidBy('system'),
		user: saidBy('user'),
		messages,
		structured: 'response_format' in body,
		body,
		headers: incoming.headers,
		ended,
	};
}

function embeddings(model: ScriptedModel, { input, model: name }: Record<string, unknown>): object {
	const texts = (Array.isArray(input) ? input : [input]) as string[];
	return {
		object: 'list',
		model: name,
		data: texts.map((text, index) => ({ object: 'embedding', index, embedding: model.embed(text) })),
		usage: { prompt_tokens: texts.length, total_tokens: texts.length },
	};
}

function rerank(model: ScriptedModel, body: Record<string, unknown>, response: ServerResponse) {
	const texts = body[model.rerankForm === 'tei' ? 'texts' : 'documents'];
	if (!Array.isArray(texts)) return sendJson(response, { error: { message: 'missing field' } }, 422);
	const scored = (texts as string[])
		.map((text, index) => ({ index, score: model.score(String(body['query']), text) }))
		.toSorted((a, b) => b.score - a.score);
	if (model.rerankForm === 'tei') return sendJson(response, scored);
	return sendJson(response, {
		results: scored.map(({ index, score }) => ({ index, relevance_score: score })),
	});
}

function sendJson(response: ServerResponse, body: unknown, status = 200): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
