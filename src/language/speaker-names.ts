import type { TextLanguage } from './languages.ts';
import { officeOpening } from './offices.ts';
import { isPersonNoun } from './persons.ts';
import type { ProperName } from './proper-names.ts';
import type { Span } from './sentences.ts';
import { isSayingVerb, SPEECH_NOUN } from './speech-verbs.ts';
import { splitWords } from './words.ts';

const ARTICLE = String.raw`(?:le|la|les|l['’]|un|une|the|a|an)\s?`;
const ACCORDING = new RegExp(
	String.raw`(?:^|[\s,«“"(])(?:[Ss]elon|[Dd]['’]après|[Pp]our|[Aa]ux yeux d[eu'’]|[Dd]e l['’]avis d[eu'’]|[Dd]e l['’]aveu(?: même)? d[eu'’]|[Aa]ux dires d[eu'’]|[Dd]u point de vue d[eu'’]|[ÀA] en croire|[Dd]ixit|[Aa]ccording to|[Ii]n the (?:view|words|opinion) of|[Ff]or)(?:\s+|(?<=['’]))((?:${ARTICLE})?(?:(?:M\.|Mme|Mr\.?|Mrs\.?|Dr\.?|Pr\.?|\p{Ll}+)\s+){0,5})`,
	'gu',
);
/** A name after one of these belongs to what stands before it: "le porte-parole de Robert Schuman". */
const PREPOSITIONS =
	'à au aux de du des par avec contre chez en sur pour dans with to of by for from against about in at on'
		.split(' ')
		.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
		.join('|');
const NO_TITLE =
	'son|sa|ses|leurs?|une?|an?|his|her|its|their|laquelle|lequel|lesquel(?:le)?s|quoi|which|whom';
/** Between the two stand an article and the lower-case words of a title: "du président malgache". */
const GOVERNED = new RegExp(
	String.raw`(?<!\p{L})(?:(?:${PREPOSITIONS})\s+(?:la\s|le\s|les\s|l['’]|the\s)?|[dD]['’])(?:(?!(?:${NO_TITLE})\s)\p{Ll}+\s){0,2}$`,
	'u',
);
/** A point that ends no clause: "a déclaré M. Alain Guérin". */
const SHORT_TITLE = /(?<!\p{L})(?:M|MM|Mr|Mrs|Ms|Dr|Pr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Sgt|Lt|Rev)\.\s/gu;
/** "said Rosa Parks's lawyer, Fred Gray". */
const OWNED_OFFICE = /['’]s(?:\s\p{Ll}+){1,4},\s$/u;
const FAR = 80;
/** An apposition may part a subject from its verb: in signs. */
const FARTHEST = 400;

const CLOSES = /^[\s\u00a0]*(?:[,;:.»”"]|$)/u;
/** A second apposition, a participle or a relative clause: who is named may as well be whom the words are about. */
const MORE_OF_SUBJECT =
	/^[\s\u00a0]*,[\s\u00a0]*(?:(?:qui|que|dont|who|whom|whose|un|une|an?|born|lui|elle|\p{Ll}*ée?|\p{Ll}+ed|mise?|élue?|détenue?|connue?|known|held|seen|found|caught|shot)(?!\p{L})|\d)/u;

/** Does what stands at `start` belong to a preposition before it? */
export function isGoverned(text: string, start: number): boolean {
	const before = text.slice(0, start);
	// "De Gaulle refuse": the particle of a surname opens the sentence.
	return GOVERNED.test(before) && !/^\s*De\s$/u.test(before);
}

/** Can it be the subject of a clause? Neither "de Schuman" nor "Schuman's". */
export function isFree(text: string, { start, text: name }: ProperName): boolean {
	return !isGoverned(text, start) && !/['’]s$/u.test(name);
}

/** "»", a déclaré à la télévision d'": nothing but whom somebody speaks to may follow. */
const ADDRESSING =
	/[»”",][\s\u00a0]*(?:a\s|has\s)?(\p{Ll}+)\s(?:à|au|aux|to)\s(?:(?:\p{Ll}+\s){1,3}d['’])?$/u;

/** "…”, explique à TelQuel Mamadou Nientao": of a row of capitals after "à" the last two are the speaker. */
export function withoutAddressee(name: ProperName, sentence: string, language: TextLanguage): ProperName {
	const before = sentence.slice(0, name.start);
	const verb = ADDRESSING.exec(before)?.[1] ?? '';
	if (name.words.length < 3 || !isSayingVerb(verb, language)) return name;
	const [text] = /\S+\s\S+$/u.exec(name.text) ?? [name.text];
	return { text, start: name.end - text.length, end: name.end, words: name.words.slice(-2) };
}

/** "selon…" anywhere; "pour…" and "for…" only where they open the sentence: later they say what for. */
export function nameAccording(text: string, names: ProperName[]): ProperName | undefined {
	for (const match of text.matchAll(ACCORDING)) {
		const isOpening = match.index <= 3;
		const isForWhom = /^[\s,«“"(]*(?:pour|for)\s/iu.test(match[0]);
		if (isForWhom && !isOpening) continue;
		const end = match.index + match[0].length;
		const from = end - (match[1]?.length ?? 0);
		const near = names.filter(({ start }) => start >= Math.min(from, end - 2) && start - end <= FAR);
		const name = near.find(
			(one, at) =>
				isFree(text.slice(from), { ...one, start: Math.max(0, one.start - from) }) &&
				((at === 0 && !/[;.,:]/.test(text.slice(end, one.start))) || isApposed(text, from, one)),
		);
		if (name) return name;
	}
	const own = names.find(
		({ start, end, text: name }) =>
			/['’]s$/u.test(name) &&
			/(?<!\p{L})in\s$/iu.test(text.slice(0, start)) &&
			/^\s(?:own\s)?(?:view|opinion|words|telling)(?!\p{L})/u.test(text.slice(end)),
	);
	if (own) return { ...own, text: own.text.slice(0, -2), end: own.end - 2 };
	const noun = SPEECH_NOUN.exec(text);
	return noun ? names.find(({ start }) => start >= noun.index && start - noun.index < FAR) : undefined;
}

/**
 * "selon le secrétaire d'État américain, John Foster Dulles, …": between commas, after an office that begins at `from`.
 * In "selon la police, Paul Roy a menti" and "selon le procureur, Paul Roy, 34 ans, a menti" it is somebody else.
 */
function isApposed(text: string, from: number, { start, end }: ProperName): boolean {
	const [, office = ''] =
		/^([^;:.,]+),[\s\u00a0]*(?:\p{L}{1,2}[\s\u00a0])?$/u.exec(text.slice(from, start)) ?? [];
	if (!splitWords(office).some(({ text: word }) => isPersonNoun(word) || /^(?:chair|head|chief)$/.test(word)))
		return false;
	const after = text.slice(end);
	return CLOSES.test(after) && !MORE_OF_SUBJECT.test(after) && !isOfficeNext(after);
}

/** ", the mayor of Lyon, lied", ", maire de Lyon, a menti"; but in ", the mayor lied" it is another's clause. */
function isOfficeNext(after: string): boolean {
	const [, clause = ''] = /^[\s\u00a0]*,[\s\u00a0]*(.*)$/su.exec(after) ?? [];
	return [clause, `the ${clause}`].some((one) => {
		const end = officeOpening(one, 'und')?.end;
		return end !== undefined && one.charAt(end) === ',';
	});
}

/** "…”, explique à TelQuel Mamadou Nientao": after a quotation or comma the speaker follows the verb. */
export function nameAfter(text: string, verbEnd: number, names: ProperName[]): ProperName | undefined {
	return names.find(
		({ start, end }) =>
			start >= verbEnd &&
			start - verbEnd < FAR &&
			!/[,;:.]/.test(text.slice(verbEnd, start).replace(SHORT_TITLE, ' ').replace(OWNED_OFFICE, ' ')) &&
			!isAttribute(text, verbEnd, { start, end }),
	);
}

/** "said the Arsenal manager", "said a Labour spokesman": not the club, nor the party. */
function isAttribute(text: string, verbEnd: number, { start, end }: Span): boolean {
	if (!/^\s(?:the|an?|its|their)\s(?:\p{Ll}+\s)*$/u.test(text.slice(verbEnd, start))) return false;
	const [after = ''] = /^(?:\s\p{Ll}+){1,3}/u.exec(text.slice(end)) ?? [];
	return splitWords(after).some((word) => isPersonNoun(word.text));
}

/** "Nizar Derdabi, expert en défense, rappelle": the first name that nothing but an apposition parts from the verb. */
export function nameBefore(
	text: string,
	verbStart: number,
	names: ProperName[],
	language: TextLanguage,
): ProperName | undefined {
	return names.find(
		({ start, end }) =>
			end <= verbStart &&
			verbStart - end < FARTHEST &&
			isSubject(text.slice(end, verbStart), text.slice(0, start), language) &&
			(/^\p{L}+ing(?!\p{L})/u.test(text.slice(verbStart)) ||
				!PASSIVE_NOW.test(text.slice(end, verbStart)) ||
				language !== 'en') &&
			// "Mme Leroy et M. Guérin disent": not he alone.
			!names.some((other) => /^\s(?:et|and)\s$/.test(text.slice(other.end, start))),
	);
}

function isSubject(between: string, before: string, language: TextLanguage): boolean {
	// The name may itself stand between commas: "Israel's ambassador, Abba Eban, has told".
	const isApposition = /,\s*$/.test(before) && isPlain(between.replace(/^,/, ''), language);
	return isApposition || isPlain(between, language);
}

/** Nothing but an apposition, a title, an auxiliary or the quotation mark that opens just before the verb. */
function isPlain(between: string, language: TextLanguage): boolean {
	const rest = between
		.replace(/,[^,]*,/g, ' ')
		.replace(/\([^)]*\)/g, ' ')
		.replace(/[«“"]\s*(?:(?:a|ont|avait|avaient|has|had|have|s['’]est)\s|n['’])*$/u, ' ');
	if (/[;:.«“",]|(?<!\p{L})(?:que|qui|dont|that|which|who|when|lorsque|quand)(?!\p{L})/iu.test(rest))
		return false;
	if (PASSIVE.test(rest)) return false;
	// "a West African delegate said": in English a noun makes the name before it its attribute.
	if (language === 'en' && /^\s+\p{Ll}/u.test(rest) && !ADVERBIAL.test(rest)) return false;
	return rest.trim().split(/\s+/).length <= 6;
}

/** "was warned by", "a été accusé par": somebody else speaks. */
const PASSIVE =
	/(?<!\p{L})(?:was|were|been|being|be|été|est|était|fut|sont|étaient|furent)\s+(?:\p{L}+ly\s+)?$/u;
/** "is accused", but "is saying". */
const PASSIVE_NOW = /(?<!\p{L})(?:is|are)\s+(?:\p{L}+ly\s+)?$/u;

const ADVERBIAL =
	/^\s+(?:has|had|have|is|did|does|do|would|will|could|may|might|should|must|can|also|later|then|now|never|still|once|again|too|not|himself|herself|in|on|at|of|from|to|after|before|during|for|with|and|once|first|\p{Ll}+ly)\s/u;
