import type { otherNotations as original } from '../../src/language/number-words.ts';

export * from '../../src/language/number-words.ts';

export const otherNotations: typeof original = () => [];
