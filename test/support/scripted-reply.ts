import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ScriptedRequest } from './scripted-model.ts';

/** Instead of an answer. */
export interface Fault {
	status?: number;
	headers?: Record<string, string>;
	/** As it is, or as JSON. */
	body?: string | object;
	/** Send the body and leave the answer open. */
	unfinished?: boolean;
	/** Accept the request and never answer. */
	silent?: boolean;
	/** Close the connection without an answer. */
	hangUp?: boolean;
}

export interface ChatReply extends Fault {
	text?: string;
	/** Characters in each piece of the stream. */
	chunkSize?: number;
	/** Before each piece. */
	delayMs?: number;
	/** After so many characters nothing comes, and the connection stays open. */
	stallAfter?: number;
	/** After so many characters the connection breaks. */
	cutAfter?: number;
	/** After so many characters the server says that it failed, within the stream. */
	failAfter?: number;
	/** The server refuses a response format and takes the request without one. */
	noJsonSchema?: boolean;
	/** Without it the server does not say how many tokens there were. */
	usage?: boolean;
	finishReason?: string | null;
	/** After the last word the connection breaks, or stays open for ever. */
	afterwards?: 'cut' | 'stall';
}

export type ScriptedReply = string | ChatReply;

/** What servers say when they do not answer. */
export const FAULTS = {
	unauthorized: error(401, 'invalid_api_key', 'Incorrect API key provided'),
	/** Of a server that repeats the key it does not accept. */
	unauthorizedKey: (key: string) => error(401, key, `Incorrect API key provided: ${key}`),
	rateLimited: (retryAfter?: string): Fault => ({
		...error(429, 'rate_limit_exceeded', 'Rate limit reached'),
		headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
	}),
	serverError: error(500, 'server_error', 'The server had an error'),
	contextOverflow: error(
		400,
		'context_length_exceeded',
		"This model's maximum context length is 8192 tokens.",
	),
	noJsonSchema: error(400, 'invalid_request_error', 'response_format.type json_schema is not supported'),
	notFound: error(404, 'model_not_found', 'The model does not exist'),
	nonsense: {
		headers: { 'content-type': 'text/html' },
		body: '<html><h1>Welcome</h1></html>',
	} satisfies Fault,
	brokenStream: {
		headers: { 'content-type': 'text/event-stream' },
		body: 'data: {"choices":[{"delta":{"content":"Hel\n\n',
	} satisfies Fault,
};

function error(status: number, code: string, message: string): Fault {
	return { status, body: { error: { message, code, type: 'error', param: null } } };
}

export async function sendReply(response: ServerResponse, request: ScriptedRequest, scripted: ScriptedReply) {
	const reply: ChatReply = typeof scripted === 'string' ? { text: scripted } : scripted;
	if (reply.silent) return;
	if (reply.hangUp) return void response.destroy();
	if (reply.noJsonSchema && request.structured) return sendReply(response, request, FAULTS.noJsonSchema);
	if (reply.status !== undefined || reply.body !== undefined) return sendRaw(response, reply);
	if (request.body['stream'] !== true) return sendWhole(response, request, reply);
	return sendStream(response, request, reply);
}

function sendRaw(response: ServerResponse, { status = 200, headers, body = '', unfinished }: Fault): void {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	response.writeHead(status, { 'content-type': 'application/json', ...headers });
	if (unfinished) response.write(text);
	else response.end(text);
}

function sendWhole(
	response: ServerResponse,
	request: ScriptedRequest,
	{ text = '', finishReason = 'stop' }: ChatReply,
) {
	sendRaw(response, {
		body: {
			...envelope(request, 'chat.completion'),
			choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finishReason }],
			usage: usageOf(request, text),
		},
	});
}

async function sendStream(
	response: ServerResponse,
	request: ScriptedRequest,
	reply: ChatReply,
): Promise<void> {
	const { text = '', chunkSize = 12, delayMs = 0, stallAfter, cutAfter, failAfter } = reply;
	const send = (chunk: object) => response.write(`data: ${JSON.stringify(chunk)}\n\n`);
	const chunk = (fields: object) => send({ ...envelope(request, 'chat.completion.chunk'), ...fields });
	const say = (delta: object, finish: string | null = null) =>
		chunk({ choices: [{ index: 0, delta, finish_reason: finish }] });

	response.writeHead(200, { 'content-type': 'text/event-stream', ...reply.headers });
	say({ role: 'assistant', content: '' });
	for (const piece of pieces(text.slice(0, stallAfter ?? cutAfter ?? failAfter), chunkSize)) {
		if (delayMs > 0) await pause(delayMs);
		if (response.destroyed) return;
		say({ content: piece });
	}
	if (stallAfter !== undefined) return;
	if (cutAfter !== undefined) return breakOff(response);
	if (failAfter !== undefined)
		return void response.end(`data: ${JSON.stringify(FAULTS.serverError.body)}\n\n`);
	if (reply.finishReason !== null) say({}, reply.finishReason ?? 'stop');
	if (reply.afterwards === 'stall') return;
	if (reply.afterwards === 'cut') return breakOff(response);
	if (reply.usage !== false && asksForUsage(request)) chunk({ choices: [], usage: usageOf(request, text) });
	response.end('data: [DONE]\n\n');
}

/** What was written must have left before the connection breaks. */
function breakOff(response: ServerResponse): void {
	setTimeout(() => response.destroy(), 20);
}

function asksForUsage({ body }: ScriptedRequest): boolean {
	const options = body['stream_options'] as { include_usage?: boolean } | undefined;
	return options?.include_usage === true;
}

function envelope({ body }: ScriptedRequest, object: string): object {
	return { id: 'chatcmpl-scripted', object, created: 0, model: body['model'] };
}

/** One token a word, which is not what the estimate for servers without a count would say. */
function usageOf({ system, user }: ScriptedRequest, text: string): object {
	const [prompt, completion] = [countWords(`${system} ${user}`), countWords(text)];
	return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}

function countWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

function pieces(text: string, size: number): string[] {
	return text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
}
