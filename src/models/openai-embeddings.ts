import { OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';
import { UserError, type Wording } from '../errors.ts';
import type { Embedder } from '../language/embedder.ts';
import { MODEL_WEIGHTS, type EmbeddingSettings } from './embedding-settings.ts';
import { ModelError, readModelError, type ModelErrorKind } from './model-error.ts';
import { OPENAI_URL, openAIClient } from './openai-client.ts';
import { retry } from './retry.ts';

const BATCH = 64;
const TRIES = 3;

/** A slow machine may need long for a batch, and a rate limit lasts up to a minute. */
const ARTICLES = { timeoutMs: 120_000, retryForMs: 180_000 };
/** A member waits. */
const QUESTION = { timeoutMs: 4_000, retryForMs: 3_000 };

/** For one try, and for how long another may begin. */
type Patience = typeof ARTICLES;

/**
 * Vectors from a model, of whatever dimension it gives. The name tells the model and its server apart, so that
 * articles are embedded again after a change of either. Its methods throw UserError, saying what to do; so does
 * this function when the address is none.
 */
export function createOpenAIEmbeddings(settings: EmbeddingSettings): Embedder {
	const host = hostOf(settings.baseUrl ?? OPENAI_URL);
	const embed = async (texts: string[], patience: Patience) => {
		try {
			return await embedBatch(texts, settings, patience);
		} catch (error) {
			throw new UserError(explain(readModelError(error), host), { cause: error });
		}
	};
	return {
		name: `openai:${settings.model}@${host}`,
		weights: MODEL_WEIGHTS,
		isCostly: true,
		async embedDocuments(texts) {
			const vectors: number[][] = [];
			for (let at = 0; at < texts.length; at += BATCH)
				vectors.push(...(await embed(texts.slice(at, at + BATCH), ARTICLES)));
			return vectors;
		},
		async embedQuery(text) {
			const [vector = []] = await embed([text], QUESTION);
			return vector;
		},
	};
}

function embedBatch(texts: string[], settings: EmbeddingSettings, patience: Patience): Promise<number[][]> {
	const model = new OpenAIEmbeddings({
		model: settings.model,
		...openAIClient(settings.baseUrl, settings.apiKey, patience.timeoutMs),
		batchSize: BATCH,
		stripNewLines: false,
		// Many servers ignore that base64 was asked for, and then the client reads numbers as base64.
		encodingFormat: 'float',
		maxRetries: 0,
	});
	return retry(async () => checkVectors(await model.embedDocuments(texts)), {
		tries: TRIES,
		deadlineAt: Date.now() + patience.retryForMs,
		mayRetry: ({ kind }) => PASSING.has(kind),
	});
}

const PASSING = new Set<ModelErrorKind>([
	'rate-limited',
	'server-error',
	'unreachable',
	'stalled',
	'cut-off',
]);

function checkVectors(vectors: unknown): number[][] {
	const { data } = z.array(z.array(z.number()).min(1)).safeParse(vectors);
	if (data === undefined) throw new ModelError('empty');
	return data;
}

function hostOf(baseUrl: string): string {
	if (URL.canParse(baseUrl)) return new URL(baseUrl).host;
	throw new UserError({
		fr: 'EMBEDDING_BASE_URL n’est pas une adresse : écrivez-la en entier, par exemple http://localhost:11434/v1.',
		en: 'EMBEDDING_BASE_URL is no address: write it in full, for example http://localhost:11434/v1.',
	});
}

function explain({ kind, status }: ModelError, host: string): Wording {
	const sign = status === undefined ? '' : ` (${status})`;
	switch (kind) {
		case 'unreachable':
		case 'stalled':
			return {
				fr: `Le modèle de plongement ne répond pas à ${host} : démarrez-le, ou corrigez EMBEDDING_BASE_URL.`,
				en: `The embedding model does not answer at ${host}: start it, or correct EMBEDDING_BASE_URL.`,
			};
		case 'unauthorized':
			return {
				fr: `Le modèle de plongement à ${host} n’accepte pas la clé : corrigez EMBEDDING_API_KEY.`,
				en: `The embedding model at ${host} does not accept the key: correct EMBEDDING_API_KEY.`,
			};
		case 'rate-limited':
			return {
				fr: `Le modèle de plongement à ${host} a reçu trop de demandes, ou son quota est épuisé : réessayez plus tard.`,
				en: `The embedding model at ${host} has had too many requests, or its quota is used up: try again later.`,
			};
		default:
			return {
				fr: `Le modèle de plongement à ${host} n’a pas donné de vecteurs${sign} : vérifiez EMBEDDING_MODEL.`,
				en: `The embedding model at ${host} gave no vectors${sign}: check EMBEDDING_MODEL.`,
			};
	}
}
