import { CharacterEmbeddings as Original } from '../../src/language/character-embeddings.ts';

export * from '../../src/language/character-embeddings.ts';

/** Questions have no vector, as where a server of embeddings cannot be reached. */
export class CharacterEmbeddings extends Original {
	override embedQuery(): Promise<number[]> {
		return Promise.resolve([]);
	}

	override embedQueryFor(): Promise<number[]> {
		return this.embedQuery();
	}
}
