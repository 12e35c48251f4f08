import type { focusOf as original } from '../../src/language/question-focus.ts';

export * from '../../src/language/question-focus.ts';

export const focusOf: typeof original = (message) => message;
