import type { Logger } from '../logger.ts';

/** What decides whether a missing or outdated index is news. */
export interface Expectation {
	logger: Logger;
	/** The generation before this process indexed; undefined where it did not, and an index should be up to date. */
	indexedFrom?: number;
}

/** Says that an index is missing, unless there was nothing yet to make one of. */
export function sayMissing({ logger, indexedFrom }: Expectation, name: string, generation: number): void {
	const isFirst = generation === 0 || indexedFrom === 0;
	if (!isFirst) logger.warn(`${name} is missing: rebuilding it from the database`);
}

/** Says that an index was made of another state of the shelf: after indexing that is as it should be. */
export function sayOutdated({ logger, indexedFrom }: Expectation, name: string, details: object): void {
	if (indexedFrom === 0) return;
	const level = indexedFrom === undefined ? 'warn' : 'info';
	logger[level](details, `${name} is out of date: rebuilding it from the database`);
}

/** Says that an index was made from another database, a copy that went another way, or nobody knows which. */
export function sayForeign({ logger }: Expectation, name: string): void {
	logger.warn(`${name} does not belong to this database: rebuilding it from the database`);
}
