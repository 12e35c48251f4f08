/** Where an open list has room: above or below what opens it, and how many pixels. */
export type Room = { isAbove: boolean; height: number };

const tallest = 260;
const margin = 8;

/** Below where the list fits, else where there is more room of what can be seen. */
export function roomFor(opener: Element): Room {
	const { top, bottom } = opener.getBoundingClientRect();
	const sight = opener.closest('.scroller')?.getBoundingClientRect();
	const below = (sight?.bottom ?? innerHeight) - bottom - margin;
	const above = top - (sight?.top ?? 0) - margin;
	const isAbove = below < tallest && above > below;
	return { isAbove, height: Math.min(tallest, isAbove ? above : below) };
}
