import { endsAsking } from '../language/asking-sentences.ts';
import { kindOf } from '../language/question-kind.ts';
import { passageKeys } from '../language/question-terms.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { AskedQuestion } from './asked-question.ts';
import { standsIn, topicOf } from './asked-term.ts';
import type { Evidence } from './evidence.ts';
import { isTold } from './quotable.ts';
import { isOppositeQuestion, isSameQuestion } from './same-question.ts';
import type { ScoredSentence } from './score-sentences.ts';

/** Of the answer below a heading that asks. */
const MOST_SENTENCES = 2;

/**
 * A list of frequent questions answers below each: the first sentences below a heading that asks just what is asked.
 * They need not say what they are about: "How many books can I borrow?" — "Up to 15 items at a time."
 */
export function answersBelowHeading(
	scored: ScoredSentence[],
	asked: AskedQuestion,
	snapshot: Snapshot,
): ScoredSentence[] {
	const first = scored.find((one) => asksTheSame(one, asked));
	if (!first) return [];
	const heading = first.passage.metadata.headings.join('\n');
	const below = snapshot.passagesByArticle.get(first.article.id) ?? [];
	const opening = below.find(({ metadata }) => metadata.headings.join('\n') === heading);
	return scored
		.filter((one) => one.passage.id === opening?.id && isTold(one.article, one))
		.slice(0, MOST_SENTENCES);
}

/** Does the heading right above a sentence ask for the same of the same, and of nothing else? */
function asksTheSame(one: ScoredSentence, asked: AskedQuestion): boolean {
	const { headings, language } = one.passage.metadata;
	return asksAlike(one, asked) && isSameQuestion(headings.at(-1) ?? '', asked, language);
}

/** "What can I not bring?": below that heading nothing says what one can. */
export function answersOpposite(one: Evidence, asked: AskedQuestion): boolean {
	const { headings, language } = one.passage.metadata;
	return asksAlike(one, asked) && isOppositeQuestion(headings.at(-1) ?? '', asked, language);
}

/** Does it ask for the same kind of thing, about no less than the question? */
function asksAlike({ passage, article }: Evidence, { kind, terms }: AskedQuestion): boolean {
	const { headings, language } = passage.metadata;
	const heading = headings.at(-1) ?? '';
	if (!endsAsking(heading) || kindOf(heading) !== kind) return false;
	const above = new Set(passageKeys([article.title, ...headings].join('\n'), language));
	return topicOf(terms).every((term) => standsIn(term, above));
}
