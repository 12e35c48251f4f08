import type { Scope } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** Which passages a question may be answered from. */
export interface Shelf {
	snapshot: Snapshot;
	scopes: Scope[];
	/** Only this article, by id. */
	articleId?: number;
}

const visible = new WeakMap<Shelf, Uint8Array>();

/** Found out once for a question, which asks it of each place of each of its words. */
export function isVisible(shelf: Shelf): (ordinal: number) => boolean {
	if (seesAll(shelf)) return () => true;
	const mask = visible.get(shelf) ?? markVisible(shelf);
	visible.set(shelf, mask);
	return (ordinal) => mask[ordinal] === 1;
}

function seesAll({ snapshot, scopes, articleId }: Shelf): boolean {
	return (
		articleId === undefined && [...snapshot.passagesByScope.keys()].every((scope) => scopes.includes(scope))
	);
}

function markVisible({ snapshot, scopes, articleId }: Shelf): Uint8Array {
	const mask = new Uint8Array(snapshot.passages.length);
	snapshot.passages.forEach(({ metadata }, ordinal) => {
		const isOfArticle = articleId === undefined || metadata.articleId === articleId;
		if (isOfArticle && scopes.includes(metadata.scope)) mask[ordinal] = 1;
	});
	return mask;
}

/** How many passages a question may see. */
export function countVisible(shelf: Shelf): number {
	if (shelf.articleId !== undefined) return visibleOrdinals(shelf).length;
	return shelf.scopes.reduce((sum, scope) => sum + (shelf.snapshot.passagesByScope.get(scope) ?? 0), 0);
}

export function visibleOrdinals(shelf: Shelf): number[] {
	return [...shelf.snapshot.passages.keys()].filter(isVisible(shelf));
}
