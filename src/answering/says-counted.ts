import { splitWords } from '../language/words.ts';
import type { AskedTerm } from './asked-term.ts';

/** Time is counted in hours, days or years, whatever it is called. */
const TIME = /(?:combien|cb|cmb) de temps|how (?:long|much time)/iu;
const COUNTS = /how many|combien d|nombre|number|(?<!\p{L})(?:cb|cmb)(?!\p{L})/iu;

/**
 * What is counted is named by the word right after "combien de", or by those after "how many" up to the verb: one of
 * them, or one near to it in meaning, must be said.
 */
export function saysCounted(
	terms: AskedTerm[],
	focus: string,
	isSaid: (term: AskedTerm) => boolean,
): boolean {
	const [first] = terms;
	if (first === undefined || !COUNTS.test(focus) || TIME.test(focus)) return true;
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
	return counted.length === 0 || (things.length > 0 ? things : counted).some(isSaid);
}
