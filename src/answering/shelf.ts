import type { Scope } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** Which passages a question may be answered from. */
export interface Shelf {
	snapshot: Snapshot;
	scopes: Scope[];
	/** Only this article, by id. */
	articleId?: number;
}

export function isVisible({ snapshot, scopes, articleId }: Shelf): (ordinal: number) => boolean {
	return (ordinal) => {
		const metadata = snapshot.passages[ordinal]?.metadata;
		if (!metadata || !scopes.includes(metadata.scope)) return false;
		return articleId === undefined || metadata.articleId === articleId;
	};
}

/** How many passages a question may see. */
export function countVisible(shelf: Shelf): number {
	if (shelf.articleId !== undefined) return visibleOrdinals(shelf).length;
	return shelf.scopes.reduce((sum, scope) => sum + (shelf.snapshot.passagesByScope.get(scope) ?? 0), 0);
}

export function visibleOrdinals(shelf: Shelf): number[] {
	return [...shelf.snapshot.passages.keys()].filter(isVisible(shelf));
}
