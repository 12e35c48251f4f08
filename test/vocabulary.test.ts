import { describe, expect, test } from 'vitest';
import { sortLetters, vocabularyOf } from '../src/answering/vocabulary.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { shelf } = await openQuestionShelf({
	'oua.md': 'L’OUA unit trente États. Le traité fut signé.\n',
	'oau.txt': 'The OAU unites thirty states, and the treaty was signed.\n',
});
const { terms } = shelf.snapshot;

describe('vocabularyOf', () => {
	test('arranges the stems of each language by their first letter', () => {
		const { byInitial } = vocabularyOf(terms);
		expect(byInitial.get('fr:t')).toEqual(expect.arrayContaining(['trent', 'traite']));
		expect(byInitial.get('en:t')).toEqual(expect.arrayContaining(['thirti', 'treati']));
		expect(byInitial.get('fr:z')).toBeUndefined();
	});

	test('finds words of the same letters, as abbreviations of two languages often are', () => {
		const { byLetters } = vocabularyOf(terms);
		expect(byLetters.get(sortLetters('oau'))?.toSorted()).toEqual(['en:oau', 'fr:oua']);
	});

	test('is built once for an index', () => {
		expect(vocabularyOf(terms)).toBe(vocabularyOf(terms));
	});
});

test('sortLetters gives the same for words of the same letters only', () => {
	expect(sortLetters('oua')).toBe(sortLetters('aou'));
	expect(sortLetters('oua')).not.toBe(sortLetters('ouaa'));
	expect(sortLetters('')).toBe('');
});
