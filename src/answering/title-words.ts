import { passageKeys } from '../language/question-terms.ts';
import type { Article } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Shelf } from './shelf.ts';

/** The articles whose titles say an index term. */
type Titles = Map<string, Set<Article>>;

const known = new WeakMap<Snapshot, Titles>();

/** The articles that a question may see whose titles, writers or publishers say one of these index terms. */
export function articlesTitled(keys: string[], { snapshot, scopes, articleId }: Shelf): Article[] {
	const titles = known.get(snapshot) ?? readTitles(snapshot);
	known.set(snapshot, titles);
	const found = new Set(keys.flatMap((key) => [...(titles.get(key) ?? [])]));
	return [...found].filter(
		({ id, scope }) => scopes.includes(scope) && (articleId === undefined || articleId === id),
	);
}

/** The heading that stands above all of an article is as good as its title, and so is who wrote and published it. */
function readTitles({ articles, passagesByArticle }: Snapshot): Titles {
	const titles: Titles = new Map();
	for (const article of articles.values()) {
		const heading = passagesByArticle.get(article.id)?.[0]?.metadata.headings[0] ?? '';
		for (const key of passageKeys(
			[article.title, heading, article.author, article.publisher].join('\n'),
			article.language,
		))
			titles.set(key, (titles.get(key) ?? new Set()).add(article));
	}
	return titles;
}
