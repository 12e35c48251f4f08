import { isNumber } from '../language/answer-signs.ts';
import type { TextLanguage } from '../language/languages.ts';
import { passageKeys } from '../language/question-terms.ts';
import { foldText, splitWords } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import { topicOf, type AskedTerm } from './asked-term.ts';

/** Time is counted in hours, days or years, whatever it is called. */
const TIME = /(?:combien|cb|cmb) de temps|how (?:long|much time)/iu;
const COUNTS = /how many|combien d|nombre|number|(?<!\p{L})(?:cb|cmb)(?!\p{L})/iu;
/** Words after a number among which stands what it counts: "620 des 842 salariés". */
const REACH = 4;

/**
 * Does a number stand before one of the words that were counted? "The morning shift stopped the machines at 5.30" tells
 * no number of machines. True where nothing is counted. `counted` are index terms, see `countedKeys`.
 */
export function saysCounted(counted: ReadonlySet<string>, sentence: string, language: TextLanguage): boolean {
	if (counted.size === 0) return true;
	const words = splitWords(sentence).map(({ text }) => text);
	return words.some((word, at) => {
		if (!isNumber(foldText(word))) return false;
		const next = words.slice(at + 1, at + 1 + REACH).join(' ');
		return passageKeys(next, language).some((key) => counted.has(key));
	});
}

/** Index terms of what a question counts, and of words near to it in meaning; none where nothing is counted. */
export function countedKeys({ kind, terms, focus }: AskedQuestion): Set<string> {
	const counted = kind === 'how-many' ? countedTerms(terms, focus) : [];
	return new Set(counted.flatMap(({ keys, related, similar }) => [...keys, ...related, ...similar]));
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
