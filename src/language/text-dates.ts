import type { ParsedResult } from 'chrono-node';
import { findMonths, type NamedMonth } from './calendar.ts';
import { writeDate } from './dates.ts';
import type { Language, TextLanguage } from './languages.ts';
import { dayOf, isLastOne, parseDates } from './resolve-dates.ts';
import type { Span } from './sentences.ts';
import { isToldPast } from './told-past.ts';

/** How exactly a text says when. */
export type DateUnit = 'day' | 'month' | 'year';

/** A time that a text names, and where. */
export interface TextDate extends Span {
	unit: DateUnit;
	/** The first day of it, at midnight UTC. */
	from: Date;
	/** The first day of the last unit, where there are several: "17 au 20 février". */
	to?: Date;
}

/** Stands in for a publication nobody dated: then only what says its year counts. */
const SOME_DAY = '2000-01-01';
/** "L'an dernier", "last month": just that one. "Il y a deux ans" and "two years ago" are seldom exact. */
const LAST_YEAR = /^(?:l['’]an(?:n[ée]e)? (?:derni[eè]re?|pass[ée]e?)|last year)$/iu;
const LAST_MONTH = /^(?:le mois (?:dernier|pass[ée])|last month)$/iu;
/** As often as not these mean no day. */
const NOWADAYS = /^(?:now|today|aujourd['’]hui|maintenant)\b/iu;
/** What stands before a year, and after it: without them "2000" may count anything. */
const YEAR =
	/(?<=(?<!\p{L})(?:en|dès|depuis|de|à|jusqu['’]en|d['’]ici|avant|après|fin|début|mi|vers|entre|et|in|since|from|to|until|till|by|before|after|of|during|between|and|late|early|mid|around|printemps|été|automne|hiver|spring|summer|autumn|fall|winter)[ \u00a0-]|[(,] ?)(?:1[0-9]{3}|20[0-9]{2})(?=\s*(?:[.,;:()!?»”"–—-]|$)| (?!\d|%)(?:\p{Ll}{1,3}|that|which|when|where|with|from|after|before|while|under|dans|avec|pour|mais|quand|lors|sous|chez|vers|entre|après|avant|puis|comme|lorsque|pendant)(?!\p{L})| (?:\p{Lu}|«|“))/gu;
/** A number of days right beside the month, which is a date of its own that could not be read. */
const BESIDE_DAY = /\d(?:er|st|nd|rd|th)?\.?\s*$/u;

/**
 * The days, months and years that a text names, in its order. What is said only by half ("hier", "le 3 mars") is
 * counted from the day of publication; where that is no full day (ISO 8601), it is left out.
 */
export function findDates(text: string, published: string, language: TextLanguage): TextDate[] {
	const day = dayOf(published);
	const parsed = parseDates(text, day ?? SOME_DAY, language).flatMap((one) => readParsed(one, day));
	const afterDays = blank(text, parsed);
	const months = findMonths(afterDays)
		.filter(({ start }) => !BESIDE_DAY.test(afterDays.slice(0, start)))
		.flatMap((one) => readMonth(one, day, sideOf(afterDays, one, language)));
	const rest = blank(afterDays, months);
	// "En 1963" may begin the text.
	const years = [...(rest.charAt(0).toLowerCase() + rest.slice(1)).matchAll(YEAR)].map(({ 0: year, index }) =>
		readYear(year, index),
	);
	return [...parsed, ...months, ...years].toSorted((a, b) => a.start - b.start);
}

/** The text without the dates that are read already, every other sign in its place. */
function blank(text: string, dates: Span[]): string {
	return dates.reduce(
		(rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
		text,
	);
}

function readParsed({ index, text, start, end }: ParsedResult, day: string | undefined): TextDate[] {
	if ((day === undefined && !start.isCertain('year')) || NOWADAYS.test(text)) return [];
	const isDay = start.isCertain('day') || (start.isCertain('weekday') && isLastOne(text));
	const unit = isDay ? 'day' : lastUnit(text);
	if (unit === undefined || (unit !== 'day' && day === undefined)) return [];
	const date: TextDate = { start: index, end: index + text.length, unit, from: firstDay(start.date(), unit) };
	return [end && unit === 'day' ? { ...date, to: firstDay(end.date(), unit) } : date];
}

function lastUnit(text: string): DateUnit | undefined {
	if (LAST_MONTH.test(text)) return 'month';
	return LAST_YEAR.test(text) ? 'year' : undefined;
}

function firstDay(date: Date, unit: DateUnit): Date {
	const length = { day: 10, month: 7, year: 4 }[unit];
	return new Date(date.toISOString().slice(0, length));
}

/** What stands beside a month: "mars dernier", "next March". */
const LAST = /(?:derni|pass[ée]|last)/iu;
const NEXT = /(?:prochain|next)/iu;

/** Is a month before or after the publication, by what stands around it? */
function sideOf(text: string, { start, end }: Span, language: TextLanguage): 'before' | 'after' | undefined {
	const beside = `${/\p{L}*\s?$/u.exec(text.slice(0, start))?.[0]} ${/^\s?\p{L}*/u.exec(text.slice(end))?.[0]}`;
	if (LAST.test(beside)) return 'before';
	if (NEXT.test(beside)) return 'after';
	return isToldPast(text, start, end, language) ? 'before' : undefined;
}

/** Without a year, the month nearest to the publication, on that side of it. */
function readMonth(
	{ start, end, month, year }: NamedMonth,
	day: string | undefined,
	side: 'before' | 'after' | undefined,
): TextDate[] {
	if (year !== undefined) return [{ start, end, unit: 'month', from: monthOf(year, month) }];
	if (day === undefined) return [];
	const published = new Date(day);
	const years = [-1, 0, 1]
		.map((by) => monthOf(published.getUTCFullYear() + by, month))
		.filter((date) => side === undefined || (side === 'before') === date < published);
	const distance = (date: Date) => Math.abs(date.getTime() - published.getTime());
	const from = years.reduce((a, b) => (distance(b) < distance(a) ? b : a));
	return [{ start, end, unit: 'month', from }];
}

function monthOf(year: number, month: number): Date {
	return new Date(Date.UTC(year, month - 1, 1));
}

function readYear(year: string, start: number): TextDate {
	return { start, end: start + year.length, unit: 'year', from: new Date(Date.UTC(Number(year), 0, 1)) };
}

const FORMATS: Record<DateUnit, Intl.DateTimeFormatOptions> = {
	day: { dateStyle: 'long' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
};

/** "17–20 février 2025", "March 2024", "1956". */
export function formatTextDate({ unit, from, to }: TextDate, language: Language): string {
	return writeDate(FORMATS[unit], language, from, to);
}
