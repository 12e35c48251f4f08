import type { GlossaryEntry } from './glossary.ts';
import { readLexiconFile } from './lexicon-files.ts';

/** International organizations, and other abbreviations that readers know unexplained, in both languages. */
export function organizationEntries(): GlossaryEntry[] {
	return readLexiconFile('organizations.tsv').map((expressions) => ({ expressions, related: false }));
}

/** Palaces, ministries and capitals that stand for a state, its government or an office: the Kremlin for Russia. */
export function seatEntries(): GlossaryEntry[] {
	return readLexiconFile('seats.tsv').map((expressions) => ({ expressions, related: true }));
}
