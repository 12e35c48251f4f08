import type { Citation, CitedClaim } from '../answering/answers.ts';
import type { Language } from '../language/languages.ts';
import type { Line } from './fit-lines.ts';
import { oneLine, plainText, shorten } from './plain-text.ts';

/** UTF-16 units of a speaker's name. */
const SPEAKER_LIMIT = 100;

/** A quote between the member's quotation marks, after its speaker where it does not say so itself. */
export function quoted({ quote, speaker = '' }: Citation, language: Language): Line {
	const [open, close, colon] = language === 'fr' ? ['« ', ' »', ' : '] : ['“', '”', ': '];
	const said = plainText(shorten(speaker, SPEAKER_LIMIT));
	return { before: said === '' ? open : said + colon + open, text: plainText(oneLine(quote)), after: close };
}

/** The same, with its number behind it. */
export function quoteLine(citation: Citation, language: Language): Line {
	const line = quoted(citation, language);
	return { ...line, after: `${line.after} **[${citation.number}]**` };
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
