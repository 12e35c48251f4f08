import { describe, expect, test } from 'vitest';
import { SENTENCE_WEIGHTS, SILENCE_WEIGHTS } from '../src/answering/answer-weights.ts';
import { scoreOfSilence, scoreSentences, scoreTogether } from '../src/answering/score-sentences.ts';
import { sentenceFeatures, silenceFeatures } from '../src/answering/sentence-features.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'dam.md': `# The dam at Kossar

The dam at Kossar was finished on 4 May 1998 by 300 workers. It cost 12 million francs. The valley below grows rice and onions.
`,
	'fair.md': '# The fair\n\nThe fair opens in July. Its cakes are famous.\n',
});

async function score(question: string) {
	const asked = shelf.read(question);
	const scored = scoreSentences(await shelf.retrieve(question), asked, shelf.shelf.snapshot);
	const best = scored.toSorted((a, b) => b.score - a.score)[0];
	if (!best) throw new Error('nothing was scored');
	const { article, start, end } = best;
	return { asked, best, words: article.text.slice(start, end), silence: scoreOfSilence(asked) };
}

describe('scores', () => {
	test('put the sentence that answers first, and above silence', async () => {
		const { best, words, silence } = await score('When was the dam at Kossar finished?');
		expect(words).toContain('4 May 1998');
		expect(best.score).toBeGreaterThan(silence);
	});

	test('put silence above every sentence where nobody answers', async () => {
		const { best, silence } = await score('How many engineers designed the turbines of the railway?');
		expect(best.score).toBeLessThan(silence);
	});

	test('of several sentences together are those of one that is as likely as all of them', async () => {
		const { best } = await score('When was the dam at Kossar finished?');
		const three = [
			{ ...best, score: 2 },
			{ ...best, score: 2 },
			{ ...best, score: 2 - Math.log(2) },
		];
		expect(scoreTogether(three)).toBeCloseTo(2 + Math.log(2.5), 10);
		expect(scoreTogether([])).toBeLessThan(-1e9);
	});

	test('have a weight for whatever is measured, and for nothing else', async () => {
		const { asked, best } = await score('When was the dam finished?');
		expect(Object.keys(sentenceFeatures(best, asked, 1)).toSorted()).toEqual(
			Object.keys(SENTENCE_WEIGHTS).toSorted(),
		);
		expect(Object.keys(silenceFeatures(asked)).toSorted()).toEqual(Object.keys(SILENCE_WEIGHTS).toSorted());
	});
});

describe('what is measured of a sentence', () => {
	test('lies between 0 and 2, whatever is asked', async () => {
		for (const question of [
			'dam',
			'Kossar?',
			'Who grows rice?',
			'combien de francs',
			`${'rice '.repeat(60)}?`,
		]) {
			const { asked, best } = await score(question);
			const measured = sentenceFeatures(best, asked, 1);
			for (const value of Object.values(measured)) {
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(2);
			}
		}
	});
});
