import { createAssistant, type Assistant } from './assistant.ts';
import type { Config } from './config.ts';
import { messageOf } from './errors.ts';
import type { Logger } from './logger.ts';
import { askModel } from './models/ask-model.ts';
import { createEmbedder } from './models/create-embedder.ts';
import { createReranker } from './models/rerank.ts';
import { checkDatabase } from './store/check-database.ts';

/** What was looked at, what came of it, and how long it took. */
export interface Finding {
	name: string;
	isSound: boolean;
	/** In words for whoever runs the bot; no key, no token. */
	detail: string;
	elapsedMs: number;
}

const DISCORD_API = 'https://discord.com/api';
const DISCORD_TIMEOUT_MS = 10_000;
/** A local model may have to be loaded first. */
const MODEL_TIMEOUT_MS = 60_000;
const SAMPLE = 'Who signed the treaty?';

/** Looks at everything the bot needs, one thing after the other, and goes on after what fails. */
export async function examine(config: Config, logger: Logger): Promise<Finding[]> {
	const { chat, embedding, rerank } = config.models;
	return [
		await look('database', () => Promise.resolve(describeDatabase(config.dataDir))),
		...(await examineShelf(config, logger)),
		await look('discord', () => greetDiscord(config)),
		...(chat ? [await look(`chat model ${chat.model}`, () => tryChat(chat))] : []),
		...(embedding ? [await look(`embeddings ${embedding.model}`, () => tryEmbedding(embedding))] : []),
		...(rerank ? [await look('reranking', () => tryRerank(rerank))] : []),
	];
}

async function look(name: string, work: () => Promise<string>): Promise<Finding> {
	const started = performance.now();
	const outcome = await Promise.resolve()
		.then(work)
		.then(
			(detail) => ({ isSound: true, detail }),
			(error: unknown) => ({ isSound: false, detail: messageOf(error) }),
		);
	return { name, ...outcome, elapsedMs: performance.now() - started };
}

function describeDatabase(dataDir: string): string {
	const { articles, passages, megabytes } = checkDatabase(dataDir);
	return `sound: ${articles} articles, ${passages} passages, ${megabytes.toFixed(1)} MB`;
}

/** Opens the indexes as the bot does and asks a question. */
async function examineShelf(config: Config, logger: Logger): Promise<Finding[]> {
	let assistant: Assistant | undefined;
	const opened = await look('index', async () => {
		const { embedding } = config.models;
		const models = embedding ? { embedding } : {};
		assistant = await createAssistant({ ...config, models, onlyReads: true }, logger);
		const isStale = await assistant.isStale();
		return isStale ? 'opened, but the articles have changed since: run npm run index' : 'opened, up to date';
	});
	if (!assistant) return [opened];
	const asked = await look('question', async () => {
		const { passages } = (await assistant?.answer(SAMPLE)) ?? { passages: [] };
		return `finds ${passages.length} passages`;
	});
	await assistant.close();
	return [opened, asked];
}

async function greetDiscord({ discordToken, discordApiUrl = DISCORD_API }: Config): Promise<string> {
	if (discordToken === undefined) return 'no DISCORD_TOKEN: npm start opens the playground';
	const response = await fetch(`${discordApiUrl}/v10/users/@me`, {
		headers: { authorization: `Bot ${discordToken}` },
		signal: AbortSignal.timeout(DISCORD_TIMEOUT_MS),
	});
	if (response.status === 401)
		throw new Error('refuses DISCORD_TOKEN: copy it again from the Bot page of your application');
	if (!response.ok) throw new Error(`answers with ${response.status}: try again later`);
	const { username } = (await response.json()) as { username?: unknown };
	return `knows the bot as ${String(username)}`;
}

async function tryChat(chat: NonNullable<Config['models']['chat']>): Promise<string> {
	const { createChatModel } = await import('./models/chat-model.ts');
	const messages = {
		system: 'Reply with one JSON object and nothing else: {"claims":[]}',
		user: 'There is nothing to claim.',
	};
	const { tokens, structured } = await askModel(createChatModel(chat), messages, {
		deadlineMs: MODEL_TIMEOUT_MS,
	});
	return `answers${structured ? ' in the form it is asked for' : ', without structured output'} (${tokens} tokens)`;
}

async function tryEmbedding(embedding: NonNullable<Config['models']['embedding']>): Promise<string> {
	const embedder = await createEmbedder(embedding);
	try {
		// Not as a question: for those nobody waits until a model is loaded, or even downloaded.
		const [vector = []] = await embedder.embedDocuments([SAMPLE]);
		return `gives vectors of ${vector.length} dimensions`;
	} finally {
		await embedder.close?.();
	}
}

async function tryRerank(rerank: NonNullable<Config['models']['rerank']>): Promise<string> {
	const ranking = await createReranker(rerank)(SAMPLE, ['The king signed it.', 'It rained.']);
	return `puts ${ranking.length} of 2 passages in order`;
}
