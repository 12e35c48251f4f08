import { shorten } from './plain-text.ts';

/** A line of a message: what is cut where room is short, and what stands around it. */
export interface Line {
	before: string;
	/** Escaped already. */
	text: string;
	after: string;
}

/** Room for a word and the ellipsis. */
const LEAST_TEXT = 20;

/** The lines within `limit`, in UTF-16 units. Each of them is there: where room is short, the longest give way. */
export function fitLines(lines: Line[], limit: number, between = '\n\n'): string {
	const fixed = lines.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
	const room = limit - fixed - between.length * Math.max(0, lines.length - 1);
	const share = Math.max(LEAST_TEXT, fairShare(lines, room));
	return lines.map(({ before, text, after }) => before + shorten(text, share) + after).join(between);
}

/** The length every text may have so that together they fill the room: what short ones leave goes to long ones. */
function fairShare(lines: Line[], room: number): number {
	const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
	let left = room;
	for (const [at, length] of lengths.entries()) {
		const share = Math.floor(left / (lengths.length - at));
		if (length > share) return share;
		left -= length;
	}
	return Infinity;
}
