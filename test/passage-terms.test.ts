import { expect, test } from 'vitest';
import { sentenceTerms } from '../src/answering/passage-terms.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

test('a passage gives the terms of each of its sentences, in order, and is read once', async () => {
	const { shelf } = await openQuestionShelf({ 'digue.md': 'La digue cède, la digue fuit. On pêche.\n' });
	const [passage] = shelf.snapshot.passages;
	const [article] = shelf.snapshot.articles.values();
	if (!passage || !article) throw new Error('nothing was indexed');
	const terms = sentenceTerms(passage, article);
	expect(terms).toEqual([['fr:digu', 'fr:ced', 'fr:digu', 'fr:fuir'], ['fr:pech']]);
	expect(sentenceTerms(passage, article)).toBe(terms);
});
