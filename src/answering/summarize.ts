import { passageKeys } from '../language/question-terms.ts';
import type { Span } from '../language/sentences.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { inverseDocumentFrequency } from '../store/term-index.ts';
import { readingOf } from './article-reading.ts';
import type { Citation } from './answers.ts';
import { cite } from './cite.ts';

export type SummaryLength = 'short' | 'medium' | 'long';

/** How many sentences a summary quotes. */
export const SUMMARY_SENTENCES: Record<SummaryLength, number> = { short: 3, medium: 5, long: 8 };

/** The sentences that carry an article, in its order, each cited. */
export interface Summary {
	article: Article;
	citations: Citation[];
	/** How many sentences the article has. */
	sentences: number;
}

/** Sentences of fewer content words say too little alone. */
const FEWEST_WORDS = 5;
/** What is already said counts this much less, per share of words in common (Carbonell & Goldstein 1998, MMR). */
const REPETITION_PENALTY = 0.7;
/** The lead of a news text carries more than its place in a ranking by words shows. */
const LEAD_BONUS = 0.15;

interface Candidate extends Span {
	passage: Passage;
	/** Stems, each once. */
	keys: Set<string>;
	/** 0 to 1: likeness to the article as a whole. */
	weight: number;
}

/** Undefined where no such article is on the shelf. */
export function summarizeArticle(
	snapshot: Snapshot,
	articleId: number,
	length: SummaryLength,
): Summary | undefined {
	const article = snapshot.articles.get(articleId);
	if (!article) return undefined;
	const passages = snapshot.passagesByArticle.get(articleId) ?? [];
	const candidates = weighCandidates(article, passages, snapshot);
	const { statementAt } = readingOf(article, snapshot);
	const chosen = choose(candidates, SUMMARY_SENTENCES[length]).toSorted((a, b) => a.start - b.start);
	return {
		article,
		citations: chosen.map((one, at) => cite(article, one.passage, one, at + 1, statementAt(one.start))),
		sentences: passages.reduce((sum, { metadata }) => sum + metadata.sentences.length, 0),
	};
}

/**
 * Each sentence by its cosine to the centroid of the article's words (Radev et al. 2004), which are weighted by
 * how rare they are on the whole shelf.
 */
function weighCandidates(article: Article, passages: Passage[], snapshot: Snapshot): Candidate[] {
	const candidates = passages.flatMap((passage) =>
		passage.metadata.sentences.map(({ start, end }): Candidate => {
			const keys = new Set(passageKeys(article.text.slice(start, end), article.language));
			return { start, end, passage, keys, weight: 0 };
		}),
	);
	const centroid = centroidOf(candidates, snapshot);
	const heaviest = Math.max(...candidates.map((one) => likeness(one.keys, centroid)), 0) || 1;
	return candidates.map((one, at) => {
		const lead = LEAD_BONUS * (1 - at / candidates.length);
		return {
			...one,
			weight: one.keys.size < FEWEST_WORDS ? 0 : likeness(one.keys, centroid) / heaviest + lead,
		};
	});
}

/** How much each word stands for the article: the sentences it is in, times its rarity elsewhere. */
function centroidOf(candidates: Candidate[], { terms, passages }: Snapshot): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { keys } of candidates) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return new Map(
		[...counts].map(([key, count]) => {
			const found = terms.find([key], () => true).size;
			return [key, count * inverseDocumentFrequency(found, passages.length)];
		}),
	);
}

function likeness(keys: Set<string>, centroid: Map<string, number>): number {
	const sum = [...keys].reduce((total, key) => total + (centroid.get(key) ?? 0), 0);
	return sum / Math.sqrt(Math.max(keys.size, FEWEST_WORDS));
}

function choose(candidates: Candidate[], count: number): Candidate[] {
	const chosen: Candidate[] = [];
	const rest = new Set(candidates.filter(({ weight }) => weight > 0));
	while (chosen.length < count && rest.size > 0) {
		const gain = (one: Candidate) => one.weight - REPETITION_PENALTY * overlapWith(one, chosen);
		const best = [...rest].reduce((a, b) => (gain(b) > gain(a) ? b : a));
		chosen.push(best);
		for (const one of rest) if (one === best || overlapWith(one, [best]) === 1) rest.delete(one);
	}
	return chosen;
}

/** The largest share of a sentence's words that one chosen sentence already has. */
function overlapWith({ keys }: Candidate, chosen: Candidate[]): number {
	const shares = chosen.map(
		(other) => [...keys].filter((key) => other.keys.has(key)).length / Math.max(1, keys.size),
	);
	return Math.max(0, ...shares);
}
