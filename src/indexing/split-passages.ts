import { endsAsking } from '../language/asking-sentences.ts';
import type { TextLanguage } from '../language/languages.ts';
import { splitSentences, trimSpan, withoutHalfSign, type Span } from '../language/sentences.ts';
import type { PassageDraft } from '../store/articles.ts';
import type { Block } from './split-blocks.ts';

/** A paragraph up to this length stays whole, in UTF-16 units: a screen of Discord, 400 tokens of a model. */
const LONGEST_PASSAGE = 1_800;
/** Paragraphs shorter than this are joined with their neighbours under the same heading. */
const SHORT_BLOCK = 160;

/** An interviewer asks in a few sentences. */
const LONGEST_ASKED = 500;

interface Piece extends Span {
	sentences: Span[];
}

/**
 * The passages of an article, in order: whole paragraphs where they fit, otherwise cut between sentences, and
 * within a sentence only where it alone is too long. Headings are no passages but come with those below them.
 */
export function splitPassages(text: string, blocks: Block[], language: TextLanguage): PassageDraft[] {
	const passages: PassageDraft[] = [];
	const headings: { depth: number; title: string }[] = [];
	let open: PassageDraft | undefined;
	for (const block of blocks) {
		if (block.kind === 'heading') {
			openHeading(headings, block.depth ?? 6, text.slice(block.start, block.end));
			open = undefined;
			continue;
		}
		for (const piece of cutBlock(text, block, language)) {
			if (open && (isAsked(open, text) ? fits(open, piece) : joins(open, piece, block, text))) {
				open.end = piece.end;
				open.sentences.push(...piece.sentences);
			} else {
				open = { ...piece, headings: headings.map(({ title }) => title) };
				passages.push(open);
			}
		}
	}
	return passages.filter(({ sentences }) => sentences.length > 0);
}

function openHeading(headings: { depth: number; title: string }[], depth: number, title: string): void {
	while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop();
	headings.push({ depth, title: title.replace(/\s+/g, ' ') });
}

/** A list stays with the line that introduces it; a short paragraph with the one before it, unless it asks something. */
function joins(open: PassageDraft, piece: Piece, block: Block, text: string): boolean {
	if (!fits(open, piece)) return false;
	if (block.kind === 'item') return true;
	return (
		!isAsked(piece, text) && (piece.end - piece.start < SHORT_BLOCK || open.end - open.start < SHORT_BLOCK)
	);
}

function fits(open: PassageDraft, piece: Piece): boolean {
	return piece.end - open.start <= LONGEST_PASSAGE;
}

/** What an interviewer asks stays with the answer below it. */
function isAsked({ start, end }: Span, text: string): boolean {
	return end - start <= LONGEST_ASKED && endsAsking(text.slice(start, end));
}

function cutBlock(text: string, { start, end }: Block, language: TextLanguage): Piece[] {
	// A line break inside a wrapped paragraph is a space, and must not end a sentence; nor must a quote's mark begin one.
	const paragraph = text.slice(start, end).replace(/\n(?:[ \t]*>)*/g, (mark) => ' '.repeat(mark.length));
	const pieces: Piece[] = [];
	const spans = splitSentences(paragraph, language).flatMap((long) => cutLong(long, paragraph));
	for (const relative of withClosingMarks(spans, paragraph)) {
		// A rule or a row of dashes says nothing.
		if (!/[\p{L}\p{N}]/u.test(paragraph.slice(relative.start, relative.end))) continue;
		const sentence = { start: start + relative.start, end: start + relative.end };
		const last = pieces.at(-1);
		if (last && sentence.end - last.start <= LONGEST_PASSAGE) {
			last.end = sentence.end;
			last.sentences.push(sentence);
		} else {
			pieces.push({ ...sentence, sentences: [sentence] });
		}
	}
	return pieces;
}

/** "*Maraîchère, elle ne laboure plus. Entretien.*": what closes at the end of a sentence is its own, and not the next one's. */
function withClosingMarks(spans: Span[], paragraph: string): Span[] {
	let from = 0;
	return spans.map(({ start, end }) => {
		const [marks = ''] = /^[*_~]{1,3}(?=\s|$)/.exec(paragraph.slice(end, end + 4)) ?? [];
		const span = trimSpan(paragraph, { start: Math.max(start, from), end: end + marks.length });
		from = span.end;
		return span;
	});
}

/** A "sentence" longer than a passage is cut between words; no language ends sentences that late. */
function cutLong(sentence: Span, paragraph: string): Span[] {
	const parts: Span[] = [];
	for (let { start } = sentence; start < sentence.end; start = parts.at(-1)?.end ?? sentence.end) {
		parts.push({ start, end: endOfPart(paragraph, start, sentence.end) });
	}
	return parts.map((part) => trimSpan(paragraph, part)).filter((part) => part.end > part.start);
}

function endOfPart(paragraph: string, start: number, end: number): number {
	if (end - start <= LONGEST_PASSAGE) return end;
	const space = paragraph.lastIndexOf(' ', start + LONGEST_PASSAGE);
	return space > start ? space : withoutHalfSign(paragraph, start + LONGEST_PASSAGE);
}
