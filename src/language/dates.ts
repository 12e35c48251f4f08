import type { Language } from './languages.ts';

/** A publication date as people of that language write it: a day in full, a month or year as it stands. */
export function formatDate(published: string, language: Language): string {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
	if (day === undefined) return published;
	// The day as it is written: converted to another time zone, an early hour would show the day before.
	const date = new Date(day);
	if (Number.isNaN(date.getTime())) return published;
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
