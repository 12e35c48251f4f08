import type { ChatOpenAIFields } from '@langchain/openai';
import { readBody } from './read-body.ts';
import { startTimeLimits } from './time-limits.ts';

type ClientFields = Required<Pick<ChatOpenAIFields, 'apiKey' | 'configuration'>>;

export const OPENAI_URL = 'https://api.openai.com/v1';
/** OpenAI's client will not start without a key; servers that want none ignore it. */
const NO_KEY = 'none';

/**
 * How to reach a server that speaks OpenAI's protocol. Everything is named, for what is not comes from the
 * environment: another service's key would go to this server, or the question to another address. The client's
 * own log is off, because it holds what was asked and answered. `timeoutMs` is for a whole reply, whose body the
 * client would wait for without end.
 */
export function openAIClient(
	baseUrl: string = OPENAI_URL,
	apiKey: string = NO_KEY,
	timeoutMs?: number,
): ClientFields {
	return {
		apiKey,
		configuration: {
			baseURL: baseUrl.replace(/\/+$/, ''),
			apiKey,
			adminAPIKey: null,
			organization: null,
			project: null,
			webhookSecret: null,
			logLevel: 'off',
			fetch: timeoutMs === undefined ? fetchExplained : (url, init) => fetchWithin(timeoutMs, url, init),
		},
	};
}

type FetchParameters = Parameters<typeof fetch>;

async function fetchWithin(timeoutMs: number, ...[url, init]: FetchParameters): Promise<Response> {
	const limits = startTimeLimits({ signal: init?.signal, deadlineMs: timeoutMs });
	try {
		const response = await fetchExplained(url, { ...init, signal: limits.signal });
		const { status, headers } = response;
		return new Response(await readBody(response), { status, headers });
	} finally {
		limits.end();
	}
}

/** OpenAI's client reads why a request failed from `error` alone; several servers say it beside, or in `detail`. */
async function fetchExplained(...request: FetchParameters): Promise<Response> {
	const response = await fetch(...request);
	if (response.ok || !response.headers.get('content-type')?.includes('json')) return response;
	const body = (await readBody(response)).toString();
	const { status, headers } = response;
	const explained = /^\s*\{\s*"error"/.test(body) ? body : JSON.stringify({ error: { message: body } });
	return new Response(explained, { status, headers });
}
