import { isNumber } from '../language/answer-signs.ts';
import { isPeople } from '../language/countries.ts';
import type { TextLanguage } from '../language/languages.ts';
import { isPersonNoun } from '../language/persons.ts';
import { passageKeys } from '../language/question-terms.ts';
import { fold, foldText, splitWords } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import { topicOf, type AskedTerm } from './asked-term.ts';

/** Time is counted in hours, days or years, whatever it is called. */
const TIME = /(?:combien|cb|cmb) de temps|how (?:long|much time)/iu;
const COUNTS = /how many|combien d|nombre|number|(?<!\p{L})(?:cb|cmb)(?!\p{L})/iu;
/** Words after a number among which stands what it counts: "620 des 842 salariés". */
const REACH = 4;
/** Counted as people are, and called by what became of them. */
const CASUALTIES =
	/^(?:(?:mort|tue|blesse|disparu|deplace|rescape)e?s?|dead|killed|wounded|injured|missing|displaced)$/;

/** What soldiers of any sort may be called: "combien de Russes" is answered by "2 000 hommes". */
const MEN = /^(?:hommes|men)$/;

/** What a question counts, as index terms. */
export interface Counted {
	itself: Set<string>;
	/** Words near to it in meaning. */
	near: Set<string>;
	/** Things are counted by a word that no passage has: "assaults" where the articles say "attacks". */
	isPutOtherwise: boolean;
	/** People are counted, whatever they are called. */
	arePeople: boolean;
}

/**
 * Does a number stand before one of the words that were counted? "The morning shift stopped the machines at 5.30" tells
 * no number of machines, and two armies are no number of soldiers; but people go by many names. True where nothing is
 * counted.
 */
export function saysCounted(counted: Counted, sentence: string, language: TextLanguage): boolean {
	if (counted.itself.size === 0) return true;
	const words = splitWords(sentence).map(({ text }) => text);
	return words.some((word, at) => {
		if (!isNumber(foldText(word))) return false;
		const next = words.slice(at + 1, at + 1 + REACH);
		const people = next.filter((one) => isPersonNoun(one) || CASUALTIES.test(fold(one)));
		return (
			passageKeys(next.join(' '), language).some((key) => counted.itself.has(key)) ||
			(counted.arePeople && next.some((one) => MEN.test(fold(one)))) ||
			passageKeys((counted.isPutOtherwise ? next : people).join(' '), language).some((key) =>
				counted.near.has(key),
			)
		);
	});
}

/** Both are empty where nothing is counted. */
export function countedKeys({ kind, terms, focus }: AskedQuestion): Counted {
	const counted = kind === 'how-many' ? countedTerms(terms, focus) : [];
	return {
		itself: new Set(counted.flatMap(({ keys, related }) => [...keys, ...related])),
		near: new Set(counted.flatMap(({ similar }) => similar)),
		isPutOtherwise: counted.every(({ found, word }) => found === 0 && !isPersonNoun(word)),
		arePeople: counted.some(({ word }) => isPersonNoun(word) || isPeople(word)),
	};
}

/** What is counted is named by the word right after "combien de", or by those after "how many" up to the verb. */
function countedTerms(all: AskedTerm[], focus: string): AskedTerm[] {
	const terms = topicOf(all);
	const [first] = terms;
	if (first === undefined || !COUNTS.test(focus) || TIME.test(focus)) return [];
	const after = focus.slice(focus.indexOf(first.word));
	const phrase =
		/^[\p{L}\p{M}\d' -]+?(?=\s(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could|ont|a|sont|etaient|étaient|avaient|avait|y|in|at|on|of|de|du|des|que|qui|that)\s|[?.!,]|$)/u.exec(
			after,
		)?.[0] ?? first.word;
	const isFrench = /combien|nombre d|(?<!\p{L})(?:cb|cmb)(?!\p{L})/iu.test(focus);
	const words = isFrench ? [first.word] : splitWords(phrase).map(({ text }) => text);
	const counted = terms.filter(
		({ word, isName }) => words.includes(word) && (!isName || word === first.word),
	);
	// "Malian soldiers": soldiers are counted, and Mali alone is no number of them.
	const things = counted.filter(({ isName }) => !isName);
	return things.length > 0 ? things : counted;
}
