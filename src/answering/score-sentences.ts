import type { Snapshot } from '../store/snapshot.ts';
import { SENTENCE_WEIGHTS, SILENCE_WEIGHTS } from './answer-weights.ts';
import { readingOf } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import { weighSentences, type Evidence } from './evidence.ts';
import type { RankedPassage } from './retrieve.ts';
import { sentenceFeatures, silenceFeatures, type SentenceFeature } from './sentence-features.ts';

export interface ScoredSentence extends Evidence {
	/** Natural logarithm of how likely it is to answer, up to a constant of the question. */
	score: number;
}

/** A sentence with what is measured of it as an answer. */
export interface MeasuredSentence {
	evidence: Evidence;
	features: Record<SentenceFeature, number>;
}

/** Every sentence of the passages, in their order. */
export function scoreSentences(
	passages: RankedPassage[],
	asked: AskedQuestion,
	snapshot: Snapshot,
): ScoredSentence[] {
	return measureSentences(passages, asked, snapshot).map(({ evidence, features }) => ({
		...evidence,
		score: weightedSum(features, SENTENCE_WEIGHTS),
	}));
}

/** The same, without what it comes to: what the weights are fitted on. */
export function measureSentences(
	passages: RankedPassage[],
	asked: AskedQuestion,
	snapshot: Snapshot,
): MeasuredSentence[] {
	const bestScore = passages[0]?.score ?? 1;
	return passages.flatMap(({ passage, article, score }) =>
		weighSentences(passage, article, asked, readingOf(article, snapshot)).map((evidence) => ({
			evidence,
			features: sentenceFeatures(evidence, asked, score / bestScore),
		})),
	);
}

/** The same of there being no answer: a sentence is quoted only where it is likelier than that. */
export function scoreOfSilence(asked: AskedQuestion): number {
	return weightedSum(silenceFeatures(asked), SILENCE_WEIGHTS);
}

/** How likely it is that one of several answers, on the same scale; sorted, the most likely first. */
export function scoreTogether(scored: ScoredSentence[]): number {
	const best = scored[0]?.score ?? -Infinity;
	return best + Math.log(scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0));
}

function weightedSum<Name extends string>(
	features: Record<Name, number>,
	weights: Record<Name, number>,
): number {
	return (Object.keys(features) as Name[]).reduce((sum, name) => sum + weights[name] * features[name], 0);
}
