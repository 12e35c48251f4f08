import { setImmediate as othersFirst } from 'node:timers/promises';

/** Does one piece of work after the other. */
export type InTurn = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/**
 * Answering keeps the thread busy for some milliseconds. One answer at a time, with a look at the network in
 * between: what arrives meanwhile is acknowledged before the next is begun.
 */
export function createTurns(): InTurn {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const turn = last.then(() => othersFirst()).then(work);
		last = turn.catch(() => {});
		return turn;
	};
}
