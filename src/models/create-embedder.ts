import { CharacterEmbeddings } from '../language/character-embeddings.ts';
import type { Embedder } from '../language/embedder.ts';
import { createOpenAIEmbeddings, type EmbeddingSettings } from './openai-embeddings.ts';

/** Our own embeddings, unless a model is named. Throws UserError when the address of its server is none. */
export function createEmbedder(settings: EmbeddingSettings | undefined): Embedder {
	return settings === undefined ? new CharacterEmbeddings() : createOpenAIEmbeddings(settings);
}
