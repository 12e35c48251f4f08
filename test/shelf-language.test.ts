import { expect, test } from 'vitest';
import { languageOnShelf } from '../src/answering/shelf-language.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { shelf } = await openQuestionShelf({
	'piscine.md': 'Le conseil de Saint-Aubin a voté la fermeture de la piscine, qui fuyait depuis trois ans.\n',
	'tram.md': 'The council of Saint Helier voted for the tram, which will open in three years.\n',
});

test.each([
	['piscine Saint-Aubin', 'fr'],
	['tram Helier', 'en'],
	['Saint', undefined],
	['quuxley', undefined],
])('bare words are in the language of the articles that have them: %s', (words, language) => {
	expect(languageOnShelf(words, shelf)).toBe(language);
});
