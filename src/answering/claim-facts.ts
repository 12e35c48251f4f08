import { calendarPlaces } from '../language/calendar.ts';
import { numberValues } from '../language/number-values.ts';
import { resolveDates } from '../language/resolve-dates.ts';
import type { ClaimSource } from './claim-source.ts';

/** A number that the source lacks, as the claim's reader would read it; undefined where all stand there. */
export function findForeignNumber(claim: string, source: ClaimSource): number | undefined {
	const known = new Set([
		...numberValues(source.sentences),
		...numberValues(source.antecedents),
		...datesOf(source).flatMap((date) => [date.getUTCFullYear(), date.getUTCDate()]),
	]);
	return [...numberValues(claim)].find((value) => !known.has(value) && !isFirst(value, source.sentences));
}

/** Does the claim name a month or weekday that the source does not? */
export function namesForeignDate(claim: string, source: ClaimSource): boolean {
	const known = new Set([
		...calendarPlaces(source.sentences),
		...calendarPlaces(source.antecedents),
		...datesOf(source).flatMap((date) => [date.getUTCMonth() + 1, 101 + ((date.getUTCDay() + 6) % 7)]),
	]);
	return [...calendarPlaces(claim)].some((place) => !known.has(place));
}

/** "Hier", "le 1er janvier dernier": the day is what it was when the article came out. */
function datesOf({ sentences, article: { published, language } }: ClaimSource): Date[] {
	if (published === undefined) return [];
	return resolveDates(sentences, published, language).flatMap(({ from, to }) => (to ? [from, to] : [from]));
}

/** "1" may stand for "un" or "premier", which count for no number by themselves. */
function isFirst(value: number, sentences: string): boolean {
	return value === 1 && /(?<!\p{L})(?:une?|one|first|premi[eè]re?|single|a|an)(?!\p{L})/iu.test(sentences);
}
