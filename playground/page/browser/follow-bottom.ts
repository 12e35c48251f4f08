const near = 80;

/** Keeps the newest message in sight, unless somebody has scrolled up to read. */
export function followBottom(scroller: Element | undefined): void {
	if (!(scroller instanceof HTMLElement) || scroller.dataset['follows']) return;
	scroller.dataset['follows'] = 'yes';
	let isAtBottom = true;
	let lastTop = 0;
	scroller.addEventListener('scroll', () => {
		const isNear = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near;
		// Growing messages, too, leave the bottom behind: only going up means that somebody reads.
		if (isNear) isAtBottom = true;
		else if (scroller.scrollTop < lastTop) isAtBottom = false;
		lastTop = scroller.scrollTop;
	});
	const follow = () => {
		if (isAtBottom) scroller.scrollTop = scroller.scrollHeight;
	};
	const observer = new ResizeObserver(follow);
	observer.observe(scroller);
	for (const child of scroller.children) observer.observe(child);
}
