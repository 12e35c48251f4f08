import { foldText } from './words.ts';

/** The noun right after a question word, folded: "city" in "in which city", "navire" in "quel navire". */
export function nounAsked(question: string): string | undefined {
	return /(?<!\p{L})(?:quel(?:le)?s?|which|what)\s+(\p{L}+)/u.exec(foldText(question))?.[1];
}
