/** What a key means to an open list with that many entries: a new active entry, or an intent. */
export type ListIntent = { active: number } | 'accept' | 'close' | undefined;

export function listIntent(key: string, count: number, active: number): ListIntent {
	switch (key) {
		case 'ArrowDown':
			return count === 0 ? undefined : { active: (active + 1) % count };
		case 'ArrowUp':
			return count === 0 ? undefined : { active: (Math.max(active, 0) - 1 + count) % count };
		case 'Enter':
			return active >= 0 && active < count ? 'accept' : undefined;
		case 'Escape':
			return 'close';
		default:
			return undefined;
	}
}

/** Brings the active entry of a list into sight. */
export function showActive(listId: string): void {
	requestAnimationFrame(() => {
		document.querySelector(`#${listId} .is-active`)?.scrollIntoView({ block: 'nearest' });
	});
}
