import { nounAsked } from '../language/asked-noun.ts';
import { isRole } from '../language/bare-keywords.ts';
import { withoutIdioms } from '../language/idioms.ts';
import { capitalsOf, isPlaceName } from '../language/countries.ts';
import { longPlaceNames } from '../language/places-in-text.ts';
import { capitalizedWords } from '../language/capitalized-words.ts';
import { detectQuestionLanguage } from '../language/detect-language.ts';
import type { Language } from '../language/languages.ts';
import { isWord } from '../language/lexicon.ts';
import { isPointing } from '../language/light-words.ts';
import type { NarrowEvent } from '../language/narrow-event.ts';
import { eventsAsked } from '../language/narrow-events.ts';
import { focusOf } from '../language/question-focus.ts';
import { kindOf, type QuestionKind } from '../language/question-kind.ts';
import {
	keysInAnyLanguage,
	keysNearExpressions,
	questionTerms,
	type QuestionTerm,
} from '../language/question-terms.ts';
import { isSpeechVerb } from '../language/speech-verbs.ts';
import { spellOut } from '../language/typing-habits.ts';
import { fold, splitWords } from '../language/words.ts';
import { isStopWord } from '../language/stop-words.ts';
import { findAliases, type TermAliases } from './aliases.ts';
import { toAskedTerm, type AskedTerm } from './asked-term.ts';
import { findOccurrences } from './occurrences.ts';
import { countVisible, isVisible, type Shelf } from './shelf.ts';

/** From here on a word nobody knows is more likely a slip than the subject. */
const LONG_QUESTION = 5;
/** A common word that no passage holds, while some hold one near to it in meaning; a name that none holds is absent. */
const PUT_OTHERWISE = 0.5;

/** On a shelf of one article, where every name stands everywhere, the others weigh still something. */
const LEAST_HEAVIEST = 1;

/** A question as it is understood. */
export interface AskedQuestion {
	/** The part of the message that asks. */
	focus: string;
	language: Language | undefined;
	kind: QuestionKind;
	terms: AskedTerm[];
	/** What a sentence that answers must tell of. */
	events: NarrowEvent[];
	/** How many passages it may see. */
	visible: number;
	/** All its words, folded, stop words too. */
	words: Set<string>;
}

export function readQuestion(message: string, shelf: Shelf): AskedQuestion {
	const isOnShelf = (word: string) =>
		isPlaceName(word) || shelf.snapshot.terms.find(keysInAnyLanguage(word), isVisible(shelf)).size > 0;
	const focus = spellOut(focusOf(message), isOnShelf);
	const language = detectQuestionLanguage(focus);
	const places = longPlaceNames(focus).map((name) => splitWords(name).map(({ text }) => text));
	const names = new Set([...capitalizedWords(focus), ...places.flat()]);
	const kind = kindOf(focus);
	const literal = withoutIdioms(focus);
	const words = questionTerms(literal, language);
	const nearExpressions = keysNearExpressions(literal, language);
	const aliases = findAliases(words, shelf);
	const terms = weighAbsent(
		words.map((term, at) => {
			const place = places.find((one) => one.includes(fold(term.word)));
			const asked = place
				? toAskedTerm({ ...term, keys: [] }, names, language, shelf, together(place, aliases[at]))
				: toAskedTerm(term, names, language, shelf, aliases[at]);
			const capital = capitalMeant(words, at).flatMap(keysInAnyLanguage);
			const near = nearExpressions.get(term.word) ?? [];
			return { ...asked, keys: [...asked.keys, ...capital], similar: [...asked.similar, ...near] };
		}),
		// "In which city": an answer names the city, and need not call it one.
		({ word, similar, related }) =>
			fold(word) === nounAsked(focus) ||
			isPointing(word) ||
			findOccurrences({ keys: [...similar, ...related], expressions: [] }, shelf).size > 0,
	);
	return {
		focus,
		language,
		kind,
		terms: nameStrangers(terms, focus).map((term) =>
			saysKindOnly(term, kind, language) ? { ...term, isKind: true } : term,
		),
		events: eventsAsked(focus, kind),
		visible: countVisible(shelf),
		words: new Set(splitWords(focus).map(({ text }) => fold(text))),
	};
}

/** "La capitale malienne", "Mali's capital": Bamako. */
function capitalMeant(words: QuestionTerm[], at: number): string[] {
	if (!/^capitale?s?$/i.test(words[at]?.word ?? '')) return [];
	return [words[at + 1], words[at - 1]].flatMap((next) => capitalsOf(next?.word ?? ''));
}

/** "United States" is said where both words stand together, or by another name: "states" alone says nothing of it. */
function together(place: string[], aliases: TermAliases | undefined): TermAliases {
	const { equal, related, expressions } = aliases ?? { equal: [], related: [], expressions: [] };
	const words = place
		.filter((word) => !isStopWord(word, 'fr') && !isStopWord(word, 'en'))
		.map(keysInAnyLanguage);
	return { equal, related, expressions: [...expressions, { words, related: false }] };
}

/** Marks what the shelf has in no words at all; such a word, like one put otherwise, says no more than the heaviest it holds. */
function weighAbsent(terms: AskedTerm[], isPutOtherwise: (term: AskedTerm) => boolean): AskedTerm[] {
	const isShort = terms.length < LONG_QUESTION;
	const heaviest = Math.max(
		LEAST_HEAVIEST,
		...terms.filter(({ found, isKind }) => found > 0 && !isKind).map(({ weight }) => weight),
	);
	return terms.map((term) => {
		if (term.found > 0 || term.isName) return term;
		const isAbsent = !isPutOtherwise(term);
		if (isShort && !isWord(term.word) && !term.isMisspelled) return { ...term, isAbsent };
		const lighter = isAbsent ? term.weight : term.weight * PUT_OTHERWISE;
		return { ...term, isAbsent, weight: Math.min(lighter, heaviest) };
	});
}

/** "qu'a dit emmanuel macron": two words in a row that neither a lexicon nor the shelf knows are somebody's name. */
function nameStrangers(terms: AskedTerm[], focus: string): AskedTerm[] {
	const isPair = (one: AskedTerm | undefined, next: AskedTerm | undefined) =>
		isStrange(one) && isStrange(next) && focus.includes(`${one?.word} ${next?.word}`);
	return terms.map((term, at) =>
		isPair(terms[at - 1], term) || isPair(term, terms[at + 1]) ? { ...term, isName: true } : term,
	);
}

function isStrange(term: AskedTerm | undefined): boolean {
	return term?.isAbsent === true && !isWord(term.word) && !term.isMisspelled;
}

/** "Mouhib rank" is answered by a rank, "what did he call it" by a statement: neither needs the same word. */
function saysKindOnly(term: AskedTerm, kind: QuestionKind, language: Language | undefined): boolean {
	if (kind === 'identity') return isRole(term.word);
	return (kind === 'statement' || kind === 'position') && isVerbOfAsking(term, language);
}

function isVerbOfAsking({ word, isName }: AskedTerm, language: Language | undefined): boolean {
	return !isName && isSpeechVerb(word, language ?? 'und');
}
