import type { isKindWord as original } from '../../src/language/kind-words.ts';

export * from '../../src/language/kind-words.ts';

export const isKindWord: typeof original = () => false;
