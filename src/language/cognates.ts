import type { Language } from './languages.ts';
import { fold } from './words.ts';

/** Endings by which learned words of French and English differ and correspond, folded: démineur and deminer. */
const ENDINGS: [french: RegExp, english: string[]][] = [
	[/(?:eu(?:r|se)|rice)s?$/, ['er', 'or']],
	[/iques?$/, ['ic', 'ical']],
	[/ites?$/, ['ity', 'ite']],
	[/(?:eux|euses?)$/, ['ous']],
	[/aires?$/, ['ary', 'ar']],
	[/ies?$/, ['y']],
	[/ismes?$/, ['ism']],
	[/istes?$/, ['ist']],
	[/(?:ifs?|ives?)$/, ['ive']],
	[/els?$|elles?$/, ['al']],
];
const ENGLISH_ENDINGS: [english: RegExp, french: string[]][] = [
	[/(?:er|or)s?$/, ['eur', 'rice']],
	[/ic(?:al|s)?$/, ['ique']],
	[/it(?:y|ies)$/, ['ite']],
	[/ous$/, ['eux']],
	[/ar(?:y|ies)$/, ['aire']],
	[/(?:y|ies)$/, ['ie']],
	[/isms?$/, ['isme']],
	[/ists?$/, ['iste']],
	[/ives?$/, ['if', 'ive']],
	[/als?$/, ['el']],
];
/** What is left of a shorter word is the beginning of too many. */
const SHORTEST_BEGINNING = 4;

/** How a word of one language would be spelled in the other if both took it from the same; folded, perhaps no words. */
export function cognatesOf(word: string, language: Language): string[] {
	const folded = fold(word);
	return (language === 'fr' ? ENDINGS : ENGLISH_ENDINGS).flatMap(([ending, others]) => {
		const beginning = folded.replace(ending, '');
		if (beginning === folded || beginning.length < SHORTEST_BEGINNING) return [];
		return others.map((other) => beginning + other);
	});
}
