import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { TextLanguage } from './languages.ts';

/**
 * LangChain's embeddings with the two things the index needs besides: a name that changes when the vectors
 * would, and, where they are not multilingual by themselves, a query vector for each passage language.
 */
export interface Embedder extends EmbeddingsInterface {
	readonly name: string;
	embedQueryFor?(text: string, passageLanguage: TextLanguage): Promise<number[]>;
}
