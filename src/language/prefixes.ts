import { isWord } from './lexicon.ts';

/** Only those that turn nothing into its opposite, and what they stand before. */
const PREFIX = /^(?:co|re|ré|inter|multi|ultra|auto|archi)-?(?=\p{L}{4,}$)/iu;

/** "coprésider" → "présider", where that is a word of either language. */
export function withoutPrefix(word: string): string | undefined {
	const rest = word.replace(PREFIX, '');
	return rest !== word && isWord(rest) ? rest : undefined;
}
