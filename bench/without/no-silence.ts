import { readingOf } from '../../src/answering/article-reading.ts';
import { chooseSentences as original } from '../../src/answering/choose-sentences.ts';
import { weighSentences } from '../../src/answering/evidence.ts';

export * from '../../src/answering/choose-sentences.ts';

/** Where nothing answers, the sentence that holds most of the question. */
export const chooseSentences: typeof original = (passages, asked, snapshot) => {
	const choice = original(passages, asked, snapshot);
	if (choice.sentences.length > 0) return choice;
	const all = passages.flatMap(({ passage, article }) =>
		weighSentences(passage, article, asked, readingOf(article, snapshot)),
	);
	return { sentences: all.toSorted((a, b) => b.inContext - a.inContext).slice(0, 1) };
};
