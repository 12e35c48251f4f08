import { isStopWord } from './stop-words.ts';
import { fold } from './words.ts';

/** A stretch of a text; offsets are UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

const segmenters = {
	fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
	en: new Intl.Segmenter('en', { granularity: 'sentence' }),
	und: new Intl.Segmenter(undefined, { granularity: 'sentence' }),
};

/** A title or abbreviation that something always follows. */
const UNFINISHED =
	/(?:^|[\s(«“"'’])(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|Mgr|St|Ste|Mr|Mrs|Ms|Prof|Gen|Gén|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Hon|vs|cf|env|av|apr|approx)\.\s*$/u;
/** An initial, an acronym with dots or a short form that may also be a sentence's last word. */
const MAY_END =
	/(?:^|[\s(«“"'’])(?:\p{Lu}|\p{L}(?:\.[ \u00a0\u202f-]?\p{L})+|etc|al|ed|éd|Jr|Sr|Inc|Ltd|Co|Corp)\.[»”"')]?\s*$/u;
/** A month, or what a number is of; without a number after it, it is a word at the end of its sentence. */
const BEFORE_NUMBER =
	/(?:^|[\s(«“"'’])(?:No|Nos|n|p|pp|art|vol|chap|fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|janv|févr|avr|juil|sept|oct|nov|déc)\.\s*$/u;
/** The number or letter of a point in a list, alone. */
const POINT = /^\s*(?:\d{1,3}|\p{L}|[IVX]{1,5})[.)]\s*$/u;
/** Particles that begin a surname as well as a sentence. */
const PARTICLES = new Set(['le', 'la', 'les', 'de', 'du', 'des', 'd', 'l']);

/** Signs looked at before a possible end; the longest abbreviation is much shorter. */
const LOOK_BACK = 40;
/** A quotation that is not closed within this many signs was never opened: it is a smiley or a mistake. */
const LONGEST_OPEN = 600;

/** Longer than any sentence. */
const WINDOW = 4_096;

const OPENING = /[«“([]|(?<![^\s(«“[—–-])"(?=\S)/gu;
const CLOSING = /[»”)\]]|(?<=\S)"(?![\p{L}\p{N}])/gu;

/** A closing mark at the start of a piece, where another sentence begins right behind it. */
const CLOSES_BEFORE =
	/^[\s\u00a0\u202f]*[»”](?:[\s\u00a0\u202f]*[»”)])*\s+(?=[«“"(]?[\s\u00a0\u202f]*\p{Lu})/u;

interface Growing extends Span {
	/** Quotations and parentheses that are open at its end. */
	open: number;
}

/**
 * The sentences of a paragraph, in order, without the white space around them. Unicode's rules (UAX 29) cut
 * after "M. " or inside a quotation; such pieces are joined again.
 */
export function splitSentences(text: string, language: 'fr' | 'en' | 'und'): Span[] {
	const sentences: Growing[] = [];
	for (const { start, end } of splitClosings(text, unicodeSentences(text, language))) {
		const last = sentences.at(-1);
		const piece = text.slice(start, end);
		const open = count(piece, OPENING) - count(piece, CLOSING);
		if (last && goesOn(text, last, piece)) {
			last.end = end;
			last.open += open;
		} else {
			sentences.push({ start, end, open });
		}
	}
	return sentences.map((sentence) => trimSpan(text, sentence)).filter(({ start, end }) => end > start);
}

/** "« On a gagné. » Elle partira": Unicode cuts before a mark that a space sets off, which belongs to what it closes. */
function* splitClosings(text: string, pieces: Iterable<Span>): Iterable<Span> {
	for (const { start, end } of pieces) {
		const [closing = ''] = CLOSES_BEFORE.exec(text.slice(start, end)) ?? [];
		if (closing !== '') yield { start, end: start + closing.length };
		yield { start: start + closing.length, end };
	}
}

/** The iterator of V8 takes time in the square of its text: a long one is read through windows. */
function* unicodeSentences(text: string, language: 'fr' | 'en' | 'und'): Iterable<Span> {
	for (let from = 0; from < text.length;) {
		const to = withoutHalfSign(text, from + WINDOW);
		const found = Array.from(segmenters[language].segment(text.slice(from, to)), ({ index, segment }) => ({
			start: from + index,
			end: from + index + segment.length,
		}));
		// The last one may go on beyond the window.
		if (to < text.length && found.length > 1) found.pop();
		yield* found;
		from = found.at(-1)?.end ?? text.length;
	}
}

/** The same place, or the one before where it would halve a surrogate pair. */
export function withoutHalfSign(text: string, at: number): number {
	return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))
		? at - 1
		: Math.min(at, text.length);
}

/** Does `next` go on with the sentence before it? */
function goesOn(text: string, { start, end, open }: Growing, next: string): boolean {
	const before = text.slice(Math.max(start, end - LOOK_BACK), end);
	if (UNFINISHED.test(before)) return true;
	if (end - start < LOOK_BACK && POINT.test(before)) return true;
	if (BEFORE_NUMBER.test(before) && /^\s*(?:\d|[IVXLC]+(?!\p{L}))/u.test(next)) return true;
	if (MAY_END.test(before) && !beginsSentence(next)) return true;
	if (/^\s*[\p{Ll}»”)\],;:]/u.test(next)) return !/\n\s*$/.test(before);
	return open > 0 && end - start + next.length < LONGEST_OPEN;
}

/** A sentence after an acronym is told by its first word: "in the U.S. It …", but "the U.S. Army". */
function beginsSentence(text: string): boolean {
	const word = fold(/^[\s«“"'(]*(\p{L}+)/u.exec(text)?.[1] ?? '');
	return !PARTICLES.has(word) && (isStopWord(word, 'fr') || isStopWord(word, 'en'));
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** The same stretch without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
	const piece = text.slice(start, end);
	const lead = piece.length - piece.trimStart().length;
	return { start: start + Math.min(lead, piece.length), end: end - (piece.length - piece.trimEnd().length) };
}
