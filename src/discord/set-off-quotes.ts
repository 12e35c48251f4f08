import type { Citation } from '../answering/answers.ts';
import { seenText } from '../answering/seen-text.ts';
import type { Passage } from '../store/articles.ts';
import { plainText, shorten, shortenStart } from './plain-text.ts';

/** What is kept of the text before, between and after the quotes where there is no room for all. */
const SURROUNDINGS_LIMIT = 200;

/** The passage within `limit`, each quote in bold; what surrounds them gives way first, then the ends of the quotes. */
export function setOffQuotes(passage: Passage, citations: Citation[], limit: number): string {
	const whole = render(passage, citations, Infinity, Infinity);
	if (whole.length <= limit) return whole;
	const share = Math.floor(limit / citations.length);
	const withoutEdges = render(passage, citations, SURROUNDINGS_LIMIT, share);
	if (withoutEdges.length <= limit) return withoutEdges;
	return render(passage, citations, 0, share - 10);
}

function render(passage: Passage, citations: Citation[], around: number, within: number): string {
	let text = '';
	let at = passage.metadata.start;
	for (const { start, end } of citations.toSorted((a, b) => a.start - b.start)) {
		const before = seenText(passage, at, start);
		const quote = seenText(passage, start, end);
		text += text === '' ? cutStart(before, around) : cutMiddle(before, around);
		text += `**${shorten(plainText(quote).trim(), within)}**`;
		at = end;
	}
	return text + cutEnd(seenText(passage, at), around);
}

function cutStart(text: string, limit: number): string {
	return limit === 0 ? '' : shortenStart(plainText(text), limit);
}

function cutMiddle(text: string, limit: number): string {
	// Where two bold texts touch, Discord shows their asterisks.
	if (text.trim() === '') return text || ' ';
	return text.length <= limit ? plainText(text) : ' […] ';
}

function cutEnd(text: string, limit: number): string {
	return limit === 0 ? '' : shorten(plainText(text), limit);
}
