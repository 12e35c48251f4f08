import { passageKeys } from '../language/question-terms.ts';
import type { Span } from '../language/sentences.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { inverseDocumentFrequency } from '../store/term-index.ts';
import { readingOf, readLongArticles } from './article-reading.ts';
import type { Citation, CitedClaim } from './answers.ts';
import { cite } from './cite.ts';
import { collectInSlices } from './collect-in-slices.ts';

export type SummaryLength = 'short' | 'medium' | 'long';

/** How many sentences a summary quotes. */
export const SUMMARY_SENTENCES: Record<SummaryLength, number> = { short: 3, medium: 5, long: 8 };

/** The sentences that carry an article, in its order, each cited. */
export interface Summary {
	article: Article;
	citations: Citation[];
	/** What a model wrote instead, each sentence with its citation's number. */
	claims?: CitedClaim[];
	/** About the summary itself. */
	notes?: string[];
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

/** Undefined where no such article is on the shelf. A long article takes its time without holding up anybody. */
export async function summarizeArticle(
	snapshot: Snapshot,
	articleId: number,
	length: SummaryLength,
): Promise<Summary | undefined> {
	const article = snapshot.articles.get(articleId);
	if (!article) return undefined;
	const passages = snapshot.passagesByArticle.get(articleId) ?? [];
	const candidates = await weighCandidates(article, passages, snapshot);
	await readLongArticles([article], snapshot);
	const { statementAt } = readingOf(article, snapshot);
	const chosen = await choose(candidates, SUMMARY_SENTENCES[length]);
	const inOrder = chosen.toSorted((a, b) => a.start - b.start);
	return {
		article,
		citations: inOrder.map((one, at) => cite(article, one.passage, one, at + 1, statementAt(one.start))),
		sentences: passages.reduce((sum, { metadata }) => sum + metadata.sentences.length, 0),
	};
}

/**
 * Each sentence by its cosine to the centroid of the article's words (Radev et al. 2004), which are weighted by
 * how rare they are on the whole shelf.
 */
async function weighCandidates(
	article: Article,
	passages: Passage[],
	snapshot: Snapshot,
): Promise<Candidate[]> {
	const candidates = await collectInSlices(eachCandidate(article, passages));
	const centroid = await centroidOf(candidates, snapshot);
	const heaviest = Math.max(...candidates.map((one) => likeness(one.keys, centroid)), 0) || 1;
	return candidates.map((one, at) => {
		const lead = LEAD_BONUS * (1 - at / candidates.length);
		return {
			...one,
			weight: one.keys.size < FEWEST_WORDS ? 0 : likeness(one.keys, centroid) / heaviest + lead,
		};
	});
}

function* eachCandidate(article: Article, passages: Passage[]): Generator<Candidate> {
	for (const passage of passages) {
		for (const { start, end } of passage.metadata.sentences) {
			const keys = new Set(passageKeys(article.text.slice(start, end), article.language));
			yield { start, end, passage, keys, weight: 0 };
		}
	}
}

/** How much each word stands for the article: the sentences it is in, times its rarity elsewhere. */
async function centroidOf(candidates: Candidate[], snapshot: Snapshot): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	for (const { keys } of candidates) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return new Map(await collectInSlices(eachWeight(counts, snapshot)));
}

function* eachWeight(
	counts: Map<string, number>,
	{ terms, passages }: Snapshot,
): Generator<[string, number]> {
	for (const [key, count] of counts) {
		const found = terms.find([key], () => true).size;
		yield [key, count * inverseDocumentFrequency(found, passages.length)];
	}
}

function likeness(keys: Set<string>, centroid: Map<string, number>): number {
	const sum = [...keys].reduce((total, key) => total + (centroid.get(key) ?? 0), 0);
	return sum / Math.sqrt(Math.max(keys.size, FEWEST_WORDS));
}

/** A candidate with the largest share of its words that one chosen sentence already has. */
interface Rival {
	one: Candidate;
	repeated: number;
}

async function choose(candidates: Candidate[], count: number): Promise<Candidate[]> {
	const chosen: Candidate[] = [];
	let rest = candidates.filter(({ weight }) => weight > 0).map((one): Rival => ({ one, repeated: 0 }));
	while (chosen.length < count && rest.length > 0) {
		const { one: best } = rest.reduce((a, b) => (gain(b) > gain(a) ? b : a));
		chosen.push(best);
		rest = await collectInSlices(eachRival(rest, best));
	}
	return chosen;
}

function gain({ one, repeated }: Rival): number {
	return one.weight - REPETITION_PENALTY * repeated;
}

/** What is left beside the sentence just chosen: nothing that only repeats it. */
function* eachRival(rest: Rival[], best: Candidate): Generator<Rival> {
	for (const { one, repeated } of rest) {
		const overlap = overlapOf(one, best);
		if (one !== best && overlap < 1) yield { one, repeated: Math.max(repeated, overlap) };
	}
}

/** The share of a sentence's words that another has too. */
function overlapOf({ keys }: Candidate, other: Candidate): number {
	return [...keys].filter((key) => other.keys.has(key)).length / Math.max(1, keys.size);
}
