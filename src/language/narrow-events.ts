import { BE, narrowEvent, THEN, WHICH, type NarrowEvent } from './narrow-event.ts';
import { measuresAsked } from './narrow-measures.ts';
import type { QuestionKind } from './question-kind.ts';

const EVENTS: NarrowEvent[] = [
	narrowEvent(
		String.raw`${BE}${THEN}n[ée]e?s?|(?:lieu|date|ville|pays|ann[ée]e|jour) de naissance|born|birth(?:place|day)?`,
		`né née nés nées naît nait naissance naquit natif native originaire grandi âgé ans vient
		born birth hails grew raised aged from`,
	),
	narrowEvent(
		String.raw`(?:where|when|où|ou|quand)${THEN}(?:enterr[ée]e?s?|inhum[ée]e?s?|buried)|obs[èe]ques|fun[ée]railles|funerals?`,
		`enterr inhum obsèques funér cimetière tombe sépult repose dépouille crémat buri funeral cemeter grave tomb
		rest cremat remains`,
	),
	narrowEvent(
		String.raw`${BE}${THEN}(?:arr[êe]t[ée]e?s?|interpell[ée]e?s?|arrested|detained)`,
		`arrêt interpell garde détent déten écrou appréhend captur incarc prison menott arrest jail custody detain
		seiz apprehend handcuff caught held bars suspect`,
	),
	narrowEvent(
		String.raw`${WHICH}(?:amendes?|fines?)|${BE}${THEN}(?:sanctionn[ée]e?s?|fined|penali[sz]ed|punished)`,
		'amende sanction pénalit condamn verbalis fine penal punish indemn',
	),
	narrowEvent(
		String.raw`d[ée]missionn[ée]e?s?|d[ée]missionner|resign(?:ed|s)?`,
		`démission resign quitt quit left leave leav départ depart stepp step retir renonc écart limog sack dismiss
		remplac replac`,
	),
	narrowEvent(
		String.raw`${BE}${THEN}(?:nomm[ée]e?s?|d[ée]sign[ée]e?s?|appointed)`,
		`nomm nomin désign choisi choix élu élection promu promo poste fonction succ remplac depuis install investi
		devien deven devient recrut embauch appoint named name chosen chose elect promot took since replac became
		sworn pick select join hired recruit arriv prend pris confi envoy sent`,
	),
	narrowEvent(
		String.raw`(?:was|were|who|${BE}|a|ont|qui)${THEN}(?:fond[ée]e?s?|cr[ée][ée]e?s?|founded|created)|who founded`,
		`fond cré lanc établ né née naiss constitu form ouv inaugur depuis exist remont démarr début install found
		creat launch establish set start open born since began begin dates built build constr emerg origin old`,
	),
	narrowEvent(
		String.raw`votée?s?|(?:a|ont) vote|voter|voted|voting|(?:did|does|will)${THEN}vote`,
		'vot scrutin adopt approuv approv rejet reject ballot pass ratif suffrag unanim contre pour favor against oppos élection elect',
	),
	narrowEvent(
		String.raw`${BE}(?:-t-\p{L}+|-\p{L}+)?(?: [\p{L}\p{M}]+){0,2}? (?:retourn[ée]e?s?|revenue?s?|rentr[ée]e?s?|returned)|(?:did|does|will|has|have|had)${THEN}returne?d? (?:to|from|home)`,
		`reven revien retour rentr regagn ramen rapatri return back home resum repris reprend came come repar restit`,
	),
	narrowEvent(
		String.raw`(?:l['’ ]?|quelle |the |what'?s |^)(?:adresse|address|adress)`,
		`rue avenue boulevard place quai route chemin impasse allée street road square lane floor étage numéro adresse
		address www http situé siège corner coin angle`,
	),
	narrowEvent(
		String.raw`who (?:won|wins)|qui (?:a|ont) (?:gagn[ée]|remport[ée])|vainqueurs?|winners?|${BE}${THEN}[ée]lue?s?`,
		`élu élect elect remport vainqueur gagn victoire victor bat beat défait defeat champion titre title médaille
		medal lauréat prix prize premier première first win won crown couronn sacr triomph triumph score`,
	),
	narrowEvent(
		String.raw`^(?:publisher|[ée]diteur)|(?:quel|which|what|who)${THEN}(?:publishers?|[ée]diteurs?|published)`,
		'publi édit edit paru parai press presse sorti imprim print presses books livres',
	),
	narrowEvent(
		String.raw`^(?:salaire|salary)|${WHICH}(?:salaires?|salary|wages?|indemnit[ée] touche|r[ée]mun[ée]ration)`,
		`salaire salar rémunér paie payé pay paid wage earn touch gagn indemnit prime mensuel month mois brut net cachet
		solde`,
	),
	narrowEvent(
		String.raw`phone number|num[ée]ro de t[ée]l[ée]phone|num[ée]ro (?:à|a|faut-il|dois-je|pour)${THEN}(?:appeler|composer|joindre)|number${THEN}(?:dial|call|reach)`,
		'appel compos tél tel phone call dial vert numéro number hotline joign joindre',
	),
	narrowEvent(
		String.raw`(?:quand|où|ou|when|where|how|comment)${THEN}(?:morte?s?|d[ée]c[ée]d[ée]e?s?|die|died|dies)|date (?:de (?:sa |la )?mort|du d[ée]c[èe]s)`,
		`mort décéd décès meurt mour tué tuer disparu succomb emport victime perdu vie die died dead death
		dying kill pass late lost fatal suicid noy drown corps bod cadavre assassin murder funér funeral`,
	),
	narrowEvent(
		String.raw`[ée]tudi[ée]e?s?|[ée]tudes (?:a|de|d['’])|fait ses [ée]tudes|(?:did|does)${THEN}study|studied|went to (?:school|university|college)`,
		`étud diplôm univers école lycée facult form doctor thèse licence master stud degree graduat school college train
		academy académ learn appris appren cours classe`,
	),
	narrowEvent(
		String.raw`${BE}${THEN}(?:condamn[ée]e?s?|sentenced|convicted)|(?:quelle|what|which) (?:peine|sentence)`,
		`condamn peine prison sentenc jail ferme sursis convict verdict guilt coupable amende fine acquit relax réclusion
		emprison imprison`,
	),
	narrowEvent(
		String.raw`(?:où|ou|where)${THEN}(?:habite|habitent|vit|vivent|r[ée]side|live|lives|living)`,
		`habit vit vivent vivait viv résid demeur install domicil maison log live liv resid home base house settl quartier
		village ville town city`,
	),
	narrowEvent(
		String.raw`s['’]excus\p{L}+|s['’](?:est|était|etait|sont)${THEN}excus[ée]e?s?|excuses|pr[ée]sent[ée] ses excuses|apologi[sz]e[ds]?|apolog(?:y|ies)`,
		'excus pardon regret sorry apolog désol',
	),
	narrowEvent(
		String.raw`(?:port[ée]|d[ée]pos[ée]) plainte|sued?|suing`,
		`plainte plaint poursui sue sued suing lawsuit complain court tribunal saisi recours procès justice judge juge
		attaqu action legal`,
	),
	narrowEvent(
		String.raw`(?:who|qui)${THEN}(?:bought|buy|achet[ée]|rachet[ée]|acquis)`,
		`achet achat acqui rachet repris reprend vend vent buy bought purchas acquir sold sell sale owner own propriét offr
		pay paid cédé cession`,
	),
	narrowEvent(
		String.raw`(?:^|${WHICH})(?:sites? (?:web|internet)|websites?|e-?mails?|courriels?)`,
		'www http site web mail email e-mail courriel online ligne internet portail portal adress address',
	),
	narrowEvent(
		String.raw`(?:who|qui)${THEN}(?:designed|invented|con[çc]u|dessin[ée]|invent[ée])`,
		'conç concep dessin invent architect cré auteur design draw drew author plan creat engineer ingénieur develop dévelop',
	),
	narrowEvent(
		String.raw`(?:who|qui)${THEN}(?:succ[ée]der?|succ[ée]d[ée]|remplacera?|remplac(?:er|[ée])|replaced?|succeed(?:ed|s)?)|successor|successeure?`,
		`succ remplac replac nomm appoint elect élu new nouv prend pris took take hand pass relève relay relai reprend
		repris désign choisi chosen name`,
	),
	narrowEvent(
		String.raw`who owns|(?:à|a) qui appart\p{L}+`,
		`own propriét propriet appart belong détien déten holds held stake action sharehold bought buy achet rachet acqui
		possess possèd filial subsid`,
	),
	narrowEvent(
		String.raw`(?:date|jour|when|quand)${THEN}(?:proc[èe]s|trial|audience|hearing)`,
		'procès proces tribun cour audienc jug trial court hear compar convoq assis session',
	),
];

/** Reasons and opinions need not tell of the event again. */
const NARROWED = new Set<QuestionKind>([
	'who',
	'name',
	'when',
	'where',
	'country',
	'how-many',
	'how-much',
	'other',
]);
const MEASURED = new Set<QuestionKind>(['how-many', 'how-much', 'other']);

/** What a sentence that answers must tell of. */
export function eventsAsked(question: string, kind: QuestionKind): NarrowEvent[] {
	if (!NARROWED.has(kind)) return [];
	const text = question.toLowerCase();
	const events = EVENTS.filter(({ asked }) => asked.test(text));
	return MEASURED.has(kind) ? [...events, ...measuresAsked(question)] : events;
}
