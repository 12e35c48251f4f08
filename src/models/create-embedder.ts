import { CharacterEmbeddings } from '../language/character-embeddings.ts';
import type { Embedder } from '../language/embedder.ts';
import type { EmbeddingSettings } from './embedding-settings.ts';

/** Our own embeddings, unless a model is named. Throws UserError when the address of its server is none. */
export async function createEmbedder(settings: EmbeddingSettings | undefined): Promise<Embedder> {
	if (settings === undefined) return new CharacterEmbeddings();
	if (settings.modelsDir !== undefined) {
		const { createTransformersEmbeddings } = await import('./transformers-embeddings.ts');
		return createTransformersEmbeddings({ ...settings, modelsDir: settings.modelsDir });
	}
	// OpenAI's client takes most of a second to load: whoever has no model does without.
	const { createOpenAIEmbeddings } = await import('./openai-embeddings.ts');
	return createOpenAIEmbeddings(settings);
}
