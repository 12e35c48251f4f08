/** Shorter messages are all question. */
const LONG_MESSAGE_WORDS = 25;
const ASKS =
	/(?<!\p{L})(?:qui|que|quoi|quand|où|comment|pourquoi|combien|quel(?:le)?s?|lequel|laquelle|est-ce|who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|can)(?!\p{L})|(?<!\p{L})qu['’]/iu;

/**
 * The part of a message that asks: in a long one, the last stretch that ends in a question mark, without the
 * story before it. Short messages, and long ones without a question mark, come back whole.
 */
export function focusOf(message: string): string {
	if (countWords(message) < LONG_MESSAGE_WORDS) return message;
	const asking = message.match(/[^.!?;:…\n]+\?/gu);
	const last = asking?.findLast((part) => ASKS.test(part));
	if (last === undefined) return message;
	return trimStory(last);
}

/** "…, alors aidez-moi, qui a signé ?" → from the last comma after which a question word stands first. */
function trimStory(part: string): string {
	if (countWords(part) < LONG_MESSAGE_WORDS) return part.trim();
	const pieces = part.split(/,\s*/);
	const at = pieces.findLastIndex((piece) => startsAsking(piece));
	return (at === -1 ? part : pieces.slice(at).join(', ')).trim();
}

function startsAsking(piece: string): boolean {
	const found = ASKS.exec(piece);
	return found !== null && countWords(piece.slice(0, found.index)) <= 2;
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
