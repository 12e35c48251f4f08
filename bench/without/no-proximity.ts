import type { proximityOf as original } from '../../src/answering/proximity.ts';

export * from '../../src/answering/proximity.ts';

export const proximityOf: typeof original = () => 0;
