import type { Snapshot } from '../store/snapshot.ts';
import type { Citation } from './answers.ts';
import { readingOf, type ArticleReading } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import { standsIn } from './asked-term.ts';
import { weighSentences } from './evidence.ts';

/** What a claim rests on; offsets are UTF-16 units of the article's text. */
export type Stretch = Pick<Citation, 'article' | 'passage' | 'start' | 'end'>;

/** Below the least that is quoted without a model: a model may see that other words say the same. */
const LEAST_EVIDENCE = 0.25;

/** Is one of the claims' sources about what the question is about? A true sentence about something else is no answer. */
export function coversQuestion(sources: Stretch[], asked: AskedQuestion, snapshot: Snapshot): boolean {
	return sources.some(({ passage, article, start, end }) => {
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
