import { parseClaims } from '../models/claim.ts';

/** A long text that comes in many pieces is not read from its start at each of them. */
const LOOK_EVERY_MS = 100;

/** Follows a text that a model is writing. */
export interface FollowedText {
	/** All of it so far. */
	hear(text: string): void;
	stop(): void;
}

/**
 * Calls `onClaim` with the text so far whenever one more claim is complete in it, soon after it is. What that throws goes
 * to `onFailure`: nobody waits for it who could catch it.
 */
export function followClaims(
	onClaim: (text: string) => void,
	onFailure: (error: unknown) => void,
): FollowedText {
	let latest = '';
	let complete = 0;
	let timer: NodeJS.Timeout | undefined;
	const look = () => {
		timer = undefined;
		const { length } = parseClaims(latest);
		if (length <= complete) return;
		complete = length;
		try {
			onClaim(latest);
		} catch (error) {
			onFailure(error);
		}
	};
	return {
		hear(text) {
			latest = text;
			timer ??= setTimeout(look, LOOK_EVERY_MS);
		},
		stop: () => clearTimeout(timer),
	};
}
