import type { Passage, PassageMetadata, Scope } from '../store/articles.ts';
import type { ShelfStore } from '../store/shelf-store.ts';
import type { ReadArticle } from './read-articles.ts';

/** The articles of these paths as they stand on the shelf: for files that cannot be read again. */
export async function readStored(
	store: ShelfStore,
	scope: Scope,
	paths: Set<string>,
): Promise<ReadArticle[]> {
	if (paths.size === 0) return [];
	const shelf = await store.readShelf();
	const passages = groupByArticle(shelf.passages);
	return [...shelf.articles.values()]
		.filter((article) => article.scope === scope && paths.has(article.path))
		.map((article) => ({ article, passages: passages.get(article.id) ?? [] }));
}

function groupByArticle(passages: Passage[]): Map<number, PassageMetadata[]> {
	const groups = new Map<number, PassageMetadata[]>();
	for (const { metadata } of passages) {
		const group = groups.get(metadata.articleId) ?? [];
		group.push(metadata);
		groups.set(metadata.articleId, group);
	}
	for (const group of groups.values()) group.sort((a, b) => a.position - b.position);
	return groups;
}
