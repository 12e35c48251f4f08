import { en, fr, ParsingComponents, type ParsedResult } from 'chrono-node';
import { writeDate } from './dates.ts';
import type { Language, TextLanguage } from './languages.ts';
import type { Span } from './sentences.ts';
import { isToldPast } from './told-past.ts';

/** A date that a text leaves half said, with what it comes to: "le 1er janvier dernier", "hier". */
export interface ResolvedDate extends Span {
	/** The day, or the first of several, at midnight UTC. */
	from: Date;
	to?: Date;
}

const PARSERS = { fr, en };

/** Counted from some other day, or a stretch of time: "three days before", "in 72 days", "pendant trois jours". */
const COUNTED_FROM_ELSEWHERE =
	/\b(?:before|after|later|earlier|avant|apr[eè]s|plus t[oô]t|plus tard)\b|^(?:with)?in \w+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b|^(?:for|pendant|durant|en) [\p{L}\d' -]{1,40}?(?:seconde?s?|minutes?|hours?|heures?|days?|jours?|journées?|weeks?|semaines?|months?|mois|years?|ans?|années?)$/iu;
/** The parser takes "from 1 July" for a month from some first of July on; a day stands right behind. */
const FROM_DAY = /\bfrom(?= \d{1,2} )/giu;
/** "Mardi 20 janvier à 14 h 30": it reads "à 14" as a part of the date, and no hour. */
const HOUR =
	/(?:,|[ \u00a0](?:à|vers|dès))[ \u00a0]\d{1,2}[ \u00a0\u202f]?h(?:eures?)?(?:[ \u00a0\u202f]?\d{2})?(?![\p{L}\d])/giu;
/** Too vague for a day: "la semaine dernière", "last month". */
const VAGUE = /semaines?|mois|ann[ée]e|\ban(?:s|née)?\b|weeks?|months?|years?/iu;
const LAST = /derni[eè]re?|pass[ée]|\blast\b/iu;

/**
 * The dates of a text that need its date of publication to be understood, as of that day. `published` is ISO 8601;
 * where it is no full day, nothing can be told.
 */
export function resolveDates(text: string, published: string, language: TextLanguage): ResolvedDate[] {
	const day = dayOf(published);
	return day === undefined ? [] : parseDates(text, day, language).filter(isRelative).map(toResolved);
}

/** The day of an ISO 8601 date, where it says one. */
export function dayOf(published: string): string | undefined {
	return /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
}

/** What chrono-node makes of a text as of the noon of that day; only what is counted from then. */
export function parseDates(text: string, day: string, language: TextLanguage): ParsedResult[] {
	const noon = new Date(`${day}T12:00:00Z`);
	const readable = [FROM_DAY, HOUR].reduce(
		(rest, pattern) => rest.replace(pattern, (sign) => ' '.repeat(sign.length)),
		text.replaceAll('’', "'"),
	);
	return PARSERS[language === 'en' ? 'en' : 'fr']
		.parse(readable, { instant: noon, timezone: 'UTC' })
		.filter((parsed) => !COUNTED_FROM_ELSEWHERE.test(parsed.text))
		.map((parsed) => inPast(parsed, noon, text, language));
}

/** Of a day without its year the parser takes the nearest; what is over was before. */
function inPast(parsed: ParsedResult, noon: Date, text: string, language: TextLanguage): ParsedResult {
	const { index, start, end } = parsed;
	const isAhead = start.isCertain('month') && !start.isCertain('year') && start.date() > noon;
	if (!isAhead || !isToldPast(text, index, index + parsed.text.length, language)) return parsed;
	for (const one of [start, end])
		if (one instanceof ParsingComponents) one.imply('year', (one.get('year') ?? 0) - 1);
	return parsed;
}

/** Is it said which of two Tuesdays is meant? */
export function isLastOne(text: string): boolean {
	return LAST.test(text);
}

function isRelative({ text, start }: ParsedResult): boolean {
	if (VAGUE.test(text) || /\b\d{4}\b/.test(text)) return false;
	if (start.isCertain('weekday') && !start.isCertain('day')) return isLastOne(text);
	return start.isCertain('day');
}

function toResolved({ index, text, start, end }: ParsedResult): ResolvedDate {
	const resolved: ResolvedDate = { start: index, end: index + text.length, from: midnight(start.date()) };
	return end ? { ...resolved, to: midnight(end.date()) } : resolved;
}

function midnight(date: Date): Date {
	return new Date(date.toISOString().slice(0, 10));
}

/** "17–20 février 2025". */
export function formatResolved({ from, to }: ResolvedDate, language: Language): string {
	return writeDate({ dateStyle: 'long' }, language, from, to);
}
