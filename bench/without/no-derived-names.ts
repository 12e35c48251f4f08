import type { derivedNames as original } from '../../src/language/derived-names.ts';

export * from '../../src/language/derived-names.ts';

export const derivedNames: typeof original = () => [];
