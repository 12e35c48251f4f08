import { listCalendarWords, listShortMonths } from './calendar.ts';

/** Months and weekdays of both languages, folded, as Unicode's data spells them. */
const CALENDAR = listCalendarWords().filter((word) => word !== 'may');
/** "may" is a verb far more often than a month: only a number beside it tells. */
const MAY =
	/\b(?:in|since|by|until|before|after|last|next|early|late|mid) ?-?may\b(?! (?:be|have|not|go|come)\b)|\bmay \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? may\b/g;
/** A month or a weekday, in a folded text. */
export const MONTH_OR_DAY = new RegExp(`\\b(?:${CALENDAR.join('|')})\\b`);

const SHORT = listShortMonths().join('|');
/** "Feb. 24", "3 janv.". */
const SHORT_MONTH = new RegExp(`\\b(?:${SHORT})\\.? \\d{1,2}\\b|\\b\\d{1,2}(?:er)? (?:${SHORT})\\.`, 'g');

const YEAR = /\b1[0-9]{3}\b|\b20[0-9]{2}\b/;
/** "9000 BP", "44 av. J.-C.". */
const ERA =
	/\b\d[\d ,.]*(?:\(|\) )?(?:bp|bce?|ad|ce|av\.? j\.?-?c|apr?\.? j\.?-?c|avant notre ere|avant jesus)\b/;
const CLOCK =
	/\b\d{1,2} ?h(?: ?\d{2})?\b|\b(?:a|entre|vers|avant|jusqu'a|partir de) (?:1?\d|2[0-4]) heures\b(?! de\b)|\b\d{1,2} o'clock\b|\b\d{1,2}(?::\d{2})? ?[ap]\.?m\b/;
const RELATIVE_DAY =
	/\b(?:hier|avant-hier|demain|aujourd'hui|yesterday|tomorrow|today|tonight|(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:la semaine|le mois|l'annee|l'an|l'ete|l'hiver|le printemps|l'automne) (?:dernie\w+|prochain\w*|passe\w*)|printemps|automne|siecle|century|(?:fin|debut|milieu|end|beginning|middle) (?:d[eu] (?:l'|la |cet(?:te)? |ce )?|of (?:the |this |next )?)(?:annee|mois|semaine|an|trimestre|semestre|siecle|ete|year|month|week|quarter|summer)|mi-(?:journee|parcours)|annees \d+|\d+s\b|(?:il y a|depuis|pendant|for|in|after|apres|since) (?:(?:plus|moins|pres|environ|a peine|more|less|about|over|nearly|almost|than|d'une?|de|un|une|an?|la|the|last|past|bonne) ?)*\w* ?(?:jours?|semaines?|mois|ans?|annees?|heures?|days?|weeks?|months?|years?|hours?)|(?:days?|weeks?|months?|years?) (?:ago|later|earlier))\b/;
const UNITS = String.raw`(?:minute|heure|jour|semaine|mois|an|annee|trimestre|decennie|hour|day|week|month|year|decade)s?`;
/** Counted from what was told before: "the day after", "deux ans plus tard", "sous dix jours", "within a week". */
const COUNTED_DAY = new RegExp(
	[
		String.raw`\b(?:lendemain|surlendemain|la veille|avant-veille|bientot|prochainement|shortly|soon(?! as))\b`,
		String.raw`\b(?:day|night|morning|week|month|year)s? (?:after|before)\b`,
		String.raw`\b(?:next|following|previous|same|coming|meme|prochaine?s?) (?:day|night|morning|evening|week|month|year|jour|nuit|matin|soir|semaine|mois|annee)s?\b`,
		String.raw`\b(?:jour|nuit|matin|semaine|mois|annee)s? (?:suivante?s?|precedente?s?|d'apres|d'avant)\b`,
		String.raw`\b${UNITS} (?:plus (?:tard|tot)|auparavant)\b`,
		String.raw`\b(?:sous|d'ici(?: a)?|dans|within) (?:(?:les|un|une|a|an|the|next|prochain\w*) )*(?:[\p{L}\d-]+ )?${UNITS}\b`,
		String.raw`\b(?:ce (?:matin|soir)|cette (?:nuit|semaine|annee)|this (?:morning|afternoon|evening)|a (?:midi|minuit|l'aube)|at (?:noon|dawn|dusk|midnight|night))\b`,
		String.raw`\b(?:until|by|before|in|during|since) (?:(?:the|late|early) )*(?:spring|summer|autumn|winter)\b`,
		String.raw`\b(?:des|jusqu'a|avant|d'ici|a|depuis|pendant|durant) l'(?:ete|hiver)\b|\ben (?:ete|hiver)\b`,
		String.raw`\b(?:noel|paques|toussaint|ramadan|christmas|easter|new year)\b`,
		String.raw`\b(?:le|au|the) \d{1,2}(?:er|st|nd|rd|th)?(?=[.,;:!?)»”]|$)`,
	].join('|'),
	'u',
);
/** Some time, as a number of its units. */
const DURATION =
	/\b(?:secondes?|minutes?|heures?|jours?|journees?|semaines?|mois|ans|annees?|trimestres?|decennies?|siecles?|seconds?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|nuits?)\b/;
/** Asked or not, they belong to the date beside them: who asks "since when" is answered by a "since". */
const GLUE = new Set('depuis since il y a d de du un une le la l au in at the of for an'.split(' '));

/** Does a folded text say when? What stands in the question already, by its folded words, does not count. */
export function holdsDate(text: string, asked: ReadonlySet<string>): boolean {
	const rest = text.replace(/\p{L}+|\d+/gu, (word) => (asked.has(word) && !GLUE.has(word) ? '' : word));
	return (
		rest.search(MAY) >= 0 ||
		YEAR.test(rest) ||
		MONTH_OR_DAY.test(rest) ||
		CLOCK.test(rest) ||
		ERA.test(rest) ||
		rest.search(SHORT_MONTH) >= 0 ||
		RELATIVE_DAY.test(rest) ||
		COUNTED_DAY.test(rest)
	);
}

/** A day, or several: "17 au 20", "February 17 to 20". */
const DAYS = String.raw`\d{1,2}(?:(?: ?[-–] ?| (?:au|to|et|and|ou|or) )\d{1,2})?`;

/** From one day to another: so many days. */
const DAY_RANGE = new RegExp(
	`\\b(?:(?:du|from|between|entre(?: le)?) )?\\d{1,2}(?:er|st|nd|rd|th)?(?: (?:${CALENDAR.join('|')}))?(?: ?[-–] ?| (?:au|to|and|et(?: le)?) )\\d{1,2}(?:st|nd|rd|th)? (?:${CALENDAR.join('|')}|may)\\b|\\b(?:${CALENDAR.join('|')}|may) \\d{1,2}(?: ?[-–] ?| (?:to|and) )\\d{1,2}\\b`,
);

/** A folded text without its years and days, which count nothing. */
export function withoutDates(text: string): string {
	return text
		.replace(MAY, '')
		.replace(SHORT_MONTH, '')
		.replace(new RegExp(`\\b(?:${DAYS})(?:er|st|nd|rd|th)? (?:${CALENDAR.join('|')})\\b`, 'g'), '')
		.replace(new RegExp(`\\b(?:${CALENDAR.join('|')}) (?:${DAYS})\\b`, 'g'), '')
		.replace(/\b1[5-9]\d\d\b|\b20\d\d\b/g, '');
}

const LASTING = 'duree dure durent duraient durait dura durera dureront duration lasts lasted'.split(' ');
/** "How long did it take", but "how long is the bridge". */
const DOING = 'do does did have has had will would'.split(' ');

/** "Combien de temps", "how long did it take"; "how long is it" may ask for a length as well. */
export function asksDuration(asked: ReadonlySet<string>): 'surely' | 'perhaps' | 'no' {
	const asksHowLong = asked.has('how') && asked.has('long');
	if (asked.has('combien') && asked.has('temps')) return 'surely';
	if (LASTING.some((word) => asked.has(word))) return 'surely';
	if (asksHowLong && DOING.some((word) => asked.has(word))) return 'surely';
	return asksHowLong || ['jour', 'jours', 'days'].some((word) => asked.has(word)) ? 'perhaps' : 'no';
}

/** A number of units of time, or "depuis quelques mois", "until the first payments reach the villages". */
export function saysDuration(text: string, isNumbered: boolean): boolean {
	if ((isNumbered && DURATION.test(text)) || DAY_RANGE.test(text)) return true;
	return RELATIVE_DAY.test(text) || /\b(?:depuis|jusqu'a\w*|until|till|since)\b/.test(text);
}
