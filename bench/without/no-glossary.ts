import type { readGlossary as original } from '../../src/indexing/read-glossary.ts';

export * from '../../src/indexing/read-glossary.ts';

export const readGlossary: typeof original = () => ({ entries: [], hash: '' });
