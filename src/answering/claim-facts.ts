import { calendarPlaces } from '../language/calendar.ts';
import { listNumbers, numberValues } from '../language/number-values.ts';
import { resolveDates } from '../language/resolve-dates.ts';
import type { ClaimSource } from './claim-source.ts';

/** A number that the source lacks, as the claim's reader would read it; undefined where all stand there. */
export function findForeignNumber(claim: string, source: ClaimSource): number | undefined {
	const known = new Set([
		...numberValues(source.sentences),
		...numberValues(source.antecedents),
		...datesOf(source).flatMap((date) => [date.getUTCFullYear(), date.getUTCDate()]),
	]);
	const foreign = [...numberValues(claim)].find(
		(value) => !known.has(value) && !isFirst(value, source.sentences),
	);
	return foreign ?? findRepeated(claim, `${source.sentences}\n${source.antecedents}`);
}

/** "Two of five" is not "five of five": no number stands in a claim twice that stands in its source once. */
function findRepeated(claim: string, source: string): number | undefined {
	const [said, known] = [listNumbers(claim), listNumbers(source)];
	return said.find((value) => count(said, value) > Math.max(1, count(known, value)));
}

function count(all: number[], value: number): number {
	return all.filter((one) => one === value).length;
}

/** Does the claim name a day, month or weekday that the source does not? */
export function namesForeignDate(claim: string, source: ClaimSource): boolean {
	const own = calendarPlaces(source.sentences);
	const known = new Set([
		...own,
		// "En septembre… Elle baissera en décembre": the month before is that of something else.
		...(own.size > 0 ? [] : calendarPlaces(source.antecedents)),
		...datesOf(source).flatMap((date) => [date.getUTCMonth() + 1, 101 + ((date.getUTCDay() + 6) % 7)]),
	]);
	return [...calendarPlaces(claim)].some((place) => !known.has(place)) || namesForeignDay(claim, source);
}

/** "Hier", "le 1er janvier dernier": the day is what it was when the article came out. */
function datesOf({ sentences, article: { published, language } }: ClaimSource): Date[] {
	if (published === undefined) return [];
	return resolveDates(sentences, published, language).flatMap(({ from, to }) => (to ? [from, to] : [from]));
}

/** "1" may stand for "premier", which counts for no number by itself. */
function isFirst(value: number, sentences: string): boolean {
	return value === 1 && /(?<!\p{L})(?:first|premi[eè]re?)(?!\p{L})/iu.test(sentences);
}

/** A day of a month: "7 mars", "1er août", "the 3rd of May", "March 7". */
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?(?: of)?[ \u00a0](\p{L}+)/gu;
const DAY_AFTER = /(\p{L}+)[ \u00a0](\d{1,2})(?:st|nd|rd|th)?(?!\d)/gu;

/** The days of months in a text, as day and month. */
function daysIn(text: string): [day: number, month: number][] {
	const pairs = [
		...Array.from(text.matchAll(DAY_BEFORE), ([, day, month]) => [day, month]),
		...Array.from(text.matchAll(DAY_AFTER), ([, month, day]) => [day, month]),
	];
	return pairs.flatMap(([day = '', month = '']) => {
		const [place] = calendarPlaces(`1 ${month}`);
		return place !== undefined && place <= 12 ? [[Number(day), place] as [number, number]] : [];
	});
}

/** "Deux pays" makes no second of March: a day must stand beside its month, or in digits before it. */
function namesForeignDay(claim: string, source: ClaimSource): boolean {
	const text = `${source.sentences} ${source.antecedents}`;
	const digits = new Set(Array.from(text.matchAll(/\d+/g), Number));
	const resolved = new Set(datesOf(source).map((date) => date.getUTCDate()));
	return daysIn(claim).some(([day]) => !digits.has(day) && !resolved.has(day) && !isFirst(day, text));
}
