import type { Article } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { readingOf, readLongArticles } from './article-reading.ts';
import type { Citation, CitedClaim } from './answers.ts';
import { cite } from './cite.ts';
import { chooseVaried } from './choose-varied.ts';
import { weighArticle } from './weigh-article.ts';

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

/** Undefined where no such article is on the shelf. A long article takes its time without holding up anybody. */
export async function summarizeArticle(
	snapshot: Snapshot,
	articleId: number,
	length: SummaryLength,
): Promise<Summary | undefined> {
	const article = snapshot.articles.get(articleId);
	if (!article) return undefined;
	const passages = snapshot.passagesByArticle.get(articleId) ?? [];
	const candidates = await weighArticle(article, snapshot);
	await readLongArticles([article], snapshot);
	const { statementAt } = readingOf(article, snapshot);
	const chosen = await chooseVaried(candidates, SUMMARY_SENTENCES[length]);
	const inOrder = chosen.toSorted((a, b) => a.start - b.start);
	return {
		article,
		citations: inOrder.map((one, at) => cite(article, one.passage, one, at + 1, statementAt(one.start))),
		sentences: passages.reduce((sum, { metadata }) => sum + metadata.sentences.length, 0),
	};
}
