import type { findAliases as original } from '../../src/answering/aliases.ts';

export * from '../../src/answering/aliases.ts';

export const findAliases: typeof original = (terms) =>
	terms.map(() => ({ equal: [], related: [], expressions: [] }));
