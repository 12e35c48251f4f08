import type { resolveDates as original } from '../../src/language/resolve-dates.ts';

export * from '../../src/language/resolve-dates.ts';

export const resolveDates: typeof original = () => [];
