import { holdsAbbreviation } from './abbreviations.ts';
import { ASKS_MONEY } from './asked-money.ts';
import { nounsAsked } from './asked-noun.ts';
import { kindOfKeywords } from './bare-keywords.ts';
import { isPersonNoun } from './persons.ts';
import { foldText } from './words.ts';
import { isYesOrNo } from './yes-or-no.ts';

/** What a question wants to be told. */
export type QuestionKind =
	| 'who'
	| 'name'
	| 'identity'
	| 'when'
	| 'where'
	| 'country'
	| 'language'
	| 'how-many'
	| 'age'
	| 'how-much'
	| 'why'
	| 'purpose'
	| 'statement'
	| 'position'
	| 'abbreviation'
	| 'other';

interface KindPattern {
	kind: QuestionKind;
	pattern: RegExp;
}

/*
 * In the order in which they are tried: the more telling words first, so that "what was the purpose" is no
 * "what", and "what did X say about the cost" asks for a statement. Texts are folded: no accents, lower case.
 */
const PATTERNS: KindPattern[] = [
	{
		kind: 'abbreviation',
		pattern:
			/\b(?:sigle|en entier(?=\s*\??$)|en toutes lettres|acronyme?|abreviation|abbreviation|stands? for|(?:veut|veux|veu|ve) dire?\b|signifie(?! (?:le fait|qu[e']|(?:l[ae]s? |l')\p{L}{5,} d(?:es?|u|')(?!\p{L})))|wh?at does (?!(?:it|this|that|he|she)\b)\S+ mean|short for|^(?:what(?:'s| is| are)|(?:c'est |c )(?:quoi|koi)|qu'est-ce que(?: c'est que)?) (?:the |l[ea]s? |l')?\S+(?=(?: (?:exactement|exactly|stp|svp|please|au juste))?\s*\??$)|^\S+ (?:c'est |c )(?:quoi|koi)|\bmeaning$|in full(?=\s*\??$)|full name|signification)\b/u,
	},
	{
		kind: 'position',
		pattern:
			/\b(?:position|stance|avis|opinion|point de vue|attitude|views? (?:of|on)|(?:where|how) (?:does|did|do) .+ (?:stand|feel)|stand on|thinks? (?:of|about)|pense(?:nt)?(?:-t-(?:il|elle))? de|que pense|pense(?:nt)? (?:quoi|koi)|favorable|oppose[ds]? (?:to|a)|pour ou contre|for or against)\b/,
	},
	{
		kind: 'statement',
		pattern:
			/\b(?:(?:what|ce qu['e] ?)(?! (?:is|are|was|were|percent\w*|share|portion|proportion|part|number|amount|sum|price|year|date|day|month|time|age|kind|type|sort|countr\w+|city|town|people|person|compan\w+|party)\b) ?(?:\S+ ){1,7}(?:says?|said|answered|repl(?:ies|ied)|claims|claimed|told|dit|disent|repond\w*|raconte\w*|affirme\w*|declare\w*)(?! by\b)|what (?:did|does|do|has|have) .+ (?:say|said|says|think|argue|claim|tell|told|warn|promise|declare|announce|want|ask|demand|propose|describe|reply|answer|call|accuse|blame|reproach|criticis|criticiz)\w*|how (?:did|does) .+ (?:describe|react|respond|explain|see)|(?:que|qu'|ce que|ce qu') ?(?:a |ont |avait |en )?(?:dit|disent|declare|affirme|explique|repond|estime|promet|annonce|propose|demande|reclame|reproche|raconte|voit|souhaite|veut|voulait|craint)\w*|k?i a di|a di koi|(?:ils?|elles?|on) (?:en )?(?:di[ts]?|disent|repond(?:ent)?) (?:quoi|koi)|reactions?|reproche\w*|comment .+ (?:qualifi|jug|decri|expliqu|reagi|justifi)\w*)\b/,
	},
	{
		kind: 'purpose',
		pattern:
			/\b(?:objectifs?|purpose|goals?|aims?|(?:quel(?:le)?s?|what) (?:est|sont|etait|is|are|was|were|will be|sera) (?:le|la|les|the) (?:missions?|mandats?|mandates?|taches?|tasks?)|dans quel but|le but|but d|^but (?!(?:what|why|who|whom|whose|when|where|how|which|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|not|the|a|an|it|its|this|that|these|those|they|he|she|we|you|i|if|in|on|at|for|from|then|also|qui|que|quand|ou|comment|pourquoi|combien)\b)\p{L}+|a quoi (?:(?:ca|va|vont|doi\w+|devai\w+|peu\w*|pourrai\w+) )*(?:ser(?:t|vent|vait|vaient|vira|viront|vir)\b|bon)|what for|what (?:is|was|are|were|will|would|can|could|did|does|do) .+ for(?=\s*\??$)|finalite|vise\w*|que cherch\w+|pour quoi faire|intended|serve|(?:is|was) the point(?: (?:of|in) \w+ing|\s*\??$)|(?:meant|supposed|expected) to (?:achieve|accomplish|do|bring)|achieve)\b/u,
	},
	{
		kind: 'why',
		pattern:
			/\b(?:pourquoi|pkoi|pk|pq|prk|why|raisons?|reasons?|how come|motifs?|motives?|excuses?|a cause de quoi|what (?:caused|made|led|leads|drove|drives|pushed|pushes|prompted|prompts|motivates|motivated|prevent(?:s|ed)|keeps|kept|stops|stopped|holds back|explains|explained|(?:is|was) (?:keeping|stopping|preventing|driving|pushing|holding|causing)|(?:is|was|lies|lay) behind)|(?:reasoning|rationale|thinking) behind|(?:what|which|on what|the) grounds|pretextes?|pretexts?|que (?:a |ont |les? |l')?(?:pouss|empech|expliqu|motiv|amen|condui|provoqu|caus|justifi|incit)\w*|causes? (?:of|d(?:es?|u)))\b/,
	},
	{ kind: 'how-much', pattern: ASKS_MONEY },
	{
		kind: 'how-much',
		pattern:
			/\b(?:cost|costs|price|budget|montant|cout\w*|^tarifs?\b|\btarifs? (?:d(?:es?|u)|pour)\b|(?:quel|a quel|au) prix|^prix|prix$|(?<!\b(?:remport|gagn|obten|recev|recoi|decern)\w{0,4} (?:le |un )?)prix d(?:es?|u)|amount|salaire|salary|paid|somme|turnover|revenues?\b|chiffre d'affaires|honoraires|net profit|benefice net|taux d(?:es?|u|')|(?:interest|growth|unemployment|inflation|success|turnout|exchange) rate|probabilite|probability|chances? (?:of|d[eu']|que|qu')|quelle part|what (?:portion|share|percentage|proportion)|pourcentage|proportion|(?:value|valeur) (?:of|d(?:es?|u|'))|worth|combien d'(?:argent|euros))\b/,
	},
	{
		kind: 'how-many',
		pattern:
			/\b(?:combien|cb|cmb|how (?:many|much|manny|often|long|far|tall|old|large|big|fast|deep|high)|^(?:la )?duree|^(?:the )?duration|quel(?:le)? (?:quantite|volume|debit)|what (?:quantity|volume) of|nombre|number|effectif|quel(?:le)? (?:(?:est|etait|fut|sera|serait) )?(?:l[ae] |l')?(?:longueur|largeur|profondeur|puissance|capacite|tonnage|distance|taille|poids|hauteur|age|vitesse|duree|superficie|population|temperature|score|note))\b/,
	},
	{
		kind: 'when',
		pattern:
			/(?:(?:^|(?<!^(?:what|who|which|how|why|que|qui|quel(?:le)?s?|comment|pourquoi|combien)\b.*)[,:;] )(?:quand|when|kan|kand|qd)\b(?!.*(?:, |\b(?:sur|dans|en|on|in|with) )(?:what|who|how|which|why|que|qui|quel(?:le)?s?|comment)\b)|\b(?:quand|when|kan|qd)\s*\??$|\b(?:quel(?:le)?s? (?:dates?|annees?|jours?|mois|epoque|heures?|siecle|delai)|(?:what|which) (?:(?:exact|last|first) )?(?:dates?|time|days?|years?|months?|century)|date d\w|date of|(?:what(?:'s| is| was| will be)|quel(?:le)? (?:est|etait|sera)) (?:the |la )(?:\w+ )?date\b|deadline|date limite|echeance|(?:what|which) date|(?<!\b(?:what|who|which|how|why|que|quoi|qui|comment|pourquoi)\b.*)(?:remind (?:me|us)|tell (?:me|us)|know|knows|remember|recall|rappeler|savoir|sait|sais|savez|dis-moi|dites-moi) (?:when|quand|kan)\b|since (?:\w+ )?when|(?:depuis|(?:a partir )?de|pour|des|c'est) quand|depuis combien de temps|il y a combien de temps|how long ago|until when|jusqu'a quand|expiration)\b|^date\b|\bdate$)/,
	},
	{
		kind: 'where',
		pattern:
			/(?:^|[\s,])(?:where|d'ou|ou (?:est|sont|son|a|ont|se|s'|etait|etaient|fut|va|vont|peut|doit|aura|ira\w*|iront|seront?|sera|ne)\b|(?:dans|devant|a|au|vers|de|depuis|sur) quel(?:le)? (?:\w+ )?(?:ville|pays|hopital|restaurant|lieu|endroit|coin|region|province|village|commune|localite|hameau|departement|quartier|batiment|salle|musee|hotel|aeroport|port|tribunal|ecole|universite|stade|ile|place|rue|base|camp)\b|(?:in|at|to|from|near|before) (?:which|what) (?:\w+ )?(?:city|country|place|town|hospital|restaurant|village|locality|neighbou?rhood|building|airport|port|museum|hotel|court|school|university|stadium|street|square|region|province|district|island|camp|base|hall)\b|(?:est|sont|etait|etaient|nee?s?|va|vont|vit|habite|arrivent?|vien(?:t|nent)) d? ?ou\b(?! (?:non|pas|plutot)\b)|quel(?:le)? (?:lieu|endroit|ville|pays)|^(?:lieu|location)\b|\b(?:lieu|location)$)/,
	},
	{
		kind: 'name',
		pattern:
			/\b(?:(?<!\b(?:au|in the) )(?:noms? d(?:e|u|es)?|names? of)|quels? (?:(?:est|etait|fut) le |(?:sont|etaient) les )?(?:noms?|prenoms?)|(?:first|last|sur)[- ]?names?|comment (?:s'ap{1,2}el+\w+|se nomm\w+)|what(?:'s| is| was| are| were) (?:the|his|her|their|its) (?:full )?names?|what .+ (?:called|named)(?=\s*\??$)|quel(?:le)?s? (?:est|sont|etait) (?:son|leurs?) noms?)\b|^noms?\b|^names?\b|\bname$/,
	},
	{
		kind: 'who',
		pattern:
			/(?:^|[\s,:])(?:(?:a|par|de|avec|pour|chez|by|to|with|from|for) )?(?:qui|who|whom|whose|ki|par ki)\b(?! (?:est-ce que|sont? les pays))|^auteurs?\b|^authors?\b|\b(?:auteurs? d|author of|par quel(?:le)? (?:personne|auteur|general|ministre))/,
	},
];

/** A question that starts with its question word asks for just that, whatever comes later. */
const OPENINGS: KindPattern[] = [
	{
		kind: 'how-much',
		pattern: /\b(?:combien|cb|cmb|how (?:many|much)) (?:d[e'] ?)?(?:%|pour ?cents?\b|per ?cent)/,
	},
	{
		kind: 'purpose',
		pattern:
			/^what (?:is|was|are|were|will|would|can|could|did|does|do) .+ (?:used|use|want|wants|need|needs|be|spend|spent) .*for(?=\s*\??$)/,
	},
	{
		kind: 'identity',
		pattern:
			/^(?:(?:c'est |c )?qui (?:est|sont|etait|etaient)|who(?:'s| is| was| are| were)) (?!(?:le|la|les|l'|the|a|an|un|une|ce|cette|en|in|at|on)\b)(?!.*(?:'s | (?:an?|the|of) ))(?:\S+ ?){1,5}\??$|^(?:c'est qui|c ki) (?!(?:qui|ki|k)\b)|^(?:\S+ ){1,4}(?:c'est |c )(?:qui|ki)\b(?! (?:qui|que|k?i|l[ae]s?)\b)|^(?:quel(?:le)? (?:est |etait )?(?:le |la |son )?(?:poste|fonction|grade|titre|role)|what (?:is |was )?(?:the |his |her )?(?:position|post|job|role|rank|title)) (?:occupe|exerce|a|avait|does|did|has|had|held)\b|^quel(?:le)? (?:poste|fonction|grade|role) .+ (?:occup|exer[cç]|tien)\w+(?:-t)?(?:-ils?|-elles?)\b|\bdo for a living\b/,
	},
	{
		kind: 'name',
		pattern:
			/^(?:which|what|quel(?:le)?s?) (?!(?:is|was|are|were|est|sont|etai\w+)\b)(?:\p{L}+ )?(?:compan(?:y|ies)|firms?|entreprises?|firmes?|societes?|part(?:y|ies)|partis?|banks?|banques?|unions?|syndicats?|associations?|ongs?|ngos?|clubs?|newspapers?|journa(?:l|ux)|cabinets?|agenc(?:y|ies)|agences?|instituts?|institutes?|universit(?:y|ies|es?)|laborator(?:y|ies)|laboratoires?|organi[sz]ations?|novels?|romans?|books?|livres?|films?|ships?|navires?)\b|^(?:what|which|quel) (?:is|was|est|etait) (?:the|le) tit(?:le|re) /u,
	},
	{
		kind: 'language',
		pattern:
			/^(?:(?:dans|en|in|into) )?(?:quelles?|which|what) (?:(?:est|sont|etait|etaient|is|are|was|were) (?:l[ae]s? |the )?)?(?:\w+ )?(?:langues?|languages?)\b|^langues? (?:d[eu]|officielle|parlee)|^(?:official )?languages? (?:of|spoken)\b/,
	},
	{
		kind: 'age',
		pattern:
			/^(?:how old|(?:at )?what age|what (?:is|was) (?:the|his|her|its|their) age|(?:a )?(?:quel|kel) age|quel (?:est|etait|fut) (?:l'|son |leur )age|ages? (?:d[eu]s?|of))\b/,
	},
	// "What does his presence tell us about the talks": a meaning, not words.
	{ kind: 'other', pattern: /\bwhat (?:does|do) .+ (?:tell|say to) us (?:about|of)\b/ },
	{ kind: 'other', pattern: /^(?:what|quel(?:le)?s?) (?:type|kind|sort|genre|sorte)\b/ },
	{ kind: 'other', pattern: /^how (?:will|would|is|was|are|were|can|could|should)\b/ },
	{
		kind: 'statement',
		pattern:
			/^(?:(?:par |en |in |with )?(?:quel(?:le)?s? (?:expressions?|mots?|termes?|formule|image)|what (?:words?|phrase|expression|term|image))) .*(?:employ|utilis|decri|qualifi|\buse|describ|call)\w*/,
	},
	{
		kind: 'country',
		pattern:
			/^(?:pays|etats) membres\b|^member (?:states|countries)\b|^(?:(?:de |a |par |dans |in |to |from |by )?(?:quels?|quelles?|which|what) (?:autres? |other )?(?:pays|etats?|nations?|puissances?|countr(?:y|ies)|states?|powers?|governments?|gouvernements?))\b/,
	},
	{
		kind: 'who',
		pattern: /^(?:(?:a|par|de|avec|chez|by|to|with) )?(?:qui|who|whom|whose|ki)\b(?! est-ce que)/,
	},
	{
		kind: 'when',
		pattern:
			/^(?:(?:c['’]est )?quand|when|kan|qd|depuis quand|since when|how long ago|depuis combien de temps|il y a combien de temps)\b(?!.*(?:, |\b(?:sur|dans|en|on|in|with) )(?:what|who|how|which|why|que|qui|quel(?:le)?s?|comment)\b)/,
	},
	{
		kind: 'where',
		pattern:
			/^(?:where(?! (?:do|does|did) .+ stand)|d'ou|ou (?:est|sont|son|a|ont|se|s'|etait|fut|va|doit|aura))\b/,
	},
	{ kind: 'why', pattern: /^(?:pourquoi|pkoi|pk|pq|why|how come)\b/ },
	{
		kind: 'how-many',
		pattern:
			/^(?:(?:c |de )?(?:combien|cb|cmb) (?:de |d')(?!argent|euros|dollars|francs)|(?:with |for |in |by |after )?how many|how often)/,
	},
];

/** `question` as typed, without the story around it. An "où" with its accent asks for a place, but after a time. */
export function kindOf(question: string): QuestionKind {
	if (MOMENT.test(question)) return 'when';
	if (/(?<!\p{L}|(?:jour|date|moment|année|mois|époque|cas|heure) )où(?!\p{L})/iu.test(question))
		return 'where';
	// "Qu'est-ce qui" asks for no person, and "est-ce que" for nothing at all.
	const folded = foldText(question)
		.trim()
		.replace(/qu'est-ce qui (?:a |ont )?(?:expliqu|justifi|motiv|pouss|provoqu|caus)\w*/g, 'pourquoi')
		.replace(/qu'est-ce qu[ie']\s?/g, 'que ')
		.replace(/est-ce qu[e']\s?/g, '');
	if (isYesOrNo(folded, question)) return 'other';
	const fitting = OPENINGS.find(({ pattern }) => pattern.test(folded));
	if (fitting) return fitting.kind;
	if (nounsAsked(folded).some(isPersonNoun)) return 'who';
	const found = PATTERNS.find(({ kind, pattern }) => {
		if (kind === 'abbreviation' && !holdsAbbreviation(question)) return false;
		return pattern.test(folded) && (kind !== 'who' || !ASKS_OTHERWISE.test(folded));
	});
	return found?.kind ?? kindOfKeywords(folded) ?? 'other';
}

/** "La date où", "le jour où" it was, and not "au moment où" something else happened. */
const MOMENT = /^\s*(?:juste )?(?:la date|le (?:jour|mois)|l['’]ann[ée]e) o[uù](?!\p{L})/iu;

/** Another question word comes first: "Qu'est devenue la relique qui…", "the man who". */
const ASKS_OTHERWISE =
	/^(?:et |and |mais |but )?(?:que |qu'|quel|comment|pourquoi|combien|what |how |why |which )(?!.*, (?:qui|who)\b)/;
