import { fold, splitWords } from './words.ts';

/** Months as 1 to 12 and weekdays as 101 to 107 by their folded names in both languages, as Unicode's data spells them. */
const PLACES = listPlaces();

/** The months (1 to 12) and weekdays (101, Monday, to 107) that a text names. "May" counts only beside a number. */
export function calendarPlaces(text: string): Set<number> {
	const places = splitWords(text).flatMap(({ text: word, start, end }) => {
		const place = PLACES.get(fold(word));
		if (place === undefined) return [];
		const isVerb =
			fold(word) === 'may' && !/\d\s*$/.test(text.slice(0, start)) && !/^\s*\d/.test(text.slice(end));
		const isPlanet = fold(word) === 'mars' && /^\p{Lu}/u.test(word);
		return isVerb || isPlanet ? [] : [place];
	});
	return new Set(places);
}

/** Months and weekdays of both languages, folded. */
export function listCalendarWords(): string[] {
	return [...PLACES.keys()];
}

export function isCalendarWord(word: string): boolean {
	return PLACES.has(fold(word));
}

function listPlaces(): Map<string, number> {
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
			const name = new Intl.DateTimeFormat(language, { [unit]: 'long', timeZone: 'UTC' }).format(date);
			return [fold(name), place] as const;
		}),
	);
	return new Map(named);
}
