import { foldText } from './words.ts';

/** Words that deny by themselves, in both languages; French "ne" alone does not: "plus qu'il ne faut", "ne… que". */
const PARTICLE =
	/\b(?:not|cannot|no|never|none|nobody|nothing|nowhere|neither|nor|without|hardly|scarcely|jamais|aucune?|rien|personne ne|nul(?:le)?|ni|sans|non)\b|n't\b|\b(?:ne|n')\s?(?:\S+\s){0,3}?(?:pas|plus|guere|point|personne)\b|(?<!\b(?:un|le|ce|son|premier|nouveau|grand|petit|autre|faux|chaque) )\bpas\b(?! (?:a pas|de cote))/g;
/** "Non loin", "rien que", "not only", "sans doute", "il n'y a pas que": no denial; but "ne croit pas que" is one. */
const NO_DENIAL =
	/\b(?:non (?:loin|seulement|plus)|not only|no longer than|no (?:doubt|wonder|matter|less|more|fewer|later|sooner)|sans (?:doute|cesse|precedent|compter)|nothing but|rien que|pas (?:seulement|uniquement)|n'(?:y )?(?:a|avait|aura|aurait|est|etait|ont) pas que|without (?:doubt|precedent))\b/g;
/** Verbs and nouns that deny or keep from something. */
const REFUSAL =
	/\b(?:refus\w*|reject\w*|rejet\w*|den(?:y|ies|ied|ying|ial)|dement\w*|nie(?:r|nt|e)?\b|nia\b|fail(?:s|ed|ing|ure)?|echou\w*|echec|declin(?:e|es|ed|ing|er|ent)\b|prevent\w*|empech\w*|forbid\w*|forbade|ban(?:s|ned|ning)?\b|interdi\w*|prohibit\w*|lack(?:s|ed|ing)?|manqu\w*|absen(?:t|ce|ts)|stop(?:s|ped|ping)?|cess(?:e|er|es|ent|ed|a)\b|exclu\w*|avoid\w*|evit\w*|abandon\w*|cancel\w*|annul\w*|withdr[ae]w\w*|retir\w*)/g;

/** What a stretch of text denies. */
export interface Polarity {
	/** How many times: "ne… pas", "never", "sans". */
	denials: number;
	/** "refuse", "failed", "empêcher". */
	refuses: boolean;
}

export function polarityOf(text: string): Polarity {
	const folded = foldText(text).replace(NO_DENIAL, ' ');
	return { denials: folded.match(PARTICLE)?.length ?? 0, refuses: folded.search(REFUSAL) !== -1 };
}

/**
 * May a claim say what its source says? "Did not sign" and "a refusé de signer" may; "signed" and "n'a pas signé" may
 * not. `clauses` are those that say so; nothing is denied more often than in the whole of the `sentences`.
 */
export function agreeOn(claim: Polarity, clauses: Polarity, sentences: Polarity): boolean {
	if (claim.denials > Math.max(sentences.denials, sentences.refuses ? 1 : 0)) return false;
	const denies = ({ denials }: Polarity) => denials > 0;
	if (denies(claim) === denies(clauses) && claim.refuses === clauses.refuses) return true;
	const isEither = (one: Polarity) => denies(one) !== one.refuses;
	return isEither(claim) && isEither(clauses);
}
