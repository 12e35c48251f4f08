import { parseClaims } from '../models/claim.ts';

/** A long text that comes in many pieces is not read from its start at each of them. */
const LOOK_EVERY_MS = 100;

/** Follows a text that a model is writing. */
export interface FollowedText {
	/** All of it so far. */
	hear(text: string): void;
	stop(): void;
}

/** Calls `onClaim` with the text so far whenever one more claim is complete in it, soon after it is. */
export function followClaims(onClaim: (text: string) => void): FollowedText {
	let latest = '';
	let complete = 0;
	let timer: NodeJS.Timeout | undefined;
	const look = () => {
		timer = undefined;
		const { length } = parseClaims(latest);
		if (length > complete) onClaim(latest);
		complete = Math.max(length, complete);
	};
	return {
		hear(text) {
			latest = text;
			timer ??= setTimeout(look, LOOK_EVERY_MS);
		},
		stop: () => clearTimeout(timer),
	};
}
