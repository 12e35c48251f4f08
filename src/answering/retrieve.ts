import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Embedder } from '../language/embedder.ts';
import type { Article, Passage } from '../store/articles.ts';
import { inverseDocumentFrequency, type Occurrences, type TermIndex } from '../store/term-index.ts';
import { readQuestion, type AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';
import { findNearest } from './nearest-vectors.ts';
import { findOccurrences } from './occurrences.ts';
import { proximityOf } from './proximity.ts';
import { countVisible, isVisible, type Shelf } from './shelf.ts';

/** How many of the best by their words are looked at. */
const CANDIDATES = 100;
/** How many of the best by their words are read for how near to each other these stand. */
const NEAR = 30;
/** Measured: better from 0.3 to 0.6 on five of six sets, worse on none. */
const PROXIMITY_WEIGHT = 0.4;
/** Scores are sorted whenever so many times as many as are wanted have come together. */
const SORTED_AT = 4;
/** What a word near in meaning counts beside the word itself; measured better at 0.2 on four of seven sets, worse on none. */
const SIMILAR_WEIGHT = 0.2;
/** What the character ranking counts beside the term ranking; measured flat between 0.2 and 0.6. */
const VECTOR_WEIGHT = 0.4;

export interface RankedPassage {
	passage: Passage;
	article: Article;
	/** Up to 1.4: the share of the best term score, and 0.4 times that of the best vector score, which may be below 0. */
	score: number;
}

/**
 * The passages nearest to a question, best first: BM25 over words and their translations, joined by score with
 * the vector ranking. Each list is divided by its best, so that neither's scale matters.
 */
export async function retrieve(
	asked: AskedQuestion,
	shelf: Shelf,
	embedder: Embedder,
	k: number,
): Promise<RankedPassage[]> {
	const words = rankByTerms(asked, shelf);
	const nearest = await findNearest(asked.focus, shelf, embedder);
	const bestWords = Math.max(...words.values(), 0) || 1;
	const bestVectors = Math.max(...nearest.scores.values(), 0) || 1;
	const weightOf = weighVectors(embedder, asked, shelf);
	const fused = new Map<number, number>();
	// Without vectors, as after another embedder was chosen, the words alone decide.
	for (const ordinal of new Set([...best(words, CANDIDATES), ...nearest.scores.keys()])) {
		const vectorShare = nearest.scoreOf(ordinal) / bestVectors;
		fused.set(ordinal, (words.get(ordinal) ?? 0) / bestWords + weightOf(ordinal) * vectorShare);
	}
	// Where no passage has anything of the question, none is the nearest.
	if (Math.max(...fused.values(), 0) === 0) return [];
	return best(fused, k).flatMap((ordinal) => {
		const passage = shelf.snapshot.passages[ordinal];
		const article = shelf.snapshot.articles.get(passage?.metadata.articleId ?? -1);
		const score = fused.get(ordinal) ?? 0;
		return passage && article ? [{ passage, article, score }] : [];
	});
}

/** A model's vectors tell more across languages, where words have only the lexicon, than within one. */
function weighVectors(
	{ weights }: Embedder,
	{ language }: AskedQuestion,
	{ snapshot }: Shelf,
): (ordinal: number) => number {
	if (!weights) return () => VECTOR_WEIGHT;
	const { sameLanguage, otherLanguage } = weights;
	return (ordinal) => {
		const passageLanguage = snapshot.passages[ordinal]?.metadata.language;
		return language === undefined || passageLanguage === language ? sameLanguage : otherLanguage;
	};
}

/** The same as a LangChain retriever; the score stands in each document's metadata. */
export class ShelfRetriever extends BaseRetriever {
	lc_namespace = ['briefing-bot', 'retrievers'];
	private readonly shelf: Shelf;
	private readonly embedder: Embedder;
	private readonly k: number;

	constructor(shelf: Shelf, embedder: Embedder, k: number) {
		super();
		this.shelf = shelf;
		this.embedder = embedder;
		this.k = k;
	}

	override async _getRelevantDocuments(question: string): Promise<Document[]> {
		const ranked = await retrieve(readQuestion(question, this.shelf), this.shelf, this.embedder, this.k);
		return ranked.map(
			({ passage: { id, pageContent, metadata }, score }) =>
				new Document({ id, pageContent, metadata: { ...metadata, score } }),
		);
	}
}

function rankByTerms({ terms: asked }: AskedQuestion, shelf: Shelf): Map<number, number> {
	const { terms } = shelf.snapshot;
	const scores = new Map<number, number>();
	for (const term of asked) {
		const found = findOccurrences(term, shelf);
		addScores(scores, found, term.weight, terms);
		addScores(scores, ...findSimilar(term, found, shelf), terms);
	}
	for (const ordinal of best(scores, NEAR)) {
		const passage = shelf.snapshot.passages[ordinal];
		const article = shelf.snapshot.articles.get(passage?.metadata.articleId ?? -1);
		const bonus = passage && article ? PROXIMITY_WEIGHT * proximityOf(asked, passage, article) : 0;
		scores.set(ordinal, (scores.get(ordinal) ?? 0) + bonus);
	}
	return scores;
}

function addScores(
	scores: Map<number, number>,
	occurrences: Occurrences,
	weight: number,
	terms: TermIndex,
): void {
	for (const [ordinal, count] of occurrences)
		scores.set(ordinal, (scores.get(ordinal) ?? 0) + terms.weigh(ordinal, count, weight));
}

/** Words near in meaning to one of the question, in the passages that lack the word itself, and what they weigh. */
function findSimilar(
	{ similar, weight }: AskedTerm,
	found: Occurrences,
	shelf: Shelf,
): [Occurrences, number] {
	const near = shelf.snapshot.terms.find(similar, isVisible(shelf));
	const rarity = inverseDocumentFrequency(near.size, countVisible(shelf));
	for (const ordinal of found.keys()) near.delete(ordinal);
	return [near, SIMILAR_WEIGHT * Math.min(weight, rarity)];
}

/** The keys of the highest values, highest first; equal ones in the order of the shelf. Sorts no more than it must. */
function best(scores: Map<number, number>, count: number): number[] {
	let kept: [number, number][] = [];
	let least = -Infinity;
	for (const entry of scores) {
		if (entry[1] < least) continue;
		kept.push(entry);
		if (kept.length < SORTED_AT * count) continue;
		kept = kept.toSorted(byScore).slice(0, count);
		least = kept.at(-1)?.[1] ?? least;
	}
	return kept
		.toSorted(byScore)
		.slice(0, count)
		.map(([ordinal]) => ordinal);
}

function byScore([a, x]: [number, number], [b, y]: [number, number]): number {
	return y - x || a - b;
}
