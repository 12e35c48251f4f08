import type { findAbbreviations as original } from '../../src/language/abbreviations.ts';

export * from '../../src/language/abbreviations.ts';

export const findAbbreviations: typeof original = () => [];
