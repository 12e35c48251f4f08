import type { GlossaryEntry } from './glossary.ts';
import { readLexiconFile } from './lexicon-files.ts';

/** International organizations, and what else readers know unexplained by several names in both languages: CEO, km, New Year's Day. */
export function organizationEntries(): GlossaryEntry[] {
	return readLexiconFile('organizations.tsv').map((expressions) => ({ expressions, related: false }));
}

/** Palaces, ministries and capitals that stand for a state, its government or an office: the Kremlin for Russia. */
export function seatEntries(): GlossaryEntry[] {
	return readLexiconFile('seats.tsv').map((expressions) => ({ expressions, related: true }));
}
