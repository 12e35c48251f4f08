import type { stemWord as original } from '../../src/language/stems.ts';
import { fold } from '../../src/language/words.ts';

export * from '../../src/language/stems.ts';

export const stemWord: typeof original = (word) => fold(word);
