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
