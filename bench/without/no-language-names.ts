import type { languageEntries as original } from '../../src/language/intl-names.ts';

export * from '../../src/language/intl-names.ts';

export const languageEntries: typeof original = () => [];
