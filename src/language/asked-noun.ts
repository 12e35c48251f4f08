import { foldText } from './words.ts';

/** The noun right after a question word, folded: "city" in "in which city", "navire" in "quel navire". */
export function nounAsked(question: string): string | undefined {
	return /(?<!\p{L})(?:quel(?:le)?s?|which|what)\s+(\p{L}+)/u.exec(foldText(question))?.[1];
}

/** That noun and, after "which" and "quel", the one after: "politician" in "which French politician"; folded. */
export function nounsAsked(folded: string): string[] {
	const [, second] = /(?<!\p{L})(?:quel(?:le)?s?|which)\s+\p{L}+\s+(\p{L}+)/u.exec(folded) ?? [];
	return [nounAsked(folded), second].filter((noun) => noun !== undefined);
}
