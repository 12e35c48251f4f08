import type { Snapshot } from '../store/snapshot.ts';
import { readingOf } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { SupportedClaim } from './check-claims.ts';
import { weighSentences } from './evidence.ts';

/** Below the least that is quoted without a model: a model may see that other words say the same. */
const LEAST_EVIDENCE = 0.25;
const LEAST_NAMES = 0.55;

/** Is one of the claims about what the question is about? A true sentence about something else is no answer. */
export function coverQuestion(claims: SupportedClaim[], asked: AskedQuestion, snapshot: Snapshot): boolean {
	return claims.some(({ support: { passage, article, start, end } }) =>
		weighSentences(passage, article, asked, readingOf(article, snapshot))
			.filter((sentence) => sentence.start < end && start < sentence.end)
			.some(({ inContext, names }) => names >= LEAST_NAMES && inContext >= LEAST_EVIDENCE),
	);
}
