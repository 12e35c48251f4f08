import type { spellOut as original } from '../../src/language/typing-habits.ts';

export * from '../../src/language/typing-habits.ts';

export const spellOut: typeof original = (question) => question;
