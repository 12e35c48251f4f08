import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { LEXICON_FOLDER } from './lexicon-files.ts';
import { listStopWords } from './stop-words.ts';

/** Grows whenever the code finds other words, sentences, stems, passages or titles in the same text than it did before. */
const VERSION = 12;

/**
 * Names the rules that a text is read by: what was stored or indexed under other rules is made again. A changed
 * lexicon or stop word changes it by itself.
 */
export const LANGUAGE_RULES = `${VERSION}-${checksumOfLists().slice(0, 8)}`;

function checksumOfLists(): string {
	const hash = createHash('sha256').update(listStopWords().join('\n'));
	for (const name of readdirSync(LEXICON_FOLDER).toSorted()) {
		hash.update(readFileSync(new URL(name, LEXICON_FOLDER)));
	}
	return hash.digest('hex');
}
