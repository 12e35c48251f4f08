import { isPersonNoun } from './persons.ts';
import type { QuestionKind } from './question-kind.ts';
import { fold } from './words.ts';

/** More words than this are a sentence. */
const MOST_KEYWORDS = 7;

/** What somebody is, folded. */
const ROLE = /^(?:role|job|rank|background|fonction|poste|grade|titre|title|metier|profession)$/;

/** Does a word ask only what somebody is: "rank", "grade"? */
export function isRole(word: string): boolean {
	return ROLE.test(fold(word));
}

/** What the last or the first keyword asks for: "Mouhib rank", "venue of the talks". */
const ASKED: [kind: QuestionKind, word: RegExp][] = [
	['identity', ROLE],
	['age', /^age$/],
	['when', /^(?:annee|year|date|heure|jour|day|mois|month)s?$/],
	['where', /^(?:venue|location|whereabouts|lieu|endroit|emplacement)$/],
	[
		'how-much',
		/^(?:loan|subsidy|payment|losses|turnover|fine|amende|indemnisation|subvention|pret|share|discount|value|valeur|worth|stake|fee)s?$/,
	],
	['how-many', /^(?:total|tonnage|toll|tally|duration|length|bilan|duree|headcount|effectifs)$/],
	['why', /^(?:motives?|motifs?|cause|causes|justification)$/],
];

/** "Tools of the bronze age" are about no one's. */
const NO_AGE =
	/\b(?:ice|stone|bronze|iron|golden|dark|middle|moyen|space|digital|old|troisieme|third|of|d') ?age\b|^age (?:d['eu]|of)\b/;

/**
 * What keywords without any question word ask for: an office stands for who holds it ("malian army spokesman").
 * `folded` is the whole question, folded.
 */
export function kindOfKeywords(folded: string): QuestionKind | undefined {
	const words = folded.split(/[^\p{L}\p{N}'-]+/u).filter(Boolean);
	if (words.length < 2 || words.length > MOST_KEYWORDS || folded.includes('?')) return undefined;
	const ends = [words.at(-1) ?? '', words[0] ?? ''];
	if (NO_AGE.test(folded)) return undefined;
	const asked = ASKED.find(([, word]) => ends.some((end) => word.test(end)));
	if (asked) return asked[0];
	// "Visitors November" asks about them, and not who they are.
	return ends.some((end, at) => isPersonNoun(end) && !(at > 0 && end.endsWith('s'))) ? 'who' : undefined;
}
