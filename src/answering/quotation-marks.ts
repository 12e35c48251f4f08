import type { Language } from '../language/languages.ts';

const MARKS: Record<Language, [open: string, close: string]> = { fr: ['« ', ' »'], en: ['“', '”'] };
/** One quotation from the first sign to the last, and no other in it. */
const WHOLE = /^(?:«[^«»]*»|“[^“”]*”|"[^"]*")$/u;
const OWN = /^([«“"][\s\u00a0\u202f]*)([^]*?)([\s\u00a0\u202f]*[»”"])$/u;

/** Words and what stands on both sides of them. */
export interface Quoted {
	open: string;
	words: string;
	close: string;
}

/**
 * An article's words between quotation marks of the member's language. Where it is told whose they are, what the
 * article sets between marks as a whole keeps its own: “« Oui. »” says no more than « Oui. ».
 */
export function inQuotationMarks(words: string, language: Language, isNamed: boolean): Quoted {
	const own = isNamed && WHOLE.test(words) ? OWN.exec(words) : null;
	if (own) return { open: own[1] ?? '', words: own[2] ?? '', close: own[3] ?? '' };
	const [open, close] = MARKS[language];
	return { open, words, close };
}
