import type { findExpressions as original } from '../../src/language/expressions.ts';

export * from '../../src/language/expressions.ts';

export const findExpressions: typeof original = () => [];
