import { readLexiconFile as original } from '../../src/language/lexicon-files.ts';

export * from '../../src/language/lexicon-files.ts';

export const readLexiconFile: typeof original = (name) => (name === 'forms.tsv' ? [] : original(name));
