import { isWord } from './lexicon.ts';
import { fold } from './words.ts';

/** How both languages make an adjective or a people of a place: sahélien, Sahelian, lyonnais, Viennese. */
const ENDINGS = [
	'ien',
	'ienne',
	'iens',
	'iennes',
	'een',
	'eenne',
	'ais',
	'aise',
	'aises',
	'ois',
	'oise',
	'oises',
	'ain',
	'aine',
	'ian',
	'ians',
	'ese',
	'an',
	'ans',
];
const ENDING = /(?:i?enne|i?en|e?enne|e?en|aise?|oise?|aine?|ian|ese|an)s?$/;
const SHORTEST = 4;

/** Words that stand for a place of one word that no list knows, or that it stands for: Sahel and sahélien. */
export function derivedNames(word: string, isName: boolean): string[] {
	const folded = fold(word);
	if (folded.length < SHORTEST || !/^\p{L}+$/u.test(folded)) return [];
	if (isName && !isWord(folded)) return ENDINGS.map((ending) => folded.replace(/e$/, '') + ending);
	const base = folded.replace(ENDING, '');
	return base !== folded && base.length >= SHORTEST && !isWord(base) ? [base, `${base}e`] : [];
}
