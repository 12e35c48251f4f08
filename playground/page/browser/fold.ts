/** A text for comparing: without accents or case, so that "ete" finds "Été". */
export function fold(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export function isFoundIn(typed: string, text: string): boolean {
	return fold(text).includes(fold(typed.trim()));
}
