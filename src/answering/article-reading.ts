import { readStatements, type Statement } from '../language/statements.ts';
import type { Article } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { collectInSlices } from './collect-in-slices.ts';
import { sentenceTerms } from './passage-terms.ts';

const SUBJECT_SENTENCES = 3;
/** The first sentences of an article say what it is about. */
const LEAD_SENTENCES = 2;
/** So many sentences back stands what "son voisin" stands for. */
const EARLIER = 4;
/** Up to so many sentences are read at once: some tens of milliseconds. */
const MOST_AT_ONCE = 300;

/** What is found out about an article when a question first comes near it. */
export interface ArticleReading {
	/** How many sentences. */
	sentences: number;
	/** In how many sentences each index term stands. */
	frequencies: Map<string, number>;
	/** What it is about: index terms of its lead, and those that come back in sentence after sentence. */
	subjects: Set<string>;
	/** The text of the sentence before the one that starts there; undefined for the first. */
	before: (start: number) => string | undefined;
	/** The few before that one, the nearest first. */
	earlier: (start: number) => string[];
	/** Whose words the sentence that starts there reports. The first call may read all of the article before it. */
	statementAt: (start: number) => Statement | undefined;
}

const readings = new WeakMap<Article, ArticleReading>();

/** Kept as long as the article itself is. */
export function readingOf(article: Article, snapshot: Snapshot): ArticleReading {
	const known = readings.get(article);
	if (known) return known;
	const { starts, texts } = sentencesOf(article, snapshot);
	const keys = [...eachTerms(article, snapshot)];
	return keep(article, { starts, texts }, keys, readOnDemand(readStatements(texts, article.language)));
}

/** Reads no further than it must: who speaks in a sentence is told by it and by those before. */
function readOnDemand(statements: Iterator<Statement | undefined>): (at: number) => Statement | undefined {
	const read: (Statement | undefined)[] = [];
	return (at) => {
		while (read.length <= at) {
			const { value, done } = statements.next();
			if (done) break;
			read.push(value);
		}
		return read[at];
	};
}

/** Reads long articles a little at a time, so that nobody else waits for it; `readingOf` then has them at once. */
export async function readLongArticles(articles: Iterable<Article>, snapshot: Snapshot): Promise<void> {
	for (const article of new Set(articles)) {
		if (readings.has(article)) continue;
		const { starts, texts } = sentencesOf(article, snapshot);
		if (texts.length <= MOST_AT_ONCE) continue;
		const statements = await collectInSlices(readStatements(texts, article.language));
		const keys = await collectInSlices(eachTerms(article, snapshot));
		keep(article, { starts, texts }, keys, (at) => statements[at]);
	}
}

/** Where each sentence of an article starts, in UTF-16 units, and what it says. */
interface SentenceTexts {
	starts: number[];
	texts: string[];
}

function sentencesOf(article: Article, { passagesByArticle }: Snapshot): SentenceTexts {
	const sentences = (passagesByArticle.get(article.id) ?? []).flatMap(({ metadata }) => metadata.sentences);
	return {
		starts: sentences.map(({ start }) => start),
		texts: sentences.map(({ start, end }) => article.text.slice(start, end)),
	};
}

function* eachTerms(article: Article, { passagesByArticle }: Snapshot): Generator<Set<string>> {
	for (const passage of passagesByArticle.get(article.id) ?? [])
		for (const terms of sentenceTerms(passage, article)) yield new Set(terms);
}

function keep(
	article: Article,
	{ starts, texts }: SentenceTexts,
	keys: Set<string>[],
	statementAt: (at: number) => Statement | undefined,
): ArticleReading {
	const places = new Map(starts.map((start, at) => [start, at]));
	const frequencies = countSentences(keys);
	const lead = keys.slice(0, LEAD_SENTENCES).flatMap((ofSentence) => [...ofSentence]);
	const often = [...frequencies].filter(([, count]) => count >= SUBJECT_SENTENCES).map(([key]) => key);
	const reading: ArticleReading = {
		sentences: starts.length,
		frequencies,
		subjects: new Set([...lead, ...often]),
		before: (start) => texts[(places.get(start) ?? 0) - 1],
		earlier: (start) => {
			const at = places.get(start) ?? 0;
			return texts.slice(Math.max(0, at - EARLIER), at).toReversed();
		},
		statementAt: (start) => statementAt(places.get(start) ?? -1),
	};
	readings.set(article, reading);
	return reading;
}

function countSentences(keysOfSentences: Set<string>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const keys of keysOfSentences) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
