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
export function saysHeadNoun(
	terms: AskedTerm[],
	focus: string,
	isSaid: (term: AskedTerm) => boolean,
): boolean {
	const asked = foldText(focus);
	const which = nounAsked(focus) ?? '';
	const heads = terms.filter(({ word, isName }) => {
		if (isName) return false;
		return (ASKS_HOLDER.test(asked) && isPersonNoun(word)) || (BUILDINGS.has(which) && fold(word) === which);
	});
	return heads.length === 0 || heads.some(isSaid);
}
