/** 26 numbers, one a letter: texts with the same words are near each other. */
export function embedByLetters(text: string): number[] {
	const counts = Array.from({ length: 26 }, () => 0);
	for (const letter of lettersOf(text)) {
		const at = letter.charCodeAt(0) - 97;
		counts[at] = (counts[at] ?? 0) + 1;
	}
	const length = Math.hypot(...counts) || 1;
	return counts.map((count) => count / length);
}

/** The share of the question's words that stand in the text. */
export function scoreByWords(question: string, text: string): number {
	const words = new Set(wordsOf(text));
	const asked = wordsOf(question);
	return asked.filter((word) => words.has(word)).length / Math.max(1, asked.length);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function lettersOf(text: string): string[] {
	return text.normalize('NFD').toLowerCase().match(/[a-z]/g) ?? [];
}
