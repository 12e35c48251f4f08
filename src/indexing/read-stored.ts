import type { Passage, PassageMetadata, Scope } from '../store/articles.ts';
import type { FileRecord, ShelfStore } from '../store/shelf-store.ts';
import type { ReadArticle } from './read-articles.ts';

/** The articles of these files as they stand on the shelf: for files that cannot be read again. */
export async function readStored(
	store: ShelfStore,
	scope: Scope,
	files: FileRecord[],
): Promise<ReadArticle[]> {
	if (files.length === 0) return [];
	const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
	const shelf = await store.readShelf();
	const passages = groupByArticle(shelf.passages);
	return [...shelf.articles.values()].flatMap((article) => {
		const hash = hashes.get(article.path);
		if (hash === undefined || article.scope !== scope) return [];
		return [{ article, passages: passages.get(article.id) ?? [], hash }];
	});
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
