import { nounAsked } from '../language/asked-noun.ts';
import { isPersonNoun } from '../language/persons.ts';
import { fold, foldText } from '../language/words.ts';
import type { AskedTerm } from './asked-term.ts';

const ASKS_HOLDER =
	/(?<!\p{L})(?:who(?:'s| is| was| are| were)|(?:qui|ki) (?:est|etait|sont|etaient|e)) (?:actuellement |currently |now )?(?:le |la |les |l'|the )/u;
/** Their names say what they are: a hotel is "the Hotel …", but a city is no "city of …". */
const BUILDINGS = new Set(
	`hotel hopital clinique ecole lycee universite palais chateau musee eglise cathedrale mosquee gare port aeroport stade
	restaurant cafe theatre ambassade caserne camp prison tribunal bibliotheque laboratoire usine rue place avenue pont
	hospital clinic school college university palace castle museum church cathedral mosque station harbour harbor airport
	stadium theater embassy barracks jail court library laboratory factory street square bridge`.split(/\s+/),
);

/**
 * "Who is the king of Morocco?", "In which hotel did they meet?": the noun must be said, since any name would do
 * without.
 */
export function headNouns(terms: AskedTerm[], focus: string): AskedTerm[] {
	const asksHolder = ASKS_HOLDER.test(foldText(focus));
	const which = nounAsked(focus) ?? '';
	return terms.filter(({ word, isName }) => {
		if (isName) return false;
		return (asksHolder && isPersonNoun(word)) || (BUILDINGS.has(which) && fold(word) === which);
	});
}

/** Is one of them said, where there are any? */
export function saysHeadNoun(heads: AskedTerm[], isSaid: (term: AskedTerm) => boolean): boolean {
	return heads.length === 0 || heads.some(isSaid);
}
