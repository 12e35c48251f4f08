/** A server that speaks OpenAI's protocol, or one much like it. */
export interface ModelSettings {
	model: string;
	/** With its version: http://127.0.0.1:11434/v1 */
	baseUrl?: string;
	apiKey?: string;
}

/** On a server, or in this process. */
export interface EmbeddingSettings extends ModelSettings {
	/** Only in this process: where a model that has a name and no folder is kept once it was downloaded. */
	modelsDir?: string;
}

/** Models are an option, each of them: without any, the bot answers in the articles' own words. */
export interface Models {
	chat?: ModelSettings;
	/** Tokens that a server may have the chat model use a day. */
	chatTokensPerDay: number;
	embedding?: EmbeddingSettings;
	rerank?: { baseUrl: string; model?: string; apiKey?: string };
}

/** A long answer takes about 5,000: forty of them. */
const DEFAULT_TOKENS_PER_DAY = 200_000;

type Settings = Record<string, string | undefined>;

/** Before the name or folder of an embedding model that runs in this process. */
const IN_PROCESS = 'transformers:';

/** `modelsDir` is where models are kept that are downloaded. */
export function readModels(settings: Settings, modelsDir: string): Models {
	const chat = readModel('CHAT', settings);
	const embedding = readEmbedding(settings, modelsDir);
	const rerankUrl = settings['RERANK_BASE_URL'];
	return {
		chatTokensPerDay: Number(settings['CHAT_TOKENS_PER_DAY'] ?? DEFAULT_TOKENS_PER_DAY),
		...(chat && { chat }),
		...(embedding && { embedding }),
		...(rerankUrl !== undefined && {
			rerank: {
				baseUrl: withoutSlash(rerankUrl),
				...(settings['RERANK_MODEL'] && { model: settings['RERANK_MODEL'] }),
				...(settings['RERANK_API_KEY'] && { apiKey: settings['RERANK_API_KEY'] }),
			},
		}),
	};
}

function readModel(name: string, settings: Settings): ModelSettings | undefined {
	const model = settings[`${name}_MODEL`]?.trim();
	const baseUrl = settings[`${name}_BASE_URL`];
	const apiKey = settings[`${name}_API_KEY`]?.trim();
	if (model === undefined) return undefined;
	return { model, ...(baseUrl && { baseUrl: withoutSlash(baseUrl) }), ...(apiKey && { apiKey }) };
}

function readEmbedding(settings: Settings, modelsDir: string): EmbeddingSettings | undefined {
	const embedding = readModel('EMBEDDING', settings);
	if (!embedding?.model.startsWith(IN_PROCESS)) return embedding;
	return { model: embedding.model.slice(IN_PROCESS.length).trim(), modelsDir };
}

function withoutSlash(url: string): string {
	return url.trim().replace(/\/+$/, '');
}

/** What is wrong with them, and how to mend it. No key is ever repeated. */
export function findModelMistakes(settings: Settings): string[] {
	return [
		...['CHAT', 'EMBEDDING', 'RERANK'].flatMap((name) => findAddressMistakes(name, settings)),
		...['CHAT', 'EMBEDDING'].flatMap((name) => findMissing(name, settings)),
		...findRerankMistakes(settings),
		...findBudgetMistakes(settings['CHAT_TOKENS_PER_DAY']),
	];
}

function findAddressMistakes(name: string, settings: Settings): string[] {
	const url = settings[`${name}_BASE_URL`]?.trim();
	if (url === undefined || (/^https?:\/\//.test(url) && URL.canParse(url) && !new URL(url).username))
		return [];
	return [
		`${name}_BASE_URL is no http address without a name or password in it: give one such as http://127.0.0.1:11434/v1`,
	];
}

function findMissing(name: string, settings: Settings): string[] {
	const [model, url, key] = ['MODEL', 'BASE_URL', 'API_KEY'].map((one) => settings[`${name}_${one}`]);
	if (model === undefined)
		return url === undefined && key === undefined
			? []
			: [`${name}_MODEL is missing: name the model to use, or leave out the other ${name} settings`];
	if (name === 'EMBEDDING' && model.trim().startsWith(IN_PROCESS))
		return findInProcessMistakes(model.trim(), url ?? key);
	if (url !== undefined || key !== undefined) return [];
	return [
		`${name}_MODEL needs ${name}_BASE_URL (a server of yours, such as http://127.0.0.1:11434/v1) or ${name}_API_KEY (of OpenAI)`,
	];
}

/** A reranking model is told by its server alone. */
function findRerankMistakes(settings: Settings): string[] {
	const [url, ...others] = ['BASE_URL', 'MODEL', 'API_KEY'].map((one) => settings[`RERANK_${one}`]);
	if (url !== undefined || others.every((one) => one === undefined)) return [];
	return [
		'RERANK_BASE_URL is missing: give the address of the reranking server, or leave out the other RERANK settings',
	];
}

function findInProcessMistakes(model: string, server: string | undefined): string[] {
	if (model === IN_PROCESS)
		return [
			`EMBEDDING_MODEL names no model after ${IN_PROCESS} give its folder, or its name at Hugging Face`,
		];
	if (server === undefined) return [];
	return [
		`EMBEDDING_MODEL runs in this process: leave out EMBEDDING_BASE_URL and EMBEDDING_API_KEY, or leave ${IN_PROCESS} out of its name`,
	];
}

function findBudgetMistakes(tokens: string | undefined): string[] {
	if (tokens === undefined || /^\d{1,12}$/.test(tokens)) return [];
	return [`CHAT_TOKENS_PER_DAY is "${tokens}": use a whole number; 0 switches the model off in servers`];
}
