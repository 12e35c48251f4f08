import { fold, splitWords } from './words.ts';

/**
 * An event, or something of somebody's, that few words tell of: a sentence without any of them does not tell when or
 * where it was. `said` are beginnings of words, with their accents.
 */
export interface NarrowEvent {
	asked: RegExp;
	said: RegExp;
}

const BE = String.raw`(?<!s['’])(?:est|sont|était|étaient|etait|etaient|fut|été|ete|is|are|was|were|been|be|get|got)`;
/** The participle may stand behind the subject: "a-t-il été arrêté", "was anybody ever arrested". */
const THEN = String.raw`(?:[ -][\p{L}\p{M}’'-]+){0,6}?[ -]`;

const EVENTS: NarrowEvent[] = [
	event(
		String.raw`${BE}${THEN}n[ée]e?s?|(?:lieu|date|ville|pays|ann[ée]e|jour) de naissance|born|birth(?:place|day)?`,
		`né née nés nées naît nait naissance naquit natif native originaire grandi âgé ans vient
		born birth hails grew raised aged from`,
	),
	event(
		String.raw`(?:where|when|où|ou|quand)${THEN}(?:enterr[ée]e?s?|inhum[ée]e?s?|buried)|obs[èe]ques|fun[ée]railles|funerals?`,
		`enterr inhum obsèques funér cimetière tombe sépult repose dépouille crémat buri funeral cemeter grave tomb
		rest cremat remains`,
	),
	event(
		String.raw`${BE}${THEN}(?:arr[êe]t[ée]e?s?|interpell[ée]e?s?|arrested|detained)|arrestations?|arrests?`,
		`arrêt interpell garde détent déten écrou appréhend captur incarc prison menott arrest jail custody detain
		seiz apprehend handcuff caught held bars suspect`,
	),
	event(
		String.raw`amendes?|${BE}${THEN}(?:sanctionn[ée]e?s?|fined|penali[sz]ed|punished)|(?:a|any|the|what) fines?`,
		'amende sanction pénalit condamn verbalis fine penal punish indemn',
	),
	event(
		String.raw`d[ée]missionn\p{L}+|d[ée]mission|resign(?:ed|s|ation)?`,
		`démission resign quitt quit left leave leav départ depart stepp step retir renonc écart limog sack dismiss
		remplac replac`,
	),
	event(
		String.raw`${BE}${THEN}(?:nomm[ée]e?s?|d[ée]sign[ée]e?s?|appointed)|nomination|appoint`,
		`nomm nomin désign choisi choix élu élection promu promo poste fonction succ remplac depuis install investi
		devien deven devient recrut embauch appoint named name chosen chose elect promot took since replac became
		sworn pick select join hired recruit arriv prend pris confi envoy sent`,
	),
	event(
		String.raw`(?:was|were|who|${BE}|a|ont|qui)${THEN}(?:fond[ée]e?s?|cr[ée][ée]e?s?|founded|created)|who founded`,
		`fond cré lanc établ né née naiss constitu form ouv inaugur depuis exist remont démarr début install found
		creat launch establish set start open born since began begin dates built build constr emerg origin old`,
	),
	event(
		String.raw`votée?s?|(?:a|ont) vote|voter|voted|voting|(?:did|does|will)${THEN}vote`,
		'vot scrutin adopt approuv approv rejet reject ballot pass ratif suffrag unanim contre pour favor against oppos élection elect',
	),
	event(
		String.raw`${BE}(?:-t-\p{L}+|-\p{L}+)?(?: [\p{L}\p{M}]+){0,2}? (?:retourn[ée]e?s?|revenue?s?|rentr[ée]e?s?|returned)|(?:did|does|will|has|have|had)${THEN}returne?d? (?:to|from|home)`,
		`reven revien retour rentr regagn ramen rapatri return back home resum repris reprend came come repar restit`,
	),
	event(
		String.raw`(?:l['’ ]?|quelle |the |what'?s |^)(?:adresse|address|adress)`,
		`rue avenue boulevard place quai route chemin impasse allée street road square lane floor étage numéro adresse
		address www http situé siège corner coin angle`,
	),
	event(
		String.raw`who (?:won|wins)|qui (?:a|ont) (?:gagn[ée]|remport[ée])|vainqueurs?|winners?|${BE}${THEN}[ée]lue?s?`,
		`élu élect elect remport vainqueur gagn victoire victor bat beat défait defeat champion titre title médaille
		medal lauréat prix prize premier première first win won crown couronn sacr triomph triumph score`,
	),
	event(
		String.raw`publishers?|[ée]diteurs?|[ée]dit[ée]e?s? par|published by`,
		'publi édit edit paru parai press presse sorti imprim print presses books livres',
	),
	event(
		String.raw`salaires?|salary|salaries|wages?|indemnit[ée] touche|r[ée]mun[ée]r\p{L}*`,
		`salaire salar rémunér paie payé pay paid wage earn touch gagn indemnit prime mensuel month mois brut net cachet
		solde`,
	),
	event(
		String.raw`phone number|num[ée]ro de t[ée]l[ée]phone|num[ée]ro (?:à|a|faut-il|dois-je|pour)${THEN}(?:appeler|composer|joindre)|number${THEN}(?:dial|call|reach)`,
		'appel compos tél tel phone call dial vert numéro number hotline joign joindre',
	),
	event(
		String.raw`(?:quand|où|ou|when|where|how|comment)${THEN}(?:morte?s?|d[ée]c[ée]d[ée]e?s?|die|died|dies)|date (?:de (?:sa |la )?mort|du d[ée]c[èe]s)`,
		`mort décéd décès meurt mour tué tuer disparu succomb emport victime perdu vie die died dead death
		dying kill pass late lost fatal suicid noy drown corps bod cadavre assassin murder funér funeral`,
	),
	event(
		String.raw`[ée]tudi[ée]e?s?|[ée]tudes (?:a|de|d['’])|fait ses [ée]tudes|(?:did|does)${THEN}study|studied|went to (?:school|university|college)`,
		`étud diplôm univers école lycée facult form doctor thèse licence master stud degree graduat school college train
		academy académ learn appris appren cours classe`,
	),
	event(
		String.raw`${BE}${THEN}(?:condamn[ée]e?s?|sentenced|convicted)|(?:quelle|what|which) (?:peine|sentence)`,
		`condamn peine prison sentenc jail ferme sursis convict verdict guilt coupable amende fine acquit relax réclusion
		emprison imprison`,
	),
	event(
		String.raw`(?:où|ou|where)${THEN}(?:habite|habitent|vit|vivent|r[ée]side|live|lives|living)`,
		`habit vit vivent vivait viv résid demeur install domicil maison log live liv resid home base house settl quartier
		village ville town city`,
	),
	event(
		String.raw`s['’]excus\p{L}+|s['’](?:est|était|etait|sont)${THEN}excus[ée]e?s?|excuses|pr[ée]sent[ée] ses excuses|apologi[sz]e[ds]?|apolog(?:y|ies)`,
		'excus pardon regret sorry apolog désol',
	),
	event(
		String.raw`plainte|port[ée] plainte|sued?|suing|lawsuits?`,
		`plainte plaint poursui sue sued suing lawsuit complain court tribunal saisi recours procès justice judge juge
		attaqu action legal`,
	),
	event(
		String.raw`(?:who|qui)${THEN}(?:bought|buy|achet[ée]|rachet[ée]|acquis)`,
		`achet achat acqui rachet repris reprend vend vent buy bought purchas acquir sold sell sale owner own propriét offr
		pay paid cédé cession`,
	),
	event(
		String.raw`how (?:tall|wide|deep)|hauteur|longueur|largeur|profondeur|diam[èe]tre|altitude|à quelle distance|height|width|depth|diameter`,
		`mètre metre meter km kilom m cm mm centim millim mile feet foot ft inch pied pouce yard étage storey stories floors
		hauteur height minute heure hour page`,
	),
	event(
		String.raw`how heavy|poids|weight|(?:how much|combien)${THEN}(?:weigh|p[èe]se)\p{L}*`,
		'kilo kg gramm gram tonn ton pound lb quint poids weigh pès pes',
	),
	event(
		String.raw`temp[ée]ratures?|how (?:hot|cold|warm)`,
		'degr celsius fahrenheit c températur temperatur chaud froid hot cold warm gel frost',
	),
	event(
		String.raw`(?:à|a) quelle vitesse|vitesse d\p{L}+|(?:what|top|maximum) speed`,
		'km kmh nœud knot mph kilom vitesse speed fast rapid mile noeud',
	),
	event(
		String.raw`superficie|surface area|what area|how large an area`,
		'hectare ha km carré square acre m2 kilom',
	),
	event(
		String.raw`how often|quelle fr[ée]quence|tous les combien`,
		`fois chaque tous toutes par every each daily weekly monthly yearly once twice per times hebdomad mensuel annuel
		quotidien jour semaine fréquen often souvent rare a an day week month year seldom never jamais toujours always`,
	),
	event(
		String.raw`sites? (?:web|internet)|websites?|e-?mails?|courriels?`,
		'www http site web mail email e-mail courriel online ligne internet portail portal adress address',
	),
	event(
		String.raw`(?:final )?score|r[ée]sultat du match`,
		`but buts goal batt beat win won lost lose perd gagn victoire victory défait defeat nul draw drew points score
		partout marqu`,
	),
	event(
		String.raw`(?:who|qui)${THEN}(?:designed|invented|con[çc]u|dessin[ée]|invent[ée])`,
		'conç concep dessin invent architect cré auteur design draw drew author plan creat engineer ingénieur develop dévelop',
	),
	event(
		String.raw`succ[ée]der?|succ[ée]d[ée]|remplacera?|remplac[ée]|replaced?|succeed(?:ed|s)?|successor|successeure?`,
		`succ remplac replac nomm appoint elect élu new nouv prend pris took take hand pass relève relay relai reprend
		repris désign choisi chosen name`,
	),
	event(
		String.raw`who owns|(?:à|a) qui appart\p{L}+`,
		`own propriét propriet appart belong détien déten holds held stake action sharehold bought buy achet rachet acqui
		possess possèd filial subsid`,
	),
	event(
		String.raw`(?:date|jour|when|quand)${THEN}(?:proc[èe]s|trial|audience|hearing)`,
		'procès proces tribun cour audienc jug trial court hear compar convoq assis session',
	),
];

/** The events that a question asks about. */
export function eventsAsked(question: string): NarrowEvent[] {
	const text = question.toLowerCase();
	return EVENTS.filter(({ asked }) => asked.test(text));
}

/** Does a text tell of one of them, or is there none? */
export function tellsOfAny(events: NarrowEvent[], text: string): boolean {
	if (events.length === 0) return true;
	return splitWords(text).some(({ text: word }) =>
		events.some(({ said }) => said.test(word.toLowerCase()) || said.test(fold(word))),
	);
}

function event(asked: string, said: string): NarrowEvent {
	const beginnings = said.split(/\s+/).map((word) => (word.length < 4 ? `${word}$` : word));
	return {
		asked: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${asked})(?![\p{L}\p{M}]|-t-)`, 'u'),
		said: new RegExp(`^(?:${beginnings.join('|')})`, 'u'),
	};
}
