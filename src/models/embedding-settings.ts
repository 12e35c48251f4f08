export interface EmbeddingSettings {
	model: string;
	/** Of a server that speaks OpenAI's protocol, with its version; OpenAI's own by default. */
	baseUrl?: string;
	apiKey?: string;
	/** Only of a model that runs in this process: where one that has a name and no folder is kept. */
	modelsDir?: string;
}

/**
 * Not measured here, for want of a model: within a language about what characters count, across languages more, since
 * there a model knows words that no lexicon holds.
 */
export const MODEL_WEIGHTS = { sameLanguage: 0.5, otherLanguage: 1 };
