import { fold } from './words.ts';

/** Nouns for one person, of whom "he" or "il" may speak. */
const PERSONS = new Set(
	`ministre président présidente roi reine prince princesse empereur chancelier premier député députée sénateur maire
	préfet ambassadeur ambassadrice diplomate consul général colonel capitaine commandant amiral officier soldat chef
	dirigeant dirigeante leader directeur directrice patron patronne secrétaire conseiller conseillère collaborateur
	porte-parole avocat avocate juge procureur témoin médecin docteur chirurgien infirmière patient patiente malade
	professeur professeure enseignant élève étudiant étudiante chercheur chercheuse savant expert experte historien
	journaliste reporter rédacteur écrivain romancier poète auteur ingénieur ouvrier paysan marin pilote chauffeur guide
	visiteur visiteuse voisin voisine ami amie collègue rival adversaire successeur prédécesseur père mère frère soeur
	fils fille mari femme épouse époux oncle tante homme garçon enfant passant passante abbé évêque pape prêtre pasteur
	minister president king queen emperor chancellor deputy senator mayor ambassador diplomat general captain commander
	admiral officer soldier chief head director boss secretary adviser advisor spokesman spokeswoman lawyer judge
	prosecutor witness doctor surgeon nurse professor teacher pupil student researcher scientist historian
	journalist editor writer novelist poet author engineer worker farmer sailor pilot driver visitor
	neighbour neighbor friend colleague opponent successor predecessor father mother brother sister daughter
	husband wife uncle aunt man woman boy girl child bishop pope priest delegate official chairman chairwoman
	représentant représentante délégué déléguée envoyé envoyée émissaire négociateur négociatrice architecte artiste musicien
	musicienne chanteur chanteuse acteur actrice joueur joueuse entraîneur entraîneuse arbitre militant militante policier
	policière gendarme trésorier trésorière bénévole adhérent adhérente analyste économiste propriétaire locataire
	representative envoy negotiator architect artist musician singer actor actress player coach referee activist policeman
	treasurer volunteer spokesperson analyst economist owner tenant chairperson
	sultan sultane gouverneur gouverneure politicien politicienne banquier banquière homologue responsable
	governor politician banker counterpart candidat candidate ceo founder fondateur fondatrice coordinateur coordinatrice coordinator
	marchand marchande commerçant commerçante vendeur vendeuse acheteur acheteuse actionnaire gréviste conducteur
	conductrice agent agente pêcheur pêcheuse éleveur éleveuse agriculteur agricultrice cultivateur cultivatrice habitant
	habitante riverain riveraine enquêteur enquêtrice suspect suspecte accusé accusée prévenu prévenue condamné condamnée
	cycliste otage milicien milicienne veuf veuve interprète traducteur traductrice gardien gardienne peintre sculpteur
	inspecteur inspectrice stagiaire lauréat lauréate champion championne vainqueur gagnant gagnante salarié
	salariée syndicaliste restaurateur restauratrice libraire bibliothécaire conservateur conservatrice commissaire
	secouriste sauveteur pompier pompière manifestant manifestante opposant opposante détenu détenue survivant survivante
	shareholder striker merchant trader seller buyer dealer fisherman herder inhabitant resident investigator
	defendant convict cyclist hostage militiaman widow widower interpreter translator guard painter sculptor inspector
	trainee laureate winner employee unionist bookseller librarian curator commissioner rescuer firefighter
	protester demonstrator detainee survivor dissident broker landlord interviewer
	réfugié réfugiée migrant migrante victime participant participante combattant combattante refugee victim fighter`
		.split(/\s+/)
		.map(fold),
);

/** Is this a noun for one person, or for several of them? */
export function isPersonNoun(word: string): boolean {
	const folded = fold(word);
	return (
		/\p{L}(?:men|women|man|woman)$/u.test(folded) ||
		PERSONS.has(folded) ||
		PERSONS.has(folded.replace(/s$/, ''))
	);
}

/** The same of a word of somebody's office: "porte-parole" is read as two words. */
export function isOfficeWord(word: string): boolean {
	return isPersonNoun(word) || fold(word) === 'parole';
}

const DETERMINERS = new Set(
	'le la l d un une mon ma son sa leur notre ce cet cette the a an his her their its this another'.split(' '),
);
const ONES = new Set(['un', 'une', 'one']);
/** Adjectives may stand between: "le jeune et brillant médecin". */
const REACH = 4;

/** "L'annonce a surpris le ministre", "un de ses amis": does a text speak of one person without a name? */
export function mentionsPerson(text: string): boolean {
	const words = (text.match(/[\p{L}\p{M}-]+/gu) ?? []).map(fold);
	return words.some((word, at) => {
		const before = words.slice(Math.max(0, at - REACH), at);
		if (PERSONS.has(word)) return before.some((one) => DETERMINERS.has(one));
		return PERSONS.has(word.replace(/s$/, '')) && before.some((one) => ONES.has(one));
	});
}
