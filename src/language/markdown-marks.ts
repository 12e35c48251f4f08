import type { Span } from './sentences.ts';

/**
 * A link or an image with its words; an address may hold brackets of its own. Bounded, and its words end at the next
 * bracket: a text of brackets alone would else be read to its end from each of them.
 */
export const LINK = /!?\[([^[\]]{0,500})\]\((?:[^()]|\([^()]{0,500}\)){0,2000}\)/g;

/** Not over the end of a paragraph. */
const WITHIN = String.raw`((?:(?!\n[ \t]*\n)[^])+?)`;
const ESCAPE = /\\[!-/:-@[-`{-~]/g;
/** A backslash before a backtick keeps it from beginning code, and means itself within. */
const CODE = new RegExp(
	String.raw`(?<!${'`'}|(?<!\\)(?:\\\\)*\\)(${'`'}{1,3})(?!${'`'})${WITHIN}(?<!${'`'})\1(?!${'`'})`,
	'g',
);
/** What stands between two of the same marks: strong, struck out, emphasized; "5*3" and "hôtel 4*" are none. */
const PAIRS = [
	new RegExp(String.raw`(\*\*|~~)(?=\S)${WITHIN}(?<=\S)\1`, 'gu'),
	new RegExp(String.raw`(?<![\p{L}\p{N}_])(__?)(?=[^\s_])${WITHIN}(?<=[^\s_])\1(?![\p{L}\p{N}_])`, 'gu'),
	new RegExp(
		String.raw`((?<![\p{L}\p{N}])\*(?=[^\s*])|\*(?=[\p{L}\p{N}]))((?:(?!\n[ \t]*\n)[^*])+?)(?<=\S)\*`,
		'gu',
	),
];
/** The line that sets off the head of a table. */
const BELOW_HEAD = String.raw`(?=[^\n]*\|)(?=[^\n]*-)[|:\- \t]+(?:\n|$)`;
/** Behind the mark of a quotation as well. */
const DELIMITER = new RegExp(String.raw`^\0*${BELOW_HEAD}`, 'gm');
const QUOTATION = /^[ \t]*(?:>[ \t]?)+/gm;
/** Lines below each other that hold bars. */
const BARRED_LINES = /(?:^[^\n]*\|[^\n]*(?:\n|$))+/gm;
/** One between two bars. */
const ROW = /^([\0 \t]*\|[ \t]*)([^\n]*?)[ \t]*\|[ \t]*$/gm;

/** A text of Markdown while its marks are found: those found, and the text with a sign of nothing in their place. */
interface Reading {
	marks: Span[];
	rest: string;
}

/** The stretches of a passage of Markdown that whoever reads it as a page does not see. */
export function findMarks(text: string): Span[] {
	const reading: Reading = { marks: [], rest: text };
	for (const { 0: all, 1: fence = '', index } of reading.rest.matchAll(CODE)) {
		hideAround(reading, index, fence.length, all.length);
		blank(reading, index, index + all.length);
	}
	for (const { index } of reading.rest.matchAll(ESCAPE)) {
		hide(reading, index, index + 1);
		blank(reading, index + 1, index + 2);
	}
	for (const { 0: all, 1: words = '', index } of reading.rest.matchAll(LINK)) {
		const from = index + all.indexOf('[') + 1;
		hide(reading, index, from);
		hide(reading, from + words.length, index + all.length);
	}
	for (const pair of PAIRS)
		for (const { 0: all, 1: mark = '', index } of reading.rest.matchAll(pair))
			hideAround(reading, index, mark.length, all.length);
	hideAll(reading, QUOTATION);
	hideEndsOfRows(reading);
	hideAll(reading, DELIMITER);
	return reading.marks.toSorted((a, b) => a.start - b.start);
}

/** The text between two offsets without the marks in it. */
export function withoutMarks(text: string, marks: Span[], { start, end }: Span = wholeOf(text)): string {
	let seen = '';
	let at = start;
	for (const mark of marks) {
		if (mark.end <= at) continue;
		if (mark.start >= end) break;
		seen += text.slice(at, Math.max(at, mark.start));
		at = mark.end;
	}
	return seen + text.slice(at, Math.max(at, end));
}

function wholeOf(text: string): Span {
	return { start: 0, end: text.length };
}

/** Does the row that ends here name the columns of a table, and say nothing itself? */
export function isTableHead(text: string, end: number): boolean {
	const below = new RegExp(String.raw`[ \t]*\n${BELOW_HEAD}`, 'y');
	below.lastIndex = end;
	return text[end - 1] === '|' && below.test(text);
}

/** Is it the word or two that say what a point of a list is about, before its first sentence: "3. Rents. The treasurer…"? */
export function isLabelOfPoint(text: string, { start, end }: Span): boolean {
	const isShort = /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+)?\.$/u.test(text.slice(start, end));
	const isFirst = /(?:^|\n)[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/.test(
		text.slice(Math.max(0, start - 10), start),
	);
	return isShort && isFirst && /^[ \t]+\S/.test(text.slice(end, end + 10));
}

function hideAll(reading: Reading, pattern: RegExp): void {
	for (const { 0: all, index } of reading.rest.matchAll(pattern)) hide(reading, index, index + all.length);
}

/** Of a table: "|x| is as large as |y|" is a row of none. */
function hideEndsOfRows(reading: Reading): void {
	for (const { 0: lines, index: from } of reading.rest.matchAll(BARRED_LINES)) {
		const isTable = lines.split('\n').some(isDelimiter);
		for (const { 0: row, 1: opening = '', 2: cells = '', index } of lines.matchAll(ROW)) {
			if (isDelimiter(row) || !(isTable || /[ \t]\|[ \t]/.test(cells))) continue;
			const end = from + index + row.length;
			hide(reading, from + index, from + index + opening.length);
			hide(reading, from + index + opening.length + cells.length, end);
		}
	}
}

function isDelimiter(line: string): boolean {
	return line.search(DELIMITER) === 0;
}

function hideAround(reading: Reading, start: number, mark: number, length: number): void {
	hide(reading, start, start + mark);
	hide(reading, start + length - mark, start + length);
}

function hide(reading: Reading, start: number, end: number): void {
	reading.marks.push({ start, end });
	blank(reading, start, end);
}

function blank(reading: Reading, start: number, end: number): void {
	const { rest } = reading;
	reading.rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, '\0') + rest.slice(end);
}
