import { buildingAsked } from '../language/buildings.ts';
import { isPersonNoun } from '../language/persons.ts';
import { fold, foldText } from '../language/words.ts';
import type { AskedTerm } from './asked-term.ts';
import { LEVELS, SIMILAR } from './standing.ts';

const ASKS_HOLDER =
	/(?<!\p{L})(?:who(?:'s| is| was| are| were)|(?:qui|ki) (?:est|etait|sont|etaient|e)) (?:actuellement |currently |now )?(?:le |la |les |l'|the )/u;
/** A word that must be said, and what it must count more than. */
export interface HeadNoun {
	term: AskedTerm;
	above: number;
}

/**
 * "Who is the king of Morocco?", "In which hotel did they meet?": the noun must be said, since any name would do
 * without.
 */
export function headNouns(terms: AskedTerm[], focus: string): HeadNoun[] {
	const asksHolder = ASKS_HOLDER.test(foldText(focus));
	const building = buildingAsked(focus);
	return terms.flatMap((term) => {
		if (term.isName) return [];
		// To be lodged somewhere is no hotel.
		if (fold(term.word) === building) return [{ term, above: SIMILAR }];
		return asksHolder && isPersonNoun(term.word) ? [{ term, above: LEVELS.before }] : [];
	});
}

/** Is one of them said, where there are any? `levelOf` tells what a word counts in a sentence and the one it leans on. */
export function saysHeadNoun(heads: HeadNoun[], levelOf: (term: AskedTerm) => number): boolean {
	return heads.length === 0 || heads.some(({ term, above }) => levelOf(term) > above);
}
