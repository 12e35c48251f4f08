/** A pattern for whole words of either language; apostrophes are straight, as `straighten` leaves them. */
export function wholeWords(pattern: string, flags: 'u' | 'gu'): RegExp {
	return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, flags);
}

/** The text with straight apostrophes and plain spaces; every sign keeps its place. */
export function straighten(text: string): string {
	return text.replace(/[’‘]/g, "'").replace(/[\u00a0\u202f]/g, ' ');
}
