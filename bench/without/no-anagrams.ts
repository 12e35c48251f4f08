import type { sortLetters as original } from '../../src/answering/vocabulary.ts';

export * from '../../src/answering/vocabulary.ts';

export const sortLetters: typeof original = () => '';
