import { mayAbbreviate } from '../language/abbreviations.ts';
import { holdsAnswer, namesOtherThan, statesAnswer } from '../language/answer-signs.ts';
import { isPlaceName } from '../language/countries.ts';
import { introduces } from '../language/introductions.ts';
import type { TextLanguage } from '../language/languages.ts';
import { isWord } from '../language/lexicon.ts';
import { isOfficeWord, isPersonNoun } from '../language/persons.ts';
import { passageKeys, termKey } from '../language/question-terms.ts';
import { isReportingVerb } from '../language/speech-verbs.ts';
import type { Statement } from '../language/statements.ts';
import { stemWord } from '../language/stems.ts';
import { fold, splitWords, type Word } from '../language/words.ts';
import { standsTogether } from './aliases.ts';
import type { AskedQuestion } from './asked-question.ts';
import { asksForName, namesBearer } from './names-bearer.ts';
import type { AskedTerm } from './asked-term.ts';

/** Who answers "who" by themselves: "J'ai donné l'ordre". */
const SELF = /(?<!\p{L})(?:(?:[Jj]e|moi-même|I|myself)(?!\p{L})|[Jj]['’])/u;
/** Words of a question between a country and the office there: "Niger's oil minister". */
const OFFICE_REACH = 2;
/** UTF-16 units after an inverted verb in which its subject begins. */
const INVERTED_REACH = 60;

/** Does a sentence hold the kind of thing that is asked for? */
export function holdsWhatIsAsked(
	asked: AskedQuestion,
	sentence: string,
	language: TextLanguage,
	statement: () => Statement | undefined,
	before = '',
): boolean {
	switch (asked.kind) {
		case 'statement':
			return (
				speaksAsAsked(asked, statement(), sentence, language) ||
				speaksNearby(asked, statement(), before, sentence, language)
			);
		case 'position':
			return (
				speaksAsAsked(asked, statement(), sentence, language) ||
				(statement() !== undefined && namesAsked(asked, sentence, language))
			);
		case 'name':
			return asksForName(asked)
				? namesBearer(asked, sentence, language)
				: holdsAnswer('name', sentence, language, asked.words);
		case 'who':
			return (
				holdsAnswer('who', sentence, language, asked.words) ||
				(SELF.test(sentence) && statement()?.certain === true)
			);
		case 'abbreviation':
			return expandsAsked(asked, sentence) || saysInFull(asked, sentence, language);
		default:
			return holdsAnswer(asked.kind, sentence, language, asked.words);
	}
}

/** Does it hold just that, beyond what is let pass: a name of their own, an apposition that says who somebody is? */
export function holdsExactly(
	{ kind, words }: AskedQuestion,
	sentence: string,
	language: TextLanguage,
): boolean {
	if (kind === 'who') return namesOtherThan(words, sentence, language);
	if (statesAnswer(kind, sentence)) return true;
	return kind === 'identity' && introduces(sentence, language, words, 'apposition');
}

/**
 * "La délégation togolaise a fait valoir…", "she said" right after the one asked about: whose words these are cannot be
 * made out for sure, but nobody else is said to speak them.
 */
function speaksNearby(
	asked: AskedQuestion,
	statement: Statement | undefined,
	before: string,
	sentence: string,
	language: TextLanguage,
): boolean {
	const verb = speechVerbs(sentence, language).at(-1);
	if (statement?.certain || verb === undefined) return false;
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
function speaksAsAsked(
	asked: AskedQuestion,
	statement: Statement | undefined,
	sentence: string,
	language: TextLanguage,
): boolean {
	const speakers = speakersAsked(asked);
	if (speakers.some(({ names }) => names.some((name) => statement?.words.includes(name)))) return true;
	if (speakers.some(isNamed) || holdsOtherOffice(speakers, statement, language)) return false;
	return statement !== undefined || speechVerbs(sentence, language).length > 0;
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
	const first = terms.findIndex(isNamed);
	if (first === -1) return terms;
	const speakers = terms.slice(first, first + 1);
	const holder = officeBefore(terms.slice(0, first), terms[first], focus) ?? officeOf(terms, first);
	if (holder) return [holder];
	for (const next of terms.slice(first + 1)) {
		if (!isNamed(next) || !focus.includes(`${speakers.at(-1)?.word} ${next.word}`)) break;
		speakers.push(next);
	}
	const own = speakers.filter(({ word }) => !isPersonNoun(word));
	return own.length > 0 ? own : speakers;
}

/** By a name, which may be typed without its capital: what the shelf knows and no lexicon does. */
function isNamed({ word, isName, found }: AskedTerm): boolean {
	return isName || (found > 0 && !isWord(word));
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

/** "The Moroccan general", "Niger's oil minister", "le ministre malien": whoever holds the office, and not the country. */
function officeOf(terms: AskedTerm[], at: number): AskedTerm | undefined {
	if (!isPlaceName(terms[at]?.word ?? '')) return undefined;
	const near = [...terms.slice(at + 1, at + 1 + OFFICE_REACH), ...terms.slice(Math.max(0, at - 1), at)];
	return near.find(({ word, isName }) => !isName && isPersonNoun(word));
}

/** A statement by somebody else about the one whose position is asked for. */
function namesAsked({ terms }: AskedQuestion, sentence: string, language: TextLanguage): boolean {
	const own = new Set(passageKeys(sentence, language));
	return terms.some(
		({ isName, keys, related }) => isName && [...keys, ...related].some((key) => own.has(key)),
	);
}

/** The whole name that an abbreviation is known to stand for, where the article never abbreviates it. */
function saysInFull({ terms }: AskedQuestion, sentence: string, language: TextLanguage): boolean {
	const own = new Set(passageKeys(sentence, language));
	return terms.some(({ expressions }) => expressions.some((one) => !one.related && standsTogether(one, own)));
}

/** "Nom complet (SIGLE)" or "SIGLE (nom complet)", for a word of the question in whatever case it was typed. */
function expandsAsked({ focus }: AskedQuestion, sentence: string): boolean {
	const words = focus.match(/[\p{L}\d]+(?:&[\p{L}\d]+)*/gu) ?? [];
	return words.some((word) => {
		if (word.length < 2) return false;
		const [, inBrackets, before, several] =
			new RegExp(
				`\\((${word})\\)|(?<!\\p{L})(${word})\\s*\\((?=\\p{L})(\\p{L}+(?:[ '’]\\p{L}+){2,})?`,
				'iu',
			).exec(sentence) ?? [];
		if (before === undefined) return /^\p{Lu}/u.test(inBrackets ?? '');
		// "NNPC (…)" and "Gemapi (gestion des milieux aquatiques…)" are expanded, "des (…)" and "Mali (…)" are not.
		return before === word.toUpperCase() || (several !== undefined && mayAbbreviate(before));
	});
}
