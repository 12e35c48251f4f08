import { lemmaOf } from './stems.ts';
import { fold } from './words.ts';

/**
 * Words that only point at what an article is about, or at its taking place: "où s'est tenue la réunion" asks for the
 * place of whatever took place.
 */
const POINTING = new Set(
	`reunion rencontre evenement meeting event gathering tenir tenu tenue tenus tenues tient held hold take took taken
	happen happened occur occurred derouler deroule deroulee passer passe passee`.split(/\s+/),
);
const POINTING_SHARE = 0.4;
/** Words of all work, which a text on the subject may as well do without: "go", "make", "way"; "mettre", "chose". */
const LIGHT = new Set(
	`go goes going went gone get gets got getting make makes made making way ways lot lots back something anything
	nothing everything thing things one ones around bit usually ever already still even quite rather else look looks
	looked looking let put puts come comes came coming take takes taking keep keeps kept give gives gave given giving
	want wants wanted need needs needed try tries tried use uses new big right away instead together exactly finally
	aller chose choses encore deja plutot surtout beaucoup assez petit petite grand grande gros grosse nouveau nouvelle
	nouveaux nouvelles mettre mis mise prendre pris prise donner donne donnee donnes venir vient venu venue rendre rendu
	trouver trouve trouvent voir vu savoir falloir faut vouloir veut veulent dire cote facon maniere cas fait point
	finalement exactement justement actuellement maintenant`.split(/\s+/),
);
const LIGHT_SHARE = 0.3;

/** Does a word of a question only point at what an article is about? */
export function isPointing(word: string): boolean {
	return POINTING.has(fold(word));
}

/** What a word of a question weighs, as a share of what its rarity would give it. */
export function shareOfWeight(word: string): number {
	if (isPointing(word)) return POINTING_SHARE;
	return isLight(word) ? LIGHT_SHARE : 1;
}

/** Is it a word of all work, in any form: "prend", "mettent", "getting"? */
export function isLight(word: string): boolean {
	return [word, lemmaOf(word, 'fr'), lemmaOf(word, 'en')].some((form) => LIGHT.has(fold(form)));
}
