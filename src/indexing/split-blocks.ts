import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { trimSpan, type Span } from '../language/sentences.ts';
import { cutMarkdown } from './cut-markdown.ts';

/** A paragraph, heading or list item of an article; offsets are UTF-16 units of its text. */
export interface Block extends Span {
	kind: 'paragraph' | 'heading' | 'item';
	/** Of a heading: 1 to 6. */
	depth?: number;
}

/** Only the blocks are wanted: without the inline rules, hostile text cannot make the parser slow. */
const INLINE_RULES = [
	'attention',
	'autolink',
	'characterEscape',
	'characterReference',
	'codeText',
	'hardBreakEscape',
	'htmlText',
	'labelEnd',
	'labelStartImage',
	'labelStartLink',
	'definition',
];

/** Lines longer than this are not wrapped by hand: each is a paragraph of its own. */
const LONGEST_WRAPPED_LINE = 120;
/** A line this short without a full stop, alone between two paragraphs, is a heading. */
const LONGEST_BARE_HEADING = 90;
/** It is below every heading that was marked as one. */
export const BARE_HEADING_DEPTH = 6;

/**
 * Quotes and lists within each other, on one line, which is no rule of dashes or stars: the parser takes time in the
 * square of it, and much stack.
 */
const DEEP =
	/^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){12}|^[ \t]{100,}[-*+>\d]/m;

/** Lists in a quotation or in an indented list are as slow, and it cannot be cut. */
const NESTING = /^ {0,3}>|^ +(?:[-*+]|\d{1,9}[.)])[ \t]/m;
const LONGEST_NESTING = 20_000;

/** The parser takes time in the square of the lines that underline a heading, and of what may become one. */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/gm;
const MOST_UNDERLINES = 200;

/** What has no end for so long is no Markdown that people wrote. */
const LONGEST_PIECE = 200_000;

/** The blocks of a Markdown text in order. Code, HTML and rules are left out: nobody quotes them. */
export function splitMarkdown(text: string): Block[] {
	return cutMarkdown(text).flatMap(({ start, end }) =>
		splitPiece(text.slice(start, end)).map((block) => ({
			...block,
			start: start + block.start,
			end: start + block.end,
		})),
	);
}

function splitPiece(text: string): Block[] {
	if (isSlow(text)) return splitLines(text);
	const root = fromMarkdown(text, { extensions: [{ disable: { null: INLINE_RULES } }] });
	return collect(root, text, 'paragraph');
}

function isSlow(text: string): boolean {
	if (text.length > LONGEST_PIECE || DEEP.test(text)) return true;
	if (text.length > LONGEST_NESTING && NESTING.test(text)) return true;
	return (text.match(UNDERLINE)?.length ?? 0) > MOST_UNDERLINES;
}

/** The blocks of plain text: lines, joined where they were wrapped by hand; a short one alone above them is the heading. */
export function splitPlainText(text: string): Block[] {
	const [first, ...others] = splitLines(text);
	if (!first) return [];
	const isAlone = others.length > 0 && !text.slice(first.start, first.end).includes('\n');
	if (!isAlone || !isBareHeading(first, text)) return [first, ...others];
	return [{ ...first, kind: 'heading', depth: 1 }, ...others];
}

function splitLines(text: string): Block[] {
	// One pattern for a whole paragraph would take as much stack as it has lines.
	const ends = [...Array.from(text.matchAll(/\n[^\S\n]*(?=\n)/g), ({ index }) => index), text.length];
	return ends.flatMap((end, at) => splitParagraph({ start: ends[at - 1] ?? 0, end }, text, 'paragraph'));
}

function collect(parent: Root | Parents, text: string, kind: Block['kind']): Block[] {
	return parent.children.flatMap((node) => toBlocks(node, text, kind));
}

function toBlocks(node: Nodes, text: string, kind: Block['kind']): Block[] {
	switch (node.type) {
		case 'paragraph':
			return splitParagraph(spanOf(node), text, kind);
		case 'heading':
			return node.children.length === 0 ? [] : [headingOf(node.depth, spanOfChildren(node), text)];
		case 'listItem':
			return collect(node, text, 'item');
		case 'list':
		case 'blockquote':
			return collect(node, text, kind);
		default:
			return [];
	}
}

function headingOf(depth: number, span: Span, text: string): Block {
	return { ...trimSpan(text, span), kind: 'heading', depth };
}

function spanOf(node: Nodes): Span {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function spanOfChildren(node: Parents): Span {
	const first = node.children[0];
	const last = node.children.at(-1);
	return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : spanOf(node);
}

/** One paragraph of wrapped lines, or as many as it has long lines. */
function splitParagraph(span: Span, text: string, kind: Block['kind']): Block[] {
	const lines = linesOf(span, text);
	if (lines.every(({ start, end }) => end - start <= LONGEST_WRAPPED_LINE) && !isTable(lines, text)) {
		const whole = trimSpan(text, span);
		return whole.end > whole.start ? [{ ...whole, kind }] : [];
	}
	return lines.map((line) =>
		isBareHeading(line, text) ? { ...line, kind: 'heading', depth: BARE_HEADING_DEPTH } : { ...line, kind },
	);
}

function linesOf({ start, end }: Span, text: string): Span[] {
	const lines: Span[] = [];
	for (const match of text.slice(start, end).matchAll(/[^\n]+/g)) {
		const line = trimSpan(text, { start: start + match.index, end: start + match.index + match[0].length });
		if (line.end > line.start) lines.push(line);
	}
	return lines;
}

function isTable(lines: Span[], text: string): boolean {
	return lines.length > 1 && lines.every(({ start, end }) => /^\|.*\|$/.test(text.slice(start, end)));
}

function isBareHeading({ start, end }: Span, text: string): boolean {
	const line = text.slice(start, end);
	return line.length <= LONGEST_BARE_HEADING && /^\p{Lu}/u.test(line) && !/[.!?…:;,»”"]$/.test(line);
}
