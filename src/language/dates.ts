import type { Language } from './languages.ts';

/** A publication date as people of that language write it: a day or month in full, a year as it stands. */
export function formatDate(published: string, language: Language): string {
	const [written, day] = /^\d{4}-\d{2}(?:(-\d{2})|$)/.exec(published) ?? [];
	if (written === undefined) return published;
	// The day as it is written: converted to another time zone, an early hour would show the day before.
	const date = new Date(written);
	if (Number.isNaN(date.getTime())) return published;
	return writeDate(day ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' }, language, date);
}

/** A day, month or year, or from one to another; the first of a month is “1er” in French, which Intl does not know. */
export function writeDate(
	style: Intl.DateTimeFormatOptions,
	language: Language,
	from: Date,
	to?: Date,
): string {
	const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
	const parts = to ? format.formatRangeToParts(from, to) : format.formatToParts(from);
	return parts
		.map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value))
		.join('');
}
