import type { Language } from './languages.ts';
import { fold } from './words.ts';

/** Endings by which learned words of French and English differ and correspond, folded: démineur and deminer. */
const ENDINGS: Record<Language, string[]>[] = [
	{ fr: ['eur', 'euse', 'rice'], en: ['er', 'or'] },
	{ fr: ['ique'], en: ['ic', 'ical'] },
	{ fr: ['ite'], en: ['ity'] },
	{ fr: ['eux', 'euse'], en: ['ous'] },
	{ fr: ['aire'], en: ['ary', 'ar'] },
	{ fr: ['ie'], en: ['y'] },
	{ fr: ['isme'], en: ['ism'] },
	{ fr: ['iste'], en: ['ist'] },
	{ fr: ['if', 'ive'], en: ['ive'] },
	{ fr: ['el', 'elle'], en: ['al'] },
];
/** What is left of a shorter word is the beginning of too many. */
const SHORTEST_BEGINNING = 4;

/** How a word of one language would be spelled in the other if both took it from the same; folded, perhaps no words. */
export function cognatesOf(word: string, language: Language): string[] {
	const folded = fold(word);
	const other = language === 'fr' ? 'en' : 'fr';
	return ENDINGS.flatMap(({ [language]: own, [other]: others }) => {
		const beginning = folded.replace(endingIn(own), '');
		if (beginning === folded || beginning.length < SHORTEST_BEGINNING) return [];
		return others.map((ending) => beginning + ending);
	});
}

/** One of these, of one or of several: "-ity" and "-ities". */
function endingIn(endings: string[]): RegExp {
	return new RegExp(`(?:${endings.map((one) => one.replace(/y$/, '(?:y|ie)')).join('|')})s?$`);
}
