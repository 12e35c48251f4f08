import type { asksForName as original } from '../../src/answering/names-bearer.ts';

export * from '../../src/answering/names-bearer.ts';

export const asksForName: typeof original = () => false;
