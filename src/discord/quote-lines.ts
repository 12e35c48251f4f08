import type { Citation, CitedClaim } from '../answering/answers.ts';
import { inQuotationMarks } from '../answering/quotation-marks.ts';
import { seenText } from '../answering/seen-text.ts';
import type { Language } from '../language/languages.ts';
import type { Line } from './fit-lines.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';

/** UTF-16 units of a speaker's name. */
const SPEAKER_LIMIT = 100;

/** A quote between quotation marks, after its speaker where it does not say so itself. */
export function quoted(citation: Citation, language: Language): Line {
	const { speaker = '' } = citation;
	const line = betweenMarks(citation, language, speaker !== '');
	const said = plainText(shorten(speaker, SPEAKER_LIMIT));
	return said === '' ? line : { ...line, before: said + (language === 'fr' ? ' : ' : ': ') + line.before };
}

function betweenMarks({ passage, start, end }: Citation, language: Language, isNamed: boolean): Line {
	const seen = oneLine(seenText(passage, start, end));
	const { open, words, close } = inQuotationMarks(seen, language, isNamed);
	return { before: open, text: plainText(words), after: close };
}

/** The same, with its number behind it. */
export function quoteLine(citation: Citation, language: Language): Line {
	return withNumber(quoted(citation, language), citation);
}

/** What stands below its speaker's name needs it no second time. */
export function lineUnderName(citation: Citation, language: Language): Line {
	return withNumber(betweenMarks(citation, language, true), citation);
}

function withNumber(line: Line, { number }: Citation): Line {
	return { ...line, after: `${line.after} **[${number}]**` };
}

/** What a reply is about, in bold: the bot's own words, an article's or a member's. */
export function headingLine(text: string, limit: number): Line {
	const heading = shorten(plainText(shorten(oneLine(text), limit)), limit);
	return { before: '**', text: heading, after: '**' };
}

/** What a model wrote is no quote: it stands without quotation marks. */
export function claimLine({ text, number }: CitedClaim): Line {
	return { before: '', text: plainText(oneLine(text)), after: ` **[${number}]**` };
}

/** In Discord's small print. */
export function noteLines(notes: string[]): Line[] {
	return notes.length === 0 ? [] : [{ before: '-# ', text: plainText(oneLine(notes.join(' '))), after: '' }];
}
