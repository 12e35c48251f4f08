import { isNumber, listsNames } from '../language/answer-signs.ts';
import { isPeople } from '../language/countries.ts';
import type { TextLanguage } from '../language/languages.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isPersonNoun } from '../language/persons.ts';
import { passageKeys } from '../language/question-terms.ts';
import { fold, foldText, splitWords, type Word } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';

/** Time is counted in hours, days or years, whatever it is called. */
const TIME = /^(?:temps|time|fois|times?|jours?|days?)$/;
/** Countries and parties are counted by their names as well: "le Mali, le Niger et le Burkina Faso". */
const NAMED = /^(?:pays|etats?|countries|states|partis|parties|villes|cities|langues|languages|clubs)$/;
const MEMBERS = /^(?:membres?|members?)$/;
const CONSISTS =
	/\b(?:membres?|members?|compos\w*|compren\w*|compris\w*|reuni\w*|regroup\w*|rassembl\w*|form[ee]\w*|fond\w+|found\w*|unit\w*|consist\w*|made up|group\w*|includ\w*|join\w*|adher\w*|cree\w*|created|en (?:sont|font partie)|belong\w*)\b/;
const COUNTS =
	/(?<!\p{L})(?:how many|(?:combien|cb|cmb|nombre|number|total)(?: (?:de|des|of)(?!\p{L})| d(?=['’])))(?: (?:the|l[ea]s?|autres?|other)(?!\p{L}))?/iu;
/** UTF-16 units: "what is the total number of" asks for one, "… compared with the number of cases" mentions one. */
const OPENING = 30;
/** Words after "combien de" among which an adjective of people stands: "combien d'officiers maliens". */
const PHRASE = 3;
/** Whoever they are, they are some. */
const ANYBODY = /^(?:people|persons?|personnes?|gens|individus?|individuals|monde|staff|personnel)$/;
const GROUPED = /^\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+$/u;
/** "Around 214,000, which is almost half": what is not called anything was called something before. */
const ALONE = /^(?:[,;.:!?)»”]|$)/u;
/** "Je n'en ai que 71", "il y en avait vingt"; but "en mai 2028". */
const OF_THEM =
	/(?<![\p{L}\p{M}])en\s(?:ai|as?|avons|avez|ont|av\p{L}*t|aur\p{L}+|eurent|eut|est|sont|compt\p{L}+|rest\p{L}+|faut|faudra|manqu\p{L}+|emploi\p{L}+|vend\p{L}*)\s(?:[\p{L}\p{M}'’-]+\s){0,2}$/u;
/** Words after a number among which stands what it counts: "620 des 842 salariés". */
const REACH = 4;
/** Counted as people are, and called by what became of them. */
const CASUALTIES =
	/^(?:(?:mort|tue|blesse|disparu|deplace|rescape)e?s?|dead|killed|wounded|injured|missing|displaced|bodies|corps|cadavres)$/;

/** What people of any sort may be called: "combien de Russes" is answered by "2 000 hommes". */
const MEN = /^(?:hommes|men|people|persons|personnes|jeunes)$/;

/** What a question counts, as index terms. */
export interface Counted {
	itself: Set<string>;
	/** Words near to it in meaning: "attacks" for "assaults"; people are counted only by those that are nouns for people. */
	near: Set<string>;
	/** People are counted, whatever they are called. */
	arePeople: boolean;
	/** Members are, whose names may be listed instead. */
	areMembers: boolean;
	/** Anybody is, whoever they are. */
	isAnybody: boolean;
	/** Whose people, folded: those of another state are not counted. Empty where it is not said. */
	nations: Set<string>;
}

/**
 * Does a number stand before one of the words that were counted? "The morning shift stopped the machines at 5.30" tells
 * no number of machines, and two armies are no number of soldiers; but people go by many names. True where nothing is
 * counted.
 */
export function saysCounted(counted: Counted, sentence: string, language: TextLanguage): boolean {
	if (counted.itself.size === 0 || (counted.areMembers && listsMembers(sentence))) return true;
	const words = splitWords(sentence);
	return words.some((word, at) => {
		if (!isNumber(foldText(word.text))) return false;
		const next = words.slice(at + 1, at + 1 + REACH).map(({ text }) => text);
		if (areOfOthers(counted, next)) return false;
		return isElliptic(word, sentence) || isCounted(counted, next, language);
	});
}

/** Names in a row are no members by themselves: "the choir sang in Paris, Lyon and Nice". */
function listsMembers(sentence: string): boolean {
	return listsNames(sentence) && CONSISTS.test(foldText(sentence));
}

/** "14 Moroccan officers" are no Malian ones. */
function areOfOthers({ nations }: Counted, next: string[]): boolean {
	const peoples = next.filter(isPeople).map(fold);
	return nations.size > 0 && peoples.length > 0 && !peoples.some((one) => nations.has(one));
}

/** A number that stands for what it counts: a large one with nothing behind it, or what French "en" resumes. */
function isElliptic({ text, start, end }: Word, sentence: string): boolean {
	if (OF_THEM.test(sentence.slice(0, start))) return true;
	return GROUPED.test(text) && ALONE.test(sentence.slice(end));
}

function isCounted(counted: Counted, next: string[], language: TextLanguage): boolean {
	const people = next.filter((one) => isPersonNoun(one) || CASUALTIES.test(fold(one)));
	return (
		(counted.isAnybody && people.length > 0) ||
		passageKeys(next.join(' '), language).some((key) => counted.itself.has(key)) ||
		(counted.arePeople && next.some((one) => MEN.test(fold(one)))) ||
		passageKeys((counted.arePeople ? people : next).join(' '), language).some((key) => counted.near.has(key))
	);
}

/** What a question counts; all empty where it counts nothing. */
export function countedKeys({ kind, terms, focus }: AskedQuestion): Counted {
	const { things, around } = kind === 'how-many' ? countedPhrase(focus) : NOTHING;
	const counted = countedTerms(terms.filter(({ word }) => things.includes(word)));
	const nations = terms.filter(({ word }) => around.includes(word) && isPeople(word));
	return {
		itself: new Set(counted.flatMap(({ keys, related }) => [...keys, ...related])),
		near: new Set(counted.flatMap(({ similar }) => similar)),
		arePeople: counted.some(({ word }) => isPersonNoun(word) || isPeople(word)),
		areMembers: counted.some(({ word }) => MEMBERS.test(fold(word))),
		isAnybody: counted.some(({ word }) => ANYBODY.test(fold(word))),
		nations: new Set(nations.flatMap(({ names }) => names)),
	};
}

/** What is counted by which words, and the words around them. */
interface CountedPhrase {
	things: string[];
	around: string[];
}

const NOTHING: CountedPhrase = { things: [], around: [] };

/** The word after "combien de", or those after "how many" up to the verb. */
function countedPhrase(focus: string): CountedPhrase {
	const asking = COUNTS.exec(focus);
	if (asking === null || (asking.index > OPENING && !/many|combien|c[mb]/i.test(asking[0]))) return NOTHING;
	const after = focus.slice(asking.index + asking[0].length);
	const isEnglish = /many|number of/i.test(asking[0]);
	const words = splitWords(isEnglish ? (UP_TO_VERB.exec(after)?.[0] ?? after) : after).map(
		({ text }) => text,
	);
	if (isEnglish) return { things: words, around: words };
	return {
		things: words.filter((word) => !isStopWord(fold(word), 'fr')).slice(0, 1),
		around: words.slice(0, PHRASE),
	};
}

const UP_TO_VERB =
	/^[\p{L}\p{M}\d' -]+?(?=\s(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could|in|at|on|of|that)\s|[?.!,]|$)/u;

/** "Malian soldiers": soldiers are counted, and Mali alone is no number of them. Time is counted in whatever units. */
function countedTerms(terms: AskedTerm[]): AskedTerm[] {
	const [first] = terms;
	if (first === undefined || [TIME, NAMED].some((one) => one.test(fold(first.word)))) return [];
	const things = terms.filter(({ isName, isKind }) => !isName && !isKind);
	return things.length > 0 ? things : terms;
}
