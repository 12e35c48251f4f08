import { foldText } from './words.ts';

/** Words that deny by themselves, in both languages; French "ne" alone does not: "plus qu'il ne faut", "ne… que". */
const PARTICLE =
	/\b(?:not|cannot|no|never|none|nobody|nothing|nowhere|neither|nor|without|hardly|scarcely|jamais|aucune?|rien|personne ne|nul(?:le)?|ni|sans|non)\b|n't\b|\b(?:ne|n')\s?(?:\S+\s){0,3}?(?:pas|plus|guere|point|personne)\b|(?<!\b(?:un|le|ce|son|premier|nouveau|grand|petit|autre|faux|chaque) )\bpas\b(?! (?:a pas|de cote))/g;
/** "Non loin", "rien que", "not only", "sans doute": no denial. */
const NO_DENIAL =
	/\b(?:non (?:loin|seulement|plus)|not only|no longer than|no (?:doubt|wonder|matter|less|more|fewer|later|sooner)|sans (?:doute|cesse|precedent|compter)|nothing but|rien que|pas (?:seulement|uniquement|que)|without (?:doubt|precedent))\b/g;
/** Verbs and nouns that deny or keep from something. */
const REFUSAL =
	/\b(?:refus\w*|reject\w*|rejet\w*|den(?:y|ies|ied|ying|ial)|dement\w*|nie(?:r|nt|e)?\b|nia\b|fail(?:s|ed|ing|ure)?|echou\w*|echec|declin(?:e|es|ed|ing|er|ent)\b|prevent\w*|empech\w*|forbid\w*|forbade|ban(?:s|ned|ning)?\b|interdi\w*|prohibit\w*|lack(?:s|ed|ing)?|manqu\w*|absen(?:t|ce|ts)|stop(?:s|ped|ping)?|cess(?:e|er|es|ent|ed|a)\b|exclu\w*|avoid\w*|evit\w*|abandon\w*|cancel\w*|annul\w*|withdr[ae]w\w*|retir\w*)/g;

/** What a stretch of text denies. */
export interface Polarity {
	/** "ne… pas", "never", "sans". */
	denies: boolean;
	/** "refuse", "failed", "empêcher". */
	refuses: boolean;
}

export function polarityOf(text: string): Polarity {
	const folded = foldText(text).replace(NO_DENIAL, ' ');
	return { denies: folded.search(PARTICLE) !== -1, refuses: folded.search(REFUSAL) !== -1 };
}

/** May one text say what the other says? "Did not sign" and "a refusé de signer" may; "signed" and "n'a pas signé" may not. */
export function agreeOn(claim: Polarity, support: Polarity): boolean {
	if (claim.denies === support.denies && claim.refuses === support.refuses) return true;
	const isEither = (one: Polarity) => one.denies !== one.refuses;
	return isEither(claim) && isEither(support);
}
