/** Centuries and kings: XVIIIe, XXI; a single letter only with its ending. */
const ROMAN = /^(?=[IVX]{2}|[IVX](?:e|er|re|ème)$)([IVX]+)(?:e|er|re|ème)?$/;
const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 };

/** XVIII and XVIIIe are 18, as English writes its centuries; undefined where a word is no Roman numeral. */
export function romanValue(word: string): number | undefined {
	const values = ROMAN.exec(word)?.[1]
		?.split('')
		.map((digit) => DIGITS[digit] ?? 0);
	return values?.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
