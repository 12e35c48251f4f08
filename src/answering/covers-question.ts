import type { Snapshot } from '../store/snapshot.ts';
import { readingOf, type ArticleReading } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import { standsIn } from './asked-term.ts';
import type { SupportedClaim } from './check-claims.ts';
import { weighSentences } from './evidence.ts';

/** Below the least that is quoted without a model: a model may see that other words say the same. */
const LEAST_EVIDENCE = 0.25;

/** Is one of the claims about what the question is about? A true sentence about something else is no answer. */
export function coversQuestion(claims: SupportedClaim[], asked: AskedQuestion, snapshot: Snapshot): boolean {
	return claims.some(({ support: { passage, article, start, end } }) => {
		const reading = readingOf(article, snapshot);
		if (!holdsNames(asked, reading)) return false;
		return weighSentences(passage, article, asked, reading)
			.filter((sentence) => sentence.start < end && start < sentence.end)
			.some(({ inContext }) => inContext >= LEAST_EVIDENCE);
	});
}

/** Each name of the question, or what stands for it, somewhere in the article: once named, a subject is understood. */
function holdsNames({ terms }: AskedQuestion, { frequencies }: ArticleReading): boolean {
	return terms.filter(({ isName }) => isName).every((term) => standsIn(term, frequencies));
}
