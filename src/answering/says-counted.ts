import { isNumber } from '../language/answer-signs.ts';
import type { TextLanguage } from '../language/languages.ts';
import { passageKeys } from '../language/question-terms.ts';
import { foldText, splitWords } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';

/** Time is counted in hours, days or years, whatever it is called. */
const TIME = /(?:combien|cb|cmb) de temps|how (?:long|much time)/iu;
const COUNTS = /how many|combien d|nombre|number|(?<!\p{L})(?:cb|cmb)(?!\p{L})/iu;
/** Words after a number among which stands what it counts: "620 des 842 salariés". */
const REACH = 4;

/**
 * Does a number stand before what a question counts, or before a word near to it in meaning? "The morning shift stopped
 * the machines at 5.30" tells no number of machines. True where nothing is counted.
 */
export function saysCounted(
	{ kind, terms, focus }: AskedQuestion,
	sentence: string,
	language: TextLanguage,
): boolean {
	const counted = kind === 'how-many' ? countedTerms(terms, focus) : [];
	if (counted.length === 0) return true;
	const wanted = new Set(counted.flatMap(({ keys, related, similar }) => [...keys, ...related, ...similar]));
	const words = splitWords(sentence).map(({ text }) => text);
	return words.some((word, at) => {
		if (!isNumber(foldText(word))) return false;
		const next = words.slice(at + 1, at + 1 + REACH).join(' ');
		return passageKeys(next, language).some((key) => wanted.has(key));
	});
}

/** What is counted is named by the word right after "combien de", or by those after "how many" up to the verb. */
function countedTerms(all: AskedTerm[], focus: string): AskedTerm[] {
	const topic = all.filter(({ isKind }) => !isKind);
	const terms = topic.length > 0 ? topic : all;
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
