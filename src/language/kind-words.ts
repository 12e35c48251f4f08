import { fold } from './words.ts';

/**
 * Words that only say what kind of thing is asked for: an answer to "quel est l'objectif de la commission" need
 * not hold "objectif", it must hold an aim.
 */
const KIND_WORDS = new Set(
	`objectif objectifs but purpose goal goals aim aims finalite viser vise visent sert servent servir serve intended
	pk pkoi pq prk raison raisons reason reasons motif motifs cause cout couter coute cost costs price prix budget montant
	amount somme part portion share percentage pourcentage proportion value valeur worth combien cb cmb many manny much often
	long far tall old distance hauteur longueur largeur poids taille duree vitesse superficie height weight length speed size duration nombre number noms nom name names date dates annee year jour day mois month time heure century siecle pays countries country temps fois times full short
	lieu endroit location place position stance avis opinion attitude view views point vue feel feels stand stands pense
	pensent think thinks dit dire disent say said says declare declarer tell told describe described description decrit
	expression terme termes formule employee utilisee employe utilise sigle acronyme acronym abbreviation abreviation signifie signification veut veux dire mean means meaning stand
	please svp stp merci thanks bonjour hello salut savoir know quelqu'un genre kind sort type exactement exactly
	concernant propos sujet about selon apres according quel quelle koi wat ke ki di quote citation
	large big deep high supposed
	nah tho lol mdr guys guy thing things stuff btw hey bro truc machin chose coucou bonsoir anyone somebody someone everyone
	vraiment really actually liste list`
		.split(/\s+/)
		.filter(Boolean)
		.map(fold),
);

/** Folded. */
export function listKindWords(): string[] {
	return [...KIND_WORDS];
}

/** `folded` as `fold` gives it. */
export function isKindWord(folded: string): boolean {
	return KIND_WORDS.has(folded);
}
