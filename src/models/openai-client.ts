import type { ChatOpenAIFields } from '@langchain/openai';

type ClientFields = Required<Pick<ChatOpenAIFields, 'apiKey' | 'configuration'>>;

export const OPENAI_URL = 'https://api.openai.com/v1';
/** OpenAI's client will not start without a key; servers that want none ignore it. */
const NO_KEY = 'none';

/**
 * How to reach a server that speaks OpenAI's protocol. Everything is named, for what is not comes from the
 * environment: another service's key would go to this server, or the question to another address. The client's
 * own log is off, because it holds what was asked and answered.
 */
export function openAIClient(baseUrl: string = OPENAI_URL, apiKey: string = NO_KEY): ClientFields {
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
			fetch: fetchExplained,
		},
	};
}

/** OpenAI's client reads why a request failed from `error` alone; several servers say it beside, or in `detail`. */
async function fetchExplained(...request: Parameters<typeof fetch>): Promise<Response> {
	const response = await fetch(...request);
	if (response.ok || !response.headers.get('content-type')?.includes('json')) return response;
	const body = await response.text();
	const { status, headers } = response;
	const explained = /^\s*\{\s*"error"/.test(body) ? body : JSON.stringify({ error: { message: body } });
	return new Response(explained, { status, headers });
}
