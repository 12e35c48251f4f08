import { expect, test } from 'vitest';
import { resumesPrevious } from '../src/language/resumed-nouns.ts';

test.each([
	['La proposition a été adoptée.', 'Il a proposé la création d’une brigade.', 'fr'],
	['L’accusation est grave.', 'Le maire accuse le préfet d’avoir menti.', 'fr'],
	['The decision came late.', 'The council decided to close the mine.', 'en'],
	['This announcement surprised nobody.', 'The club announced its merger.', 'en'],
] as const)('%j resumes what %j tells', (sentence, before, language) => {
	expect(resumesPrevious(sentence, before, language)).toBe(true);
});

test.each([
	['La proposition a été adoptée.', 'Il pleuvait sur la brigade.', 'fr'],
	['La brigade est partie.', 'La brigade était là.', 'fr'],
	['Une proposition a été faite.', 'Il a proposé la création d’une brigade.', 'fr'],
	['Decisions are rare.', 'The council decided to close the mine.', 'en'],
	['La proposition a été adoptée.', 'Il a proposé la création d’une brigade.', 'und'],
] as const)('%j does not resume %j', (sentence, before, language) => {
	expect(resumesPrevious(sentence, before, language)).toBe(false);
});
