import { straighten, wholeWords } from './whole-words.ts';

/** What a text does not say outright: on a condition, perhaps, one day, or of a part alone. */
export type Reservation = 'condition' | 'doubt' | 'plan' | 'part';

interface Rule {
	kind: Reservation;
	/** How a text says so. */
	stands: RegExp;
	/** What looks like it and is none. */
	except?: RegExp;
	/** Where the stretches end of which it is said. */
	ends: RegExp;
	/** What may stand for it in another text, besides itself. */
	otherwise: RegExp;
	/** Does only a text that tells of what has happened go against it? */
	isUndoneByPast?: true;
}

const words = (pattern: string) => wholeWords(pattern, 'gu');

const SENTENCE_PART = /[;:.!?]\s|,\s(?=(?:and|but|while|whereas|et|mais|tandis que|alors que)\s)/u;
const PIECE =
	/[,;:.!?]\s|\s(?=(?:and|but|while|whereas|because|et|mais|tandis|alors|car|who|which|qui|dont)\s)/u;

/** After "si" the "so" of "si grand" has an adjective, the "if" a subject. */
const FRENCH_IF = String.raw`[Ss]i(?= (?:l[ea]s?|l'\p{L}+|une?|des|du|ce|cet|cette|ces|son|sa|ses|leurs?|mon|ma|mes|notre|nos|votre|vos|elles?|on|je|tu|nous|vous|tout|tous|toutes|aucune?|rien|personne|celui|celle|ceux|celles|\p{Lu}\p{L}+)(?!\p{L}))|[Ss]'ils?`;
const WHETHER = String.raw`[Ss]auf s(?:i|'ils?)|[Ee]ven if|[Aa]s if|what if|if (?:not|any|only|ever)|(?:sees?|wonder(?:s|ed)?|ask(?:s|ed)?|knows?|unclear|doubt(?:s|ed)?|decides?|question(?:s|ed)?) if|[Mm]ême s(?:i|'ils?)|[Cc]omme s(?:i|'ils?)|(?:savoir|voir|sait|saura|ignore(?:nt)?|demande(?:nt|r)?|décider|vérifier|déterminer)(?: pas)? s(?:i|'ils?)`;
const CONDITION = String.raw`[Ii]f|provid(?:ed|ing) that|(?<=, )provided|(?:as|so) long as(?! (?:\d|an? |two|three|four|five|six|seven|eight|nine|ten))|on condition|subject to|[Ii]n case|[Ii]n the event|depend(?:s|ing)? on|hinges? on|[Àà] (?:la )?condition|[Pp]ourvu qu(?:e|'\p{L}+)|[Ss]ous réserve|[Aa]u cas où|[Ee]n cas d(?:e|'\p{L}+)|dépend(?:ra|ent)?|${FRENCH_IF}`;
/** "Unless" is no "if", but an "if not". */
const EXCEPTION = String.raw`[Uu]nless|[Ss]auf s(?:i|'ils?)|[Àà] moins (?:qu(?:e|'\p{L}+)|d'une?|de \p{L}+(?:er|ir|re))`;

const DOUBT = String.raw`may|might|could|perhaps|[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Pp]robably|likely|should|(?:is|are|was|were) expected|[Rr]eportedly|[Aa]llegedly|[Aa]pparently|[Pp]eut-être|pourrai(?:t|ent)|devrai(?:t|ent)|[Pp]robablement|[Vv]raisemblablement|[Ss]ans doute`;
const OPEN = String.raw`can|cannot|would|able|expect\p{L}*|possib\p{L}+|éventuel\p{L}*|risk\p{L}*|risqu\p{L}+|threat\p{L}*|menac\p{L}+|peut|peuvent|pouv\p{L}+|pu|envisag\p{L}+|consider\p{L}*|hop(?:es?|ed|ing)|esp[éè]r\p{L}+|fear\p{L}*|crain\p{L}+|redout\p{L}+|seem\p{L}*|sembl\p{L}+|appear\p{L}*|para[iî]\p{L}+|suspect\p{L}*|soupçon\p{L}*|présum\p{L}+|chances?|attend\p{L}*|prév\p{L}+|plan(?:s|ned|ning)?|due|scheduled|doit|doivent|devr\p{L}+|\p{L}+r(?:ait|aient)`;

const PLAN = String.raw`will|shall|going to|plan(?:s|ned|ning)?|intend(?:s|ed)?|aims?|hopes?|considers?|considering|weighs|weighing|seeks?|songe(?:nt)?|wants? to|set to|prévoi(?:t|ent)|prévue?s?|envisage(?:nt)?|compte(?:nt)?(?= \p{L}+(?:er|ir|re)(?!\p{L}))|veut|veulent|souhaite(?:nt)?|espère(?:nt)?|projet(?:te|tent)|va(?= \p{L}+(?:er|ir|re)(?!\p{L}))|vont|(?!(?:op|cam|chol)[eé]ra)\p{Ll}+(?:era|ira|dra|vra|ttra|îtra|rra|éra|ura)|\p{Ll}+(?:er|ir|dr|vr|tr|rr|ur)ont`;
const DECIDED = String.raw`decid\p{L}+|décid\p{L}+|agree\p{L}*|accept\p{L}*|approv\p{L}+|vot\p{L}+|project\p{L}*|projets?|programm?\p{L}*|(?:is|are|was|were|due|set) to|scheduled|future?s?|avenir|soon|bientôt|${DOUBT}|${OPEN}`;

const PART = String.raw`(?:[Hh]alf|[Mm]ost|[Pp]arts?|portions?|majority|(?:[Oo]ne|[Tt]wo|an?|[Tt]hree)[ -](?:thirds?|quarters?)|[Ff]ew|[Ss]ome) of|[Hh]alf (?:the|an?)|partly|partially|(?:la |[Ll]a )moitié|(?:une |[Uu]ne )(?:grande |bonne )?partie|[Ll]a plupart|majorité|un (?:tiers|quart)|[Cc]ertaine?s des|partiellement|en partie|[Pp]eu d(?:e|'\p{L}+)`;
/** "The second half of 2020", "is part of", "a quarter of an hour". */
const NO_PART = String.raw`(?:first|second|latter|early|later|last|other) (?:half|part)|(?:is|are|was|were|be|been|as|becomes?|became|an?|[Tt]ak(?:es?|ing)|took) part of|(?:half|third|quarter|part) of (?:an? |the )?(?:hour|day|week|month|year|decade|century|\p{N}+)`;
const NOT_ALL = String.raw`half|[Mm]ost|[Mm]any|[Ss]ome|[Ff]ew|several|certain\p{L}*|partial\p{L}*|partiel\p{L}*|plusieurs|quelques|beaucoup|majori\p{L}+|demi\p{L}*|à moitié|thirds?|quarters?|[Pp]arts?|parties?|essentiel|tiers|hardly|guère|(?!1[5-9]\d\d|20\d\d)\p{N}+|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix|vingt|[Tt]wenty`;

const RULES: readonly Rule[] = [
	{
		kind: 'condition',
		stands: words(CONDITION),
		except: words(WHETHER),
		ends: SENTENCE_PART,
		otherwise: words(
			String.raw`conditions?|conditionn\p{L}+|conditional\p{L}*|[Oo]nce|[Aa]s soon as|[Oo]nly when|[Dd]ès que?|[Uu]ne fois que?`,
		),
	},
	{
		kind: 'condition',
		stands: words(EXCEPTION),
		ends: SENTENCE_PART,
		otherwise: words(String.raw`not|\p{L}+n't|pas|without|sans|fails?|refus\p{L}+|otherwise|sinon|except`),
	},
	{ kind: 'doubt', stands: words(DOUBT), ends: PIECE, otherwise: words(`${OPEN}|${CONDITION}|${EXCEPTION}`) },
	{ kind: 'plan', stands: words(PLAN), ends: PIECE, otherwise: words(DECIDED), isUndoneByPast: true },
	{ kind: 'part', stands: words(PART), except: words(NO_PART), ends: PIECE, otherwise: words(NOT_ALL) },
];

/** "Opened", "was", "a ouvert", "ont été vendus": what has happened, as far as the form tells. */
const PAST = words(
	String.raw`was|were|had|has|have|did|(?!need|feed|speed|seed|breed|exceed|proceed|succeed|indeed|hundred|red|bed)\p{L}+ed|built|sold|bought|gave|took|led|won|began|became|left|made|found|went|came|sank|spent|lost|paid|sent|(?:a|ont|est|sont|avait|avaient|était|étaient|fut|furent)(?: déjà| \p{L}+ment| été)? \p{L}+(?:é|i|u|is|it|t|ert)e?s?`,
);
/** ", which was built in 1920,": said outright, whatever is said of the clause around it. */
const ASIDE =
	/(?:^|(?<=[.;:!?] ))[^,;:.!?]*,\s(?:who|whom|whose|which|where|qui|dont|où|\p{L}+(?:ed|ées?|és?))\s[^,;:.!?]*,/gu;

/** A reservation that stands in a text, and what of the text is said without it. */
export interface Reserved {
	kind: Reservation;
	outright: string;
}

/** The reservations of a text that another one about it drops. */
export function droppedReservations(written: string, other: string): Reserved[] {
	const [text, said] = [straighten(written), straighten(other)];
	return RULES.filter((rule) => {
		if (!stands(rule, text) || stands(rule, said) || has(said, rule.otherwise)) return false;
		return rule.isUndoneByPast !== true || has(said, PAST);
	}).map((rule) => ({ kind: rule.kind, outright: outrightIn(text, rule) }));
}

function outrightIn(text: string, rule: Rule): string {
	return text
		.split(rule.ends)
		.map((stretch) => (stands(rule, stretch) ? (stretch.match(ASIDE) ?? []).join(' ') : stretch))
		.join(' ');
}

function stands({ stands: pattern, except }: Rule, text: string): boolean {
	return has(except ? text.replace(except, ' ') : text, pattern);
}

function has(text: string, pattern: RegExp): boolean {
	return text.search(pattern) !== -1;
}
