import { isPlaceName } from '../language/countries.ts';
import type { TextLanguage } from '../language/languages.ts';
import { isWord } from '../language/lexicon.ts';
import { isOfficeWord, isPersonNoun } from '../language/persons.ts';
import { termKey } from '../language/question-terms.ts';
import { isReportingVerb } from '../language/speech-verbs.ts';
import type { Statement } from '../language/statements.ts';
import { stemWord } from '../language/stems.ts';
import { fold, splitWords, type Word } from '../language/words.ts';
import type { Article } from '../store/articles.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';
import { speaksFor } from './speaks-for.ts';
import { holdsOfficeNow } from './former-holders.ts';

/** Words of a question between a country and the office there: "Niger's former oil minister". */
const OFFICE_REACH = 3;
/** Whatever of a state speaks abroad for it. */
const GOVERNMENT =
	/^(?:ministeres?|ministry|gouvernements?|governments?|presidence|presidency|diplomatie|junte|junta|authorities|autorites)$/;
/** What else speaks as one, though it is nobody. */
const BODY = /^(?:armee|army|parlement|parliament|mairie|police)$/;
/** UTF-16 units after an inverted verb in which its subject begins. */
const INVERTED_REACH = 60;
/**
 * "What does he say the ambush proved", "que dit-il de Moscou": the names are those of what is spoken of. A name at the
 * end of a French question stands for the pronoun: see `focusOf`.
 */
const PRONOUN_SPEAKS =
	/(?<!\p{L})(?:do|does|did|has|have) (?:he|she|they) (?:say|said|think|claim|argue|call|want)(?!\p{L})|^(?:que |qu['’])(?:a-t-|dit-|pense-t-|affirme-t-|disent-)(?:il|elle)s?(?!\p{L})(?!.*, \p{Lu}[\p{L} -]*\s?\?$)/iu;

/**
 * "La délégation togolaise a fait valoir…", "she said" right after the one asked about: whose words these are cannot be
 * made out for sure, but nobody else is said to speak them.
 */
export function speaksNearby(
	asked: AskedQuestion,
	statement: Statement | undefined,
	before: string,
	sentence: string,
	language: TextLanguage,
): boolean {
	const verb = speechVerbs(sentence, language).at(-1);
	if (statement?.certain || verb === undefined) return false;
	// "Bamako reproche…" is Bamako's, whoever was named before.
	if (statement && isPlaceName(statement.speaker)) return false;
	const near = new Set(splitWords(`${before} ${subjectsOf(verb, sentence)}`).map(({ text }) => fold(text)));
	return speakersAsked(asked).some((term) => isNamed(term) && term.names.some((name) => near.has(name)));
}

/** What stands before a verb; after a quotation or a comma also what follows it: "…”, a annoncé la délégation togolaise". */
function subjectsOf({ start, end }: Word, sentence: string): string {
	const before = sentence.slice(0, start);
	const isInverted = /[»”",–—][\s\u00a0]*(?:\p{L}{1,4}['’\s]){0,2}$/u.test(before);
	return isInverted ? `${before} ${sentence.slice(end, end + INVERTED_REACH)}` : before;
}

function speechVerbs(sentence: string, language: TextLanguage): Word[] {
	return splitWords(sentence).filter((word) => isReportingVerb(sentence, word, language));
}

/**
 * The speaker must be the first one named in the question ("Que reproche le Mali à l'Algérie ?"); where it names
 * nobody ("l'empereur"), any statement will do.
 */
export function speaksAsAsked(
	asked: AskedQuestion,
	statement: Statement | undefined,
	sentence: string,
	language: TextLanguage,
): boolean {
	const speakers = speakersAsked(asked);
	if (!speakers.some(isNamed) && holdsOfficeNow(asked, statement, sentence, language)) return false;
	if (speakers.some(({ names }) => names.some((name) => statement?.words.includes(name)))) return true;
	if (isCalledSo(speakers, statement, language) || speaksFor(speakers.filter(isNamed), statement, sentence))
		return true;
	if (
		isOfOtherState(asked, statement) ||
		speakers.some(isNamed) ||
		holdsOtherOffice(speakers, statement, language)
	)
		return false;
	if (statement?.certain && speakers.length === 1 && speakers.some(isBody))
		return speakers.some(({ word }) => governs(fold(word))) && statement.words.some(governs);
	return statement !== undefined || speechVerbs(sentence, language).length > 0;
}

/** "What does Le Monde say": whatever an article tells in its own words, its publisher and its author say. */
export function asksWhoWrote(
	asked: AskedQuestion,
	{ publisher = '', author = '' }: Pick<Article, 'publisher' | 'author'>,
): boolean {
	const writers = new Set(splitWords(`${publisher} ${author}`).map(({ text }) => fold(text)));
	return speakersAsked(asked).some((term) => isNamed(term) && term.names.some((name) => writers.has(name)));
}

/** "Le ministère" is "the ministry": what speaks without a name of its own goes by the words of its language. */
function isCalledSo(
	speakers: AskedTerm[],
	statement: Statement | undefined,
	language: TextLanguage,
): boolean {
	const called = (statement?.words ?? []).map((word) => termKey(stemWord(word, language), language));
	return speakers.some((term) => isBody(term) && called.some((key) => term.keys.includes(key)));
}

function isBody({ word, isName }: AskedTerm): boolean {
	return !isName && (governs(fold(word)) || BODY.test(fold(word)));
}

function governs(folded: string): boolean {
	return GOVERNMENT.test(folded);
}

/** "Les autorités algériennes" are no Malian ministry: both are told whose they are. */
function isOfOtherState({ terms }: AskedQuestion, statement: Statement | undefined): boolean {
	const states = terms.flatMap(({ isName, names }) => (isName && names.some(isPlaceName) ? names : []));
	const told = statement?.words.filter(isPlaceName) ?? [];
	return states.length > 0 && told.length > 0 && !told.some((word) => states.includes(word));
}

/** "What did the spokesman say": of somebody called an expert it is not told that they are the spokesman. */
function holdsOtherOffice(
	speakers: AskedTerm[],
	statement: Statement | undefined,
	language: TextLanguage,
): boolean {
	const roles = new Set(statement?.roles.map((role) => termKey(stemWord(role, language), language)));
	const offices = speakers.filter(({ word }) => isOfficeWord(word));
	const fits = ({ keys, related, similar }: AskedTerm) =>
		[...keys, ...related, ...similar].some((key) => roles.has(key));
	return roles.size > 0 && offices.length > 0 && !offices.some(fits);
}

/**
 * The first name and the words that stand right after it, without the office before it: "General Samaké" is no other
 * general. Without a name every word may be somebody's office.
 */
function speakersAsked({ terms, focus }: AskedQuestion): AskedTerm[] {
	if (PRONOUN_SPEAKS.test(focus)) return [];
	const first = terms.findIndex(isNamed);
	if (first === -1) return terms;
	const speakers = terms.slice(first, first + 1);
	const holder =
		officeBefore(terms.slice(0, first), terms[first], focus) ??
		relativeOf(terms, first, focus) ??
		officeOf(terms, first);
	if (holder) return [holder];
	for (const next of terms.slice(first + 1)) {
		if (!isNamed(next) || !focus.includes(`${speakers.at(-1)?.word} ${next.word}`)) break;
		speakers.push(next);
	}
	const own = speakers.filter(({ word }) => !isPersonNoun(word));
	return own.length > 0 ? own : speakers;
}

/** By a name, which may be typed without its capital: what the shelf knows and no lexicon does. */
function isNamed({ word, isName, isMisspelled, found }: AskedTerm): boolean {
	return isName || (found > 0 && !isMisspelled && !isWord(word));
}

/** "Que pense le colonel du rôle de la Russie ?": the colonel speaks; "le général Badu" goes by name. */
function officeBefore(
	before: AskedTerm[],
	name: AskedTerm | undefined,
	focus: string,
): AskedTerm | undefined {
	const office = before.findLast(({ word }) => isPersonNoun(word));
	return office && !focus.includes(`${office.word} ${name?.word}`) ? office : undefined;
}

/** "Kerbrat's wife", "Dr. Diop's young lawyer": she speaks. */
function relativeOf(terms: AskedTerm[], at: number, focus: string): AskedTerm | undefined {
	const owned = terms.slice(at + 1, at + 1 + OFFICE_REACH).find(({ word }) => isPersonNoun(word));
	const after = focus.slice(focus.indexOf(terms[at]?.word ?? ''));
	return owned && /^[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]*)?['’]s /u.test(after) ? owned : undefined;
}

/**
 * "The Moroccan general", "Niger's oil minister", "le ministère malien": whoever holds the office, or the body, and not
 * the country.
 */
function officeOf(terms: AskedTerm[], at: number): AskedTerm | undefined {
	if (!terms[at]?.names.some(isPlaceName)) return undefined;
	const before = terms.slice(Math.max(0, at - OFFICE_REACH), at).toReversed();
	const near = [...terms.slice(at + 1, at + 1 + OFFICE_REACH), ...before];
	return near.find((term) => isBody(term) || (!term.isName && isPersonNoun(term.word)));
}
