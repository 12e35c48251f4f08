import type { Language, TextLanguage } from './languages.ts';
import { stemWord } from './stems.ts';

const FRENCH =
	'dire protester déclarer affirmer expliquer estimer juger assurer souligner ajouter poursuivre préciser rappeler raconter rapporter indiquer annoncer confier répondre répliquer avertir plaider réclamer soutenir considérer croire penser imaginer regretter dénoncer promettre insister lancer noter observer constater reconnaître confirmer réitérer témoigner reprocher accuser proposer demander souhaiter vouloir espérer admettre conclure détailler lister développer réjouir soupirer qualifier opposer rallier refuser critiquer saluer préférer apprécier exiger craindre prévenir redouter démentir nier marteler glisser résumer commenter menacer jurer avouer contester ironiser déplorer prédire défendre recommander apprendre percevoir ressentir condamner exprimer exposer arguer voir invoquer traiter valoir répéter rétorquer enchaîner renchérir prétendre exclamer écrire nuancer suggérer signaler trancher plaisanter justifier attribuer appeler saluer inquiéter féliciter tempêter tonner fulminer pester indigner emporter lâcher souffler grogner grincer murmurer agacer alarmer objecter clamer proclamer crier étonner récuser réfuter vanter relativiser tempérer désoler offusquer insurger scandaliser alerter tweeter fustiger évoquer implorer plaindre enthousiasmer';
const ENGLISH =
	'say tell declare argue assert explain think believe warn add claim insist note admit promise describe call want ask hope doubt deny recall reply suggest propose urge demand fear refuse oppose reject welcome support consider regard maintain observe concede report announce state predict complain praise criticise criticize prefer remark answer object stress see favour favor condemn express deplore acknowledge assure confirm mention write confess agree repeat conclude respond wonder reiterate testify emphasize emphasise allege lament caution contend vow pledge joke blame attribute quip snap urge accuse reproach denounce decry retort plead recount recommend sigh grumble mutter scoff exclaim protest apologize apologise reassure fume tweet whisper shout yell disagree comment reveal remind';

/** They report only beside a quotation, "« Oui », sourit Paul Roy": elsewhere people smile in silence. */
const FRENCH_CLOSING =
	'sourire rire réagir souvenir balayer attaquer éluder tacler asséner cingler rassurer analyser décrypter décrire compléter relever pointer interroger questionner reprendre continuer commencer débuter embrayer abonder acquiescer ricaner rigoler sangloter bougonner marmonner chuchoter hurler savourer temporiser corriger rectifier positiver pleurer gémir maugréer râler décréter moquer philosopher supplier évacuer botter poster plainte';
const ENGLISH_CLOSING =
	'smile laugh grin shrug post continue boast brag counter begin scream cry sob muse reflect tease speculate sigh interject enthuse deadpan wept weep remember';

/** Forms whose stem is not their verb's: "un prévenu" is somebody, too. */
const FRENCH_FORMS = 'prévenu';
const ENGLISH_FORMS = 'added adding thought wrote';

const STEMS: Record<Language, Set<string>> = {
	fr: new Set(`${FRENCH} ${FRENCH_FORMS}`.split(' ').map((verb) => stemWord(verb, 'fr'))),
	en: new Set(`${ENGLISH} ${ENGLISH_FORMS}`.split(' ').map((verb) => stemWord(verb, 'en'))),
};

const CLOSING_STEMS: Record<Language, Set<string>> = {
	fr: new Set(FRENCH_CLOSING.split(' ').map((verb) => stemWord(verb, 'fr'))),
	en: new Set(ENGLISH_CLOSING.split(' ').map((verb) => stemWord(verb, 'en'))),
};

/** Verbs that only a speaker takes: a treaty may "propose" or "want", but hardly "explains". */
const SAYING =
	`dire déclarer affirmer expliquer estimer juger assurer souligner ajouter poursuivre préciser rappeler raconter
	confier répondre répliquer avertir prévenir plaider insister regretter croire penser imaginer admettre conclure avouer
	répéter rétorquer renchérir soupirer reconnaître réjouir prévenu
	say tell declare argue assert explain think believe warn add claim insist admit hope doubt recall reply answer concede
	remark repeat conclude acknowledge complain confess respond wonder reiterate added adding`.split(/\s+/);

const SAYING_STEMS: Record<Language, Set<string>> = {
	fr: new Set(SAYING.map((verb) => stemWord(verb, 'fr'))),
	en: new Set(SAYING.map((verb) => stemWord(verb, 'en'))),
};

/** A pattern of what may stand between a subject and its verb. */
export const AUXILIARY = String.raw`(?:(?:(?:is|was|were|are|been)\s(?=\p{L}+ing(?!\p{L}))|(?:a|ont|avait|avaient|aurait|auraient|s['’]est|se|has|had|have|is|also|aussi|ne|later|then|ensuite|également|toutefois|cependant|déjà|publiquement|further|publicly|repeatedly|already|(?:,\s)?pour\s(?:sa|leur)\spart,?|(?:,\s)?for\s(?:his|her|their)\spart,?|lui|leur|me|nous|vous|,\s(?:lui|elle|eux|elles)(?:[\s-](?:aussi|mêmes?))?,)\s)|[nsm]['’])*`;

/** Where a quotation has just closed: in French the verb comes next, in English after whoever spoke. */
const FOLLOWS_QUOTATION: Record<Language, RegExp> = {
	fr: new RegExp(
		String.raw`[»”"][\s\u00a0,]*(?:${AUXILIARY}|(?:a|ont|avait|avaient|s['’]est)(?:[-‑]t)?[-‑](?:ils?|elles?)\s)$`,
		'u',
	),
	en: /^\s*[“"«][^“”"«»]*[”"»]\s*,?\s*(?:[\p{L}.'’-]+,?\s+){0,8}$/u,
};
/** In signs: how far back a French pattern looks, which is not bound to the start. */
const LONGEST_LEAD = 100;

function followsQuotation(before: string, language: Language): boolean {
	const near = language === 'fr' ? before.slice(-LONGEST_LEAD) : before;
	return FOLLOWS_QUOTATION[language].test(near);
}

const PRECEDES_QUOTATION = /^[\s\u00a0\u202f]*:[\s\u00a0\u202f]*[«“"]/u;

const INFINITIVES = new Set(FRENCH.split(' '));

/** "dire", "lancer": English has no form of its own for it. */
export function isInfinitive(verb: string, language: TextLanguage): boolean {
	return language === 'fr' && INFINITIVES.has(verb);
}

/** Is this an inflection of a verb that only a speaker takes? */
export function isSayingVerb(word: string, language: TextLanguage): boolean {
	return (
		isSpeechVerb(word, language) && language !== 'und' && SAYING_STEMS[language].has(stemWord(word, language))
	);
}

/** "for Khrushchev the offer was a trap", "l'avis de…": a noun that reports without a verb. */
export const SPEECH_NOUN =
	/\b(?:aux yeux d[eu]|de l['’]avis d[eu]|l['’]opinion d[eu]|aveu d[eu]|in the eyes of|the view of)\b/iu;

/** Is this an inflection of a verb by which words or thoughts are reported? */
export function isSpeechVerb(word: string, language: TextLanguage): boolean {
	return language !== 'und' && STEMS[language].has(stemWord(word, language));
}

/** Nouns too: after "la" they are no verb, while "les accuse" is one. */
const FRENCH_NOUNS =
	/^(?:menace|demande|annonce|critique|note|reproche|doute|regret|appel|refus|rapport|alerte|tweet)s?$/u;
const NOUN_ENDING = { fr: /(?:tion|ement)s?$/, en: /(?:tion|ment|ance|ence|al)s?$/, und: /tions?$/ };
/** "311 tempêtes", "les demandes": as a verb such a form would say "tu", which no article does; "accusées" is a participle. */
const FRENCH_PLURAL = /(?<!é|^dit|^fait)es$/u;
const ARTICLE = /(?<!\p{L})(?:l[ae]s?\s|l['’])$/iu;
const FRENCH_DETERMINER = /(?<!\p{L})(?:(?:une?|des|du|cette|cet|ces|son|sa|ses|leurs)\s|d['’])$/iu;
const DETERMINER: Record<TextLanguage, RegExp> = {
	fr: FRENCH_DETERMINER,
	en: /(?<!\p{L})(?:the|an?|his|her|its|their|of)\s$/iu,
	und: FRENCH_DETERMINER,
};

/** Is that word of a text an inflected verb of reporting, and neither its noun ("la menace", "an answer") nor a name? */
export function isReportingVerb(
	text: string,
	{ start, end }: { start: number; end: number },
	language: TextLanguage,
): boolean {
	const word = text.slice(start, end);
	if (isPhrase(text, start, language)) return true;
	if (!/^\p{Ll}/u.test(word) || !reportsAt(word, text.slice(0, start), text.slice(end), language))
		return false;
	if (language === 'fr' && FRENCH_PLURAL.test(word)) return false;
	const before = text.slice(Math.max(0, start - 8), start);
	// "Il est en alerte".
	if (word === 'alerte' && /(?<!\p{L})en\s$/u.test(before)) return false;
	return !DETERMINER[language].test(before) && !(FRENCH_NOUNS.test(word) && ARTICLE.test(before));
}

const PHRASE = /^puts? it(?=\s?[,:]|\s(?:\p{Ll}+ly|like|another|more|so)(?!\p{L}))/u;
/** Said, not shown: "pointed out to reporters that…", "…, she pointed out."; but "pointed out the window". */
const POINTED_OUT =
	/^point(?:s|ed) out(?=\s?[,:“”"«»]|(?:\s(?:to|in|on|at)(?:\s[\p{L}\p{N}]+){1,4})?\sthat(?!\p{L})|\.?\s*$)/u;
const CLOSING_PHRASE =
	/^(?:point(?:s|ed) out|went on|goes on|(?:hit|hits|fired|fires|shot|shoots) back)(?!\p{L})/u;
/** In signs. */
const LONGEST_PHRASE = 90;

/** "As she puts it", "“…,” he went on". */
function isPhrase(text: string, at: number, language: TextLanguage): boolean {
	if (language !== 'en') return false;
	const rest = text.slice(at, at + LONGEST_PHRASE);
	if (PHRASE.test(rest) || POINTED_OUT.test(rest)) return true;
	return CLOSING_PHRASE.test(rest) && followsQuotation(text.slice(0, at), 'en');
}

/** By its form a verb of reporting, where it stands. */
function reportsAt(word: string, before: string, after: string, language: TextLanguage): boolean {
	if (language === 'und') return !NOUN_ENDING.und.test(word) && isSpeechVerb(word, language);
	const isNoun = NOUN_ENDING[language].test(word);
	if (isSpeechVerb(word, language) && !isNoun) return true;
	// "“…,” she cautions".
	const mayClose = isNoun ? language === 'en' && isSpeechVerb(word, language) : isClosingVerb(word, language);
	return mayClose && (followsQuotation(before, language) || PRECEDES_QUOTATION.test(after));
}

function isClosingVerb(word: string, language: Language): boolean {
	return CLOSING_STEMS[language].has(stemWord(word, language));
}

/** Neither an infinitive nor a participle without its auxiliary: "lancer", ", opposé à". */
export function isFinite(verb: string, before: string, language: TextLanguage): boolean {
	if (language !== 'fr') return true;
	return (
		!isInfinitive(verb, language) &&
		(!/ée?s?$/.test(verb) || /(?:a|ont|aurait|avait|s['’](?:est|était)|se sont)\s$/.test(before))
	);
}

/** ", add the eggs" tells what to do. */
export function isImperative(verb: string, language: TextLanguage): boolean {
	return language === 'en' && isSpeechVerb(verb, language) && !/(?:s|ed|aid|old|ought|ote|lt)$/.test(verb);
}

/** "« a promis »": goes on with the clause it stands in. */
export function startsWithVerb(words: string, language: TextLanguage): boolean {
	const first = new RegExp(String.raw`^\s*${AUXILIARY}(\p{Ll}+)`, 'u').exec(words)?.[1];
	return first !== undefined && isSpeechVerb(first, language);
}
