import { isActive } from '../language/active-text.ts';
import { detectTextLanguage } from '../language/detect-language.ts';
import { isInstruction } from '../language/instructions.ts';
import type { Language } from '../language/languages.ts';
import { withoutQuotationMarks } from '../language/quotations.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { textKeys } from './claim-names.ts';
import type { ClaimSource } from './claim-source.ts';
import { findFault, findForeign } from './find-fault.ts';
import { overlapWith } from './words-in-common.ts';

/** French takes up to a third more room than English; what is far longer or shorter is no translation of the whole. */
const LONGEST_RATIO = 2;
/** Of the content words of either, the share that must stand in the other: more than of a claim, which may say a part. */
const LEAST_SHARE = 0.5;
/** So many content words in a row that the other lacks say something of their own. */
const OWN_WORDS = 3;
/** Signs that may be markup somewhere. */
const MARKUP = /[*_~|#`<>[\]{}\\^=]/g;

/**
 * A model's translation of a quote into the member's language, as it may be shown: checked in both directions like a
 * claim, so that nothing is added or left out, and without quotation marks, which are for what articles say
 * themselves. Undefined where the quote needs none, or where the translation fails.
 */
export function checkTranslation(
	written: string,
	source: ClaimSource,
	language: Language,
	snapshot: Snapshot,
): string | undefined {
	const quote = source.sentences;
	const from = languageOf(source);
	if (from === 'und' || from === language) return undefined;
	const text = withoutQuotationMarks(written.replace(/\s+/g, ' ').replace(/\p{C}/gu, ''));
	if (!hasForm(text, quote) || detectTextLanguage(text) !== language) return undefined;
	const original = { ...source, clauses: quote, antecedents: '' };
	const translated = { ...original, sentences: text, clauses: text, statements: [] };
	const isFaithful =
		!findFault(text, language, original, snapshot) &&
		!findForeign(quote, from, translated, snapshot) &&
		isWholeIn(text, language, quote) &&
		isWholeIn(quote, from, text);
	return isFaithful ? text : undefined;
}

function isWholeIn(text: string, language: Language, other: string): boolean {
	const { share, absentInARow } = overlapWith(text, language, textKeys(other));
	return share >= LEAST_SHARE && absentInARow < OWN_WORDS;
}

/** That of the quote itself: an article may quote in another language than its own. */
function languageOf({ sentences, article }: ClaimSource) {
	const detected = detectTextLanguage(sentences);
	return detected === 'und' ? article.language : detected;
}

/** Words alone, about as many as those of the quote, and no orders to whoever reads them. */
function hasForm(text: string, quote: string): boolean {
	const ratio = text.length / quote.length;
	if (ratio > LONGEST_RATIO || ratio < 1 / LONGEST_RATIO) return false;
	const added = (text.match(MARKUP) ?? []).filter((sign) => !quote.includes(sign));
	return added.length === 0 && !isActive(text) && !isInstruction(text);
}
