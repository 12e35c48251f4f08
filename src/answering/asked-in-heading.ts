import { endsAsking } from '../language/asking-sentences.ts';
import { kindOf } from '../language/question-kind.ts';
import { isKindWord } from '../language/kind-words.ts';
import { contentWords, passageKeys, termKey } from '../language/question-terms.ts';
import { stemWord } from '../language/stems.ts';
import { fold } from '../language/words.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { AskedQuestion } from './asked-question.ts';
import { standsIn, topicOf } from './asked-term.ts';
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
	return scored.filter(({ passage }) => passage.id === opening?.id).slice(0, MOST_SENTENCES);
}

/** Does the heading right above a sentence ask for the same of the same, and of nothing else? */
function asksTheSame({ passage, article }: ScoredSentence, { kind, terms }: AskedQuestion): boolean {
	const { headings, language } = passage.metadata;
	const heading = headings.at(-1) ?? '';
	if (!endsAsking(heading) || kindOf(heading) !== kind) return false;
	const above = new Set(passageKeys([article.title, ...headings].join('\n'), language));
	const named = contentWords(heading).filter((word) => !isKindWord(fold(word)));
	const own = new Set(named.map((word) => termKey(stemWord(word, language), language)));
	const topic = topicOf(terms);
	const inHeading = topic.filter((term) => standsIn(term, own));
	return (
		inHeading.length > 0 &&
		topic.every((term) => standsIn(term, above)) &&
		[...own].every((key) => inHeading.some((term) => standsIn(term, new Set([key]))))
	);
}
