import { expect, test } from 'vitest';
import { isLanguageName, languageEntries, listCurrencyWords } from '../src/language/intl-names.ts';
import { fold } from '../src/language/words.ts';

test('listCurrencyWords names the money of both languages, folded', () => {
	const words = listCurrencyWords();
	for (const word of ['dollar', 'livre', 'pound', 'couronne', 'krona', 'dirham', 'naira', 'yuan', 'roupie'])
		expect(words).toContain(word);
	expect(words.map(fold)).toEqual(words);
	expect(new Set(words).size).toBe(words.length);
});

test('listCurrencyWords leaves out metals, funds and units of account', () => {
	for (const word of ['gold', 'argent', 'unit', 'droits', 'test', 'code', 'franco'])
		expect(listCurrencyWords()).not.toContain(word);
});

test.each(['swahili', 'Wolof', 'français', 'FRENCH', 'neerlandais', 'Dutch', 'latin', 'gallois', 'Welsh'])(
	'%s is the name of a language, in whatever case and without accents',
	(word) => {
		expect(isLanguageName(word)).toBe(true);
	},
);

test.each(['table', 'Paris', '', 'no', 'it', 'de', 'langue'])('%j is no name of a language', (word) => {
	expect(isLanguageName(word)).toBe(false);
});

test('languageEntries pairs the English name of a language with its French one', () => {
	const pairs = languageEntries().map(({ expressions }) => expressions.map(fold));
	for (const pair of [
		['german', 'allemand'],
		['hausa', 'haoussa'],
		['greek', 'grec'],
	])
		expect(pairs).toContainEqual(pair);
	expect(languageEntries().every(({ related, expressions }) => !related && expressions.length === 2)).toBe(
		true,
	);
});

test('isLanguageName knows the adjective too: "en langues française et italienne"', () => {
	for (const word of ['française', 'italienne', 'anglaise', 'allemandes', 'French'])
		expect([word, isLanguageName(word)]).toEqual([word, true]);
	for (const word of ['langue', 'table', 'mine']) expect([word, isLanguageName(word)]).toEqual([word, false]);
});
