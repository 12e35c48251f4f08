import { readdirSync, readFileSync } from 'node:fs';

export const LEXICON_FOLDER = new URL('./lexicon/', import.meta.url);

/** The rows of one tab-separated file of the lexicon. */
export function readLexiconFile(name: string): string[][] {
	return readFileSync(new URL(name, LEXICON_FOLDER), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => line.split('\t'));
}

/** The names of places and peoples. */
export const GEOGRAPHY = '18-geography-demonyms.tsv';

/** The English-French pairs of head words, over all topics but those left out. */
export function readPairs(leftOut: string[] = []): (readonly [english: string, french: string])[] {
	const topics = readdirSync(LEXICON_FOLDER).filter((name) => /^\d\d-.*\.tsv$/.test(name));
	return topics
		.filter((name) => !leftOut.includes(name))
		.toSorted()
		.flatMap((name) => readLexiconFile(name))
		.map(([english = '', french = '']) => [english, french] as const);
}
