import type { Span } from './sentences.ts';
import { fold, splitWords, type Word } from './words.ts';

/** Months as 1 to 12 and weekdays as 101 to 107 by their folded names in both languages, as Unicode's data spells them. */
const PLACES = listPlaces('long');
/** The same cut short, "Feb.", "janv.": they may be other words, but not beside a number. */
const SHORT_PLACES = listPlaces('short');

/** The months (1 to 12) and weekdays (101, Monday, to 107) that a text names. "May" counts only beside a number or after "in". */
export function calendarPlaces(text: string): Set<number> {
	return new Set(splitWords(text).flatMap((word) => placeOf(word, text) ?? []));
}

/** A month that a text names, and the year right behind it. */
export interface NamedMonth extends Span {
	/** 1 to 12. */
	month: number;
	year?: number;
}

export function findMonths(text: string): NamedMonth[] {
	return splitWords(text).flatMap((word): NamedMonth[] => {
		const month = placeOf(word, text);
		if (month === undefined || month > 12) return [];
		const year = /^\.?[\s\u00a0]+(?:(?:de|of) )?([12]\d{3})(?!\d)/.exec(text.slice(word.end));
		if (!year) return [{ start: word.start, end: word.end, month }];
		return [{ start: word.start, end: word.end + year[0].length, month, year: Number(year[1]) }];
	});
}

/** What no verb follows. */
const IN_MAY = /\b(?:in|since|by|until|last|next|early|late|of)\s+$/i;

function placeOf({ text: word, start, end }: Word, text: string): number | undefined {
	const folded = fold(word);
	const isNumbered = /\d\s*$/.test(text.slice(0, start)) || /^\.?\s*\d/.test(text.slice(end));
	const isCut = isNumbered && (/^\p{Lu}/u.test(word) || text[end] === '.');
	const isVerb = folded === 'may' && !isNumbered && !(word === 'May' && IN_MAY.test(text.slice(0, start)));
	const isWalk = folded === 'march' && word === folded;
	const isPlanet = folded === 'mars' && /^\p{Lu}/u.test(word);
	if (isVerb || isWalk || isPlanet) return undefined;
	return PLACES.get(folded) ?? (isCut ? SHORT_PLACES.get(folded) : undefined);
}

/** Months and weekdays of both languages, folded. */
export function listCalendarWords(): string[] {
	return [...PLACES.keys()];
}

/** Months cut short, folded and without a dot. */
export function listShortMonths(): string[] {
	return [...SHORT_PLACES].flatMap(([word, place]) => (place > 12 || PLACES.has(word) ? [] : [word]));
}

export function isCalendarWord(word: string): boolean {
	return PLACES.has(fold(word));
}

function listPlaces(length: 'long' | 'short'): Map<string, number> {
	// 1 January 2024 was a Monday.
	const months = Array.from(
		{ length: 12 },
		(_, at) => [at + 1, new Date(Date.UTC(2024, at, 1)), 'month'] as const,
	);
	const days = Array.from(
		{ length: 7 },
		(_, at) => [at + 101, new Date(Date.UTC(2024, 0, at + 1)), 'weekday'] as const,
	);
	const named = ['fr', 'en'].flatMap((language) =>
		[...months, ...days].map(([place, date, unit]) => {
			const name = new Intl.DateTimeFormat(language, { [unit]: length, timeZone: 'UTC' }).format(date);
			return [fold(name.replace('.', '')), place] as const;
		}),
	);
	return new Map(named);
}
