import { setImmediate as othersFirst } from 'node:timers/promises';

/** Does one piece of work after the other, or a few at once. */
export type InTurn = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/**
 * Answering keeps the thread busy for some milliseconds. One answer at a time, with a look at the network in
 * between: what arrives meanwhile is acknowledged before the next is begun. Where answers wait for servers, several
 * may be under way: `atOnce`.
 */
export function createTurns(atOnce = 1): InTurn {
	const last = Array.from({ length: atOnce }, (): Promise<unknown> => Promise.resolve());
	let begun = 0;
	return (work) => {
		const row = begun++ % atOnce;
		const turn = Promise.resolve(last[row])
			.then(() => othersFirst())
			.then(work);
		last[row] = turn.catch(() => {});
		return turn;
	};
}
