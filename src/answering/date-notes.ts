import type { Language } from '../language/languages.ts';
import { formatResolved, resolveDates } from '../language/resolve-dates.ts';
import type { Citation } from './answers.ts';

/**
 * What the quotes' relative dates come to, counted from each article's publication: "[1] lundi dernier : 17 février
 * 2025". None where an article has no date.
 */
export function dateNotes(citations: Citation[], language: Language): string[] {
	return citations.flatMap(({ quote, number, article }) => {
		const dates = resolveDates(quote, article.published ?? '', article.language);
		return dates.map((date) => {
			const words = quote.slice(date.start, date.end).replace(/\s+/g, ' ');
			return `[${number}] ${words}${language === 'fr' ? ' :' : ':'} ${formatResolved(date, language)}.`;
		});
	});
}
