import { z } from 'zod';
import { ModelError, readModelError } from './model-error.ts';
import { readBody } from './read-body.ts';
import { startTimeLimits } from './time-limits.ts';

export interface RerankSettings {
	/** Of the server, to which /rerank is added. */
	baseUrl: string;
	model?: string;
	apiKey?: string;
}

export interface Reranked {
	/** In the list of texts, from 0. */
	index: number;
	/** Higher is better; how high depends on the model. */
	score: number;
}

/**
 * The best first. Texts that the server passes over are missing. At most 32 texts: text-embeddings-inference
 * takes no more unless told to. Throws ModelError.
 */
export type Rerank = (question: string, texts: string[], signal?: AbortSignal) => Promise<Reranked[]>;

type RequestForm = (question: string, texts: string[], model: string | undefined) => object;

const TIMEOUT_MS = 5_000;

/** Cohere's, Jina's, vLLM's and llama.cpp's. */
const askAsCohere: RequestForm = (query, documents, model) => ({
	...(model !== undefined && { model }),
	query,
	documents,
	top_n: documents.length,
});

/** That of Hugging Face's text-embeddings-inference. */
const askAsTei: RequestForm = (query, texts) => ({ query, texts, truncate: true });

const INDEX = z.number().int().min(0);
const REPLY = z.union([
	z
		.object({ results: z.array(z.object({ index: INDEX, relevance_score: z.number() })) })
		.transform(({ results }) => results.map(({ index, relevance_score: score }) => ({ index, score }))),
	z.array(z.object({ index: INDEX, score: z.number() })),
]);

/** Which of the two forms a server speaks is found out by trying, and remembered. */
export function createReranker(settings: RerankSettings): Rerank {
	let known: RequestForm | undefined;
	const ask = async (form: RequestForm, [question, texts]: Asked, signal: AbortSignal) => {
		const reply = await post(settings, form(question, texts, settings.model), signal);
		known = form;
		return inOrder(reply, texts.length);
	};
	return async (question, texts, signal) => {
		if (texts.length === 0) return [];
		const limits = startTimeLimits({ signal, deadlineMs: TIMEOUT_MS });
		const likely = settings.model === undefined ? askAsTei : askAsCohere;
		try {
			return await ask(known ?? likely, [question, texts], limits.signal);
		} catch (error) {
			if (known !== undefined || !isMisunderstood(error)) throw error;
			return await ask(likely === askAsTei ? askAsCohere : askAsTei, [question, texts], limits.signal);
		} finally {
			limits.end();
		}
	};
}

type Asked = readonly [question: string, texts: string[]];

function isMisunderstood(error: unknown): boolean {
	return error instanceof ModelError && (error.status === 400 || error.status === 422);
}

async function post(
	{ baseUrl, apiKey }: RerankSettings,
	body: object,
	signal: AbortSignal,
): Promise<Reranked[]> {
	try {
		const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/rerank`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
			},
			body: JSON.stringify(body),
			signal,
		});
		if (!response.ok) throw await refusal(response);
		return readReply(JSON.parse((await readBody(response)).toString()));
	} catch (error) {
		throw readModelError(error);
	}
}

/** Nobody reads the body, and the connection must not wait for that. */
async function refusal({ status, headers, body }: Response): Promise<ModelError> {
	await body?.cancel();
	return readModelError({ status, headers });
}

function readReply(reply: unknown): Reranked[] {
	const { data } = REPLY.safeParse(reply);
	if (data === undefined) throw new ModelError('server-error');
	return data;
}

function inOrder(reply: Reranked[], count: number): Reranked[] {
	const seen = new Set<number>();
	const valid = reply.filter(({ index }) => index < count && !seen.has(index) && seen.add(index));
	return valid.toSorted((a, b) => b.score - a.score);
}
