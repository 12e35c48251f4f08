import { passageKeys } from '../language/question-terms.ts';
import type { Article } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Shelf } from './shelf.ts';

/** The articles whose titles say an index term. */
type Titles = Map<string, Set<Article>>;

const known = new WeakMap<Snapshot, Titles>();

/** In how many articles that a question may see does the title say one of these index terms? */
export function countTitles(keys: string[], { snapshot, scopes, articleId }: Shelf): number {
	const titles = known.get(snapshot) ?? readTitles(snapshot);
	known.set(snapshot, titles);
	const found = new Set(keys.flatMap((key) => [...(titles.get(key) ?? [])]));
	return [...found].filter(
		({ id, scope }) => scopes.includes(scope) && (articleId === undefined || articleId === id),
	).length;
}

function readTitles({ articles }: Snapshot): Titles {
	const titles: Titles = new Map();
	for (const article of articles.values()) {
		for (const key of passageKeys(article.title, article.language))
			titles.set(key, (titles.get(key) ?? new Set()).add(article));
	}
	return titles;
}
