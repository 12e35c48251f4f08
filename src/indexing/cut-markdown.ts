import type { Span } from '../language/sentences.ts';

/** Long enough that almost every article is read in one piece. */
const LEAST_LENGTH = 4_000;

const BULLET = /^[-*+][ \t]+\S/;
const NUMBER = /^\d{1,9}[.)][ \t]+\S/;
const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** It cannot begin anything but a paragraph. */
const TEXT = /^[\p{L}«“"(]/u;
const HTML = /^ {0,3}<(!--|pre\b|script\b|style\b|textarea\b)/i;

/**
 * Cuts a long Markdown text where its blocks cannot be changed by it: the parser takes time in the square of
 * its text where lists hold lists. Pieces hold the whole text, in order, and are at least `leastLength` long
 * but for the last.
 */
export function cutMarkdown(text: string, leastLength = LEAST_LENGTH): Span[] {
	const pieces: Span[] = [];
	let start = 0;
	let before = '';
	let place: Place = 'between';
	let closing: RegExp | undefined;
	for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
		if (closing) {
			if (closing.test(line)) closing = undefined;
		} else {
			if (index - start >= leastLength && beginsBlock(line, before, place)) {
				pieces.push({ start, end: index });
				start = index;
			}
			closing = closingOf(line);
		}
		place = closing ? 'unknown' : placeAfter(line, place);
		before = line;
	}
	return [...pieces, { start, end: text.length }];
}

/**
 * Between two blocks, or in a paragraph that is in no list and no quotation: only there is a line of dashes surely
 * the end of a heading.
 */
type Place = 'between' | 'paragraph' | 'unknown';

function placeAfter(line: string, place: Place): Place {
	if (line.trim() === '') return 'between';
	if (place === 'paragraph' && UNDERLINE.test(line.trimEnd())) return 'between';
	return place !== 'unknown' && TEXT.test(line) ? 'paragraph' : 'unknown';
}

/** Is this line, outside of code, no part of the block before it? */
function beginsBlock(line: string, before: string, place: Place): boolean {
	if (before.trim() === '' || place === 'between') return /^\S/.test(line);
	// A number goes on with a list, but in a wrapped paragraph it may be a year at the end of a sentence.
	return BULLET.test(line) || (NUMBER.test(line) && (NUMBER.test(before) || /^\s/.test(before)));
}

/** What closes the code or HTML that this line opens; undefined where it opens none or closes it too. */
function closingOf(line: string): RegExp | undefined {
	const fence = FENCE.exec(line)?.[1];
	if (fence !== undefined) return new RegExp(`^[\\s>]*${fence[0] ?? ''}{${fence.length},}\\s*$`);
	const tag = HTML.exec(line)?.[1];
	if (tag === undefined) return undefined;
	const closing = tag === '!--' ? /-->/ : new RegExp(`</${tag}>`, 'i');
	return closing.test(line) ? undefined : closing;
}
