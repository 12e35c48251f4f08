import { setImmediate as othersFirst } from 'node:timers/promises';

/** Does one piece of work after the other, or a few at once. */
export type InTurn = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/**
 * Answering keeps the thread busy for some milliseconds. Whoever comes first begins first, one by one, with a look at
 * the network in between: what arrives meanwhile is acknowledged before the next is begun. As many as `atOnce` may be
 * under way; the next in line takes whichever place is free first.
 */
export function createTurns(atOnce = 1): InTurn {
	let free = atOnce;
	let onFree: (() => void) | undefined;
	let last = Promise.resolve();
	const takePlace = async () => {
		if (free === 0) await new Promise<void>((resolve) => (onFree = resolve));
		free--;
		await othersFirst();
	};
	const leavePlace = () => {
		free++;
		onFree?.();
	};
	return (work) => {
		// Only one waits for a place at a time: those behind it wait for it to begin.
		const turn = last.then(takePlace);
		last = turn;
		return turn.then(work).finally(leavePlace);
	};
}
