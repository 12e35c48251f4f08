import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { TextLanguage } from './languages.ts';

/**
 * LangChain's embeddings with what the index needs besides: a name that changes when the vectors would, and, where they are not multilingual by themselves, a query vector for each passage language.
 */
export interface Embedder extends EmbeddingsInterface {
	readonly name: string;
	/** What its ranking counts beside the words' where a passage is in the question's language, and where it is not. */
	readonly weights?: { sameLanguage: number; otherLanguage: number };
	/** Its vectors cost time or money: those of a run that fails are kept for the next one. */
	readonly isCostly?: boolean;
	embedQueryFor?(text: string, passageLanguage: TextLanguage): Promise<number[]>;
	/** Ends what it has running; it is of no use afterwards. */
	close?(): Promise<void>;
}
