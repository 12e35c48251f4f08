import { nounAsked } from '../language/asked-noun.ts';
import { buildingAsked } from '../language/buildings.ts';
import { isPersonNoun } from '../language/persons.ts';
import { termKey } from '../language/question-terms.ts';
import { stemWord } from '../language/stems.ts';
import { fold, foldText } from '../language/words.ts';
import type { AskedTerm } from './asked-term.ts';
import { LEVELS, SIMILAR, type TextTerms } from './standing.ts';

const ASKS_HOLDER =
	/(?<!\p{L})(?:who(?:'?s| is| was| are| were)|(?:qui|ki) (?:est|etait|sont|etaient|e)|c'? ?(?:est )?(?:qui|ki)) (?:actuellement |currently |now )?(?:le |la |les |l'|the )/u;
/** What anybody may be called. */
const ANYBODY =
	/^(?:personnes?|hommes?|femmes?|responsables?|experts?|specialistes?|acteurs?|membres?|persons?|m[ae]n|wom[ae]n|people|officials?|figures?|members?)$/;

/** A word that must be said, and what it must count more than. */
export interface HeadNoun {
	term: AskedTerm;
	above: number;
	/** Index terms that say it, where not all do that are near to it in meaning: a ministry is no minister. */
	forms?: Set<string>;
}

/** "Which judge", "quels ministres": one of several who are called so. */
function isPicked(word: string, focus: string): boolean {
	const folded = fold(word);
	return nounAsked(focus) === folded && !ANYBODY.test(folded);
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
		if (!isPersonNoun(term.word) || !(asksHolder || isPicked(term.word, focus))) return [];
		return [
			{
				term,
				above: LEVELS.before,
				forms: new Set([...term.keys, ...term.related, ...term.similar.filter((key) => !isBody(key))]),
			},
		];
	});
}

/**
 * Is one of them said, where there are any? `levelOf` tells what a word counts in a sentence and the one it leans on,
 * `own` are the index terms of those two.
 */
export function saysHeadNoun(
	heads: HeadNoun[],
	levelOf: (term: AskedTerm) => number,
	own: TextTerms[],
): boolean {
	const isSaid = ({ term, above, forms }: HeadNoun) =>
		levelOf(term) > above &&
		(!forms || term.expressions.length > 0 || own.some((terms) => [...forms].some((key) => terms.has(key))));
	return heads.length === 0 || heads.some(isSaid);
}

/** What is called after the office of whoever heads it. */
const BODIES = {
	fr: 'ministère présidence direction mairie ambassade préfecture secrétariat royaume empire évêché rectorat consulat gouvernement'.split(
		' ',
	),
	en: 'ministry presidency management embassy prefecture secretariat kingdom empire bishopric consulate government'.split(
		' ',
	),
};
const BODY_KEYS = new Set(
	(['fr', 'en'] as const).flatMap((language) =>
		BODIES[language].map((noun) => termKey(stemWord(noun, language), language)),
	),
);

function isBody(key: string): boolean {
	return BODY_KEYS.has(key);
}
