import { createReorder, type Reorder } from './answering/rerank-passages.ts';
import { createWriter, type WriteAnswer } from './answering/write-answer.ts';
import type { Embedder } from './language/embedder.ts';
import type { Logger } from './logger.ts';
import type { ChatSettings } from './models/chat-model.ts';
import { createCircuitBreaker } from './models/circuit-breaker.ts';
import { createEmbedder } from './models/create-embedder.ts';
import type { EmbeddingSettings } from './models/embedding-settings.ts';
import { forgiveFailures } from './models/forgive-failures.ts';
import { createReranker, type RerankSettings } from './models/rerank.ts';
import { createTokenBudget, type SpentTokens } from './models/token-budget.ts';
import { openTokenUsage } from './store/token-usage.ts';

/** The models that take part, each of them an option. */
export interface ModelChoice {
	chat?: ChatSettings;
	/** Tokens that a server may have the chat model use a day; as many as it likes by default. */
	chatTokensPerDay?: number;
	embedding?: EmbeddingSettings;
	rerank?: RerankSettings;
}

/** What a server has had the chat model use today, in tokens. */
export interface Usage {
	model: string;
	spent: number;
	perDay: number;
}

/** What the chosen models do in the bot; without any, its own embeddings and nothing else. */
export interface OpenModels {
	embedder: Embedder;
	reorder: Reorder | undefined;
	writer: WriteAnswer | undefined;
	/** How many answers may be looked for at a time. */
	answersAtOnce: number;
	/** Undefined without a chat model. */
	usage(server: string): Usage | undefined;
	close(): Promise<void>;
}

/**
 * Where tokens are counted: in `dataDir`, or for whoever may not write there in memory. `dimensions` are those of the
 * vectors that are searched. Asks no server anything yet.
 */
export async function openModels(
	{ chat, chatTokensPerDay: perDay = Number.MAX_SAFE_INTEGER, embedding, rerank }: ModelChoice,
	dataDir: string | undefined,
	logger: Logger,
	dimensions: () => number | undefined,
): Promise<OpenModels> {
	const spent = chat && dataDir !== undefined ? openTokenUsage(dataDir, logger) : undefined;
	const budget = createTokenBudget({ perDay, ...(spent && { spent: spent satisfies SpentTokens }) });
	const embedder = await createEmbedder(embedding);
	return {
		embedder: forgiveFailures(embedder, createCircuitBreaker(), logger, dimensions),
		reorder: rerank && createReorder(createReranker(rerank), createCircuitBreaker(), logger),
		writer:
			chat &&
			createWriter({
				// OpenAI's client takes most of a second to load: whoever has no model does without.
				chat: (await import('./models/chat-model.ts')).createChatModel(chat),
				model: chat.model,
				breaker: createCircuitBreaker(),
				budget,
				logger,
			}),
		answersAtOnce: countAtOnce(embedding, rerank),
		usage: (server) => chat && { model: chat.model, spent: budget.spent(server), perDay },
		async close() {
			spent?.close();
			await embedder.close?.();
		},
	};
}

/**
 * While one answer waits for a server, another may be worked on. No more: many a server takes one question after the
 * other, and the time limit of each question runs from the moment it is sent, as it does for a model in this process.
 */
function countAtOnce(embedding: ModelChoice['embedding'], rerank: ModelChoice['rerank']): number {
	const isInProcess = embedding?.modelsDir !== undefined;
	return !isInProcess && (embedding ?? rerank) ? 2 : 1;
}
