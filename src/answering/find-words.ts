import type { Span } from '../language/sentences.ts';
import { fold } from '../language/words.ts';

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
/** A model's "…" between two stretches of the same passage. */
const ELLIPSIS = /\s*(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\)|\(\.{3}\))\s*/u;
/** Less than this stands in too many places to support anything: words, or UTF-16 units of them. */
const LEAST_WORDS = 3;
const LEAST_LENGTH = 15;
/** From the first to the last of several stretches, in UTF-16 units. */
const LONGEST_REACH = 600;

interface Token extends Span {
	/** Folded: without case, accents, ligatures or compatibility forms. */
	word: string;
}

/**
 * Where the words a model says it copied stand in a text, whatever it made of apostrophes, dashes, quotation marks,
 * spaces, case and accents; undefined where they do not stand there, or are too few to tell. Offsets are UTF-16
 * units of `text`, whose own letters are what is shown.
 */
export function findWords(text: string, words: string): Span | undefined {
	const parts = words
		.split(ELLIPSIS)
		.map(tokenize)
		.filter((part) => part.length > 0);
	if (!parts.some(isEnough)) return undefined;
	const tokens = tokenize(text);
	let next = 0;
	let first: number | undefined;
	for (const part of parts) {
		const at = findPart(tokens, part, next);
		if (at === -1) return undefined;
		first ??= at;
		next = at + part.length;
	}
	const start = tokens[first ?? 0]?.start ?? 0;
	const end = tokens[next - 1]?.end ?? 0;
	return parts.length > 1 && end - start > LONGEST_REACH ? undefined : { start, end };
}

function tokenize(text: string): Token[] {
	return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
		word: fold(word.normalize('NFKC')),
		start: index,
		end: index + word.length,
	}));
}

function isEnough(part: Token[]): boolean {
	const length = part.reduce((sum, { word }) => sum + word.length, 0);
	return part.length >= LEAST_WORDS || length >= LEAST_LENGTH;
}

function findPart(tokens: Token[], part: Token[], from: number): number {
	for (let at = from; at + part.length <= tokens.length; at++) {
		if (part.every(({ word }, offset) => tokens[at + offset]?.word === word)) return at;
	}
	return -1;
}
