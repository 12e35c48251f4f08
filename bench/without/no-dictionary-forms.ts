import type { dictionaryForm as original } from '../../src/language/dictionary-forms.ts';

export const dictionaryForm: typeof original = (word) => word;
