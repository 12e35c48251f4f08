/** Quotations in the marks of both languages, also where one is left open or begins in an earlier sentence. */
const QUOTATION = /^[^«»]*»|^[^“”]*”|«[^»]*(?:»|$)|“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu;

/**
 * The sentence with blanks for the words between quotation marks, each as long as what stood there: who is named
 * or speaks inside is part of what is said. `isKept` tells a quotation that goes on with the clause around it.
 */
export function blankQuotations(sentence: string, isKept: (words: string) => boolean): string {
	return sentence.replace(QUOTATION, (quotation) => {
		const words = quotation.replace(/^[«“"]|[»”"]$/gu, '');
		// Without the u flag, so that both halves of a surrogate pair count and no offset shifts.
		return isKept(words) ? quotation : quotation.replace(/[^«»“”"]/g, ' ');
	});
}

/** Single marks around words; the apostrophe within or after a word is none. */
const SINGLE_MARKS =
	/(?<![\p{L}\p{N}])['’‘‛‚](?=\S)([^'’‘‛‚]*(?:\p{L}['’]\p{L}[^'’‘‛‚]*)*)['’‘‛](?![\p{L}\p{N}])/gu;
/** Everything else that is drawn as a quotation mark, in whatever script, or stands for one. */
const MARKS = /(?!['’‘‛‚])[\p{Quotation_Mark}❛-❠ʺ˝´″‶‴]|''|’’|<<|>>|,,/gu;

/** The words alone, whatever marks somebody put around some of them; apostrophes stay. */
export function withoutQuotationMarks(text: string): string {
	return text
		.replace(MARKS, ' ')
		.replace(SINGLE_MARKS, ' $1 ')
		.replace(/[‘‛‚]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/ (?=[,.)]|$)|(?<=\() /g, '')
		.trim();
}
