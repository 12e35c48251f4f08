import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relatedStems } from '../src/language/thesaurus.ts';
import { stemWord } from '../src/language/stems.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const FILE = new URL('../src/language/lexicon/thesaurus.tsv', import.meta.url);

const areRelated = (word: string, language: 'fr' | 'en', other: string, otherLanguage: 'fr' | 'en') =>
	relatedStems(word, language).some(
		([stem, its]) => its === otherLanguage && stem === stemWord(other, otherLanguage),
	);

describe('relatedStems', () => {
	test.each([
		['died', 'en', 'death', 'en'],
		['victims', 'en', 'victime', 'fr'],
		['élection', 'fr', 'élire', 'fr'],
		['election', 'fr', 'élire', 'fr'],
		['sell', 'en', 'vente', 'fr'],
		['defective', 'en', 'imperfect', 'en'],
		['sponsoring', 'en', 'supporter', 'en'],
		['surplus', 'en', 'unnecessary', 'en'],
	] as const)('knows %s (%s) beside %s (%s)', (word, language, other, otherLanguage) => {
		expect(areRelated(word, language, other, otherLanguage)).toBe(true);
	});

	test.each([
		['war', 'en', 'peace', 'en'],
		['buy', 'en', 'sell', 'en'],
		['hausse', 'fr', 'baisse', 'fr'],
		['ouvrir', 'fr', 'fermer', 'fr'],
	] as const)('keeps opposites apart: %s (%s) and %s (%s)', (word, language, other, otherLanguage) => {
		expect(areRelated(word, language, other, otherLanguage)).toBe(false);
	});

	test('knows nothing of a name', () => {
		expect(relatedStems('Ouagadougou', 'fr')).toEqual([]);
	});
});

test('each group of the thesaurus has words of both languages, each once, in lower case', () => {
	const rows = readFileSync(FILE, 'utf8').trimEnd().split('\n');
	expect(new Set(rows).size).toBe(rows.length);
	for (const row of rows) {
		const columns = row.split('\t').map((column) => column.split(' '));
		expect([row, columns.length]).toEqual([row, 2]);
		for (const words of columns) {
			expect([row, new Set(words).size]).toEqual([row, words.length]);
			for (const word of words) expect(word).toMatch(/^\p{Ll}[\p{Ll}'’-]*$/u);
		}
	}
});

test('a question in other words than the article’s is answered, in the other language too', async () => {
	const shelf = await openQuestionShelf({
		'musee.md':
			'# Chronique\n\nTrois toiles ont été dérobées au musée le 4 mai. La cantine sert du riz le jeudi.\n',
	});
	const words = 'dérobées au musée';
	expect((await shelf.quotes('Quand le vol au musée a-t-il eu lieu ?')).join(' ')).toContain(words);
	expect((await shelf.quotes('When was the theft at the museum?')).join(' ')).toContain(words);
});

test('WordNet gives each word once, with others of the lexicon only', () => {
	const rows = readFileSync(new URL('wordnet.tsv', FILE), 'utf8').trimEnd().split('\n');
	const heads = rows.map((row) => row.split('\t')[0] ?? '');
	expect(new Set(heads).size).toBe(rows.length);
	for (const row of rows) expect(row).toMatch(/^[a-z]+\t[a-z]+(?: [a-z]+)*$/);
});
