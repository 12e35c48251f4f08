import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findExpressions, stemExpression } from '../src/language/expressions.ts';
import { keysNearExpressions, passageKeys } from '../src/language/question-terms.ts';
import { splitWords } from '../src/language/words.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const found = (text: string, language: 'fr' | 'en' | 'und') => {
	const words = splitWords(text);
	return findExpressions(text, words, language).map(({ places }) =>
		places.map((place) => words[place]?.text).join(' '),
	);
};

describe('findExpressions', () => {
	test.each([
		['The match was called off at noon.', 'en', 'called off'],
		['He stepped down and she took over.', 'en', 'stepped down|took over'],
		['Elle a tiré la sonnette d’alarme.', 'fr', 'tiré sonnette alarme'],
		['Les réunions se tiennent à huis clos.', 'fr', 'huis clos'],
		['Un cessez-le-feu a été signé.', 'fr', 'cessez feu'],
	] as const)('finds what is said by several words together: %s', (text, language, expected) => {
		expect(found(text, language).join('|')).toContain(expected);
	});

	test('finds an English verb whose particle stands a little further on', () => {
		expect(found('They called the match off.', 'en')).toEqual(['called off']);
		expect(found('They called the press to the hall and went off.', 'en')).not.toContain('called off');
	});

	test('looks no further than the end of the sentence', () => {
		expect(found('Whom they called. Off they went.', 'en')).toEqual([]);
	});

	test('finds nothing in a text of no known language', () => {
		expect(found('The match was called off at noon.', 'und')).toEqual([]);
	});
});

test('an expression of one word that counts is none', () => {
	expect(stemExpression('à_la_mer', 'fr')).toBeUndefined();
	expect(stemExpression('throw_in_the_towel', 'en')).toBe('throw_in_towel');
});

describe('keysNearExpressions', () => {
	test('gives the words of an expression what it means in both languages', () => {
		const near = keysNearExpressions('Why did the minister step down?', 'en');
		expect([...near.keys()]).toEqual(['step', 'down']);
		expect(near.get('step')).toEqual(expect.arrayContaining(['en:resign', 'fr:demission']));
	});

	test('looks into both languages where a question has none', () => {
		expect(keysNearExpressions('démission step down', undefined).has('step')).toBe(true);
	});
});

test('a passage is filed under its words and under the expression they make', () => {
	expect(passageKeys('La réunion a pris fin.', 'fr')).toEqual([
		'fr:reunion',
		'fr:prendr',
		'fr:fin',
		'fr:prendr_fin',
	]);
});

test('who asks with an expression finds the single word, and the other way round', async () => {
	const shelf = await openQuestionShelf({
		'stade.md':
			'# Chronique\n\nLa rencontre de samedi a été annulée par la préfète. La buvette sert du cidre.\n\nLe trésorier a jeté l’éponge en mai. Les maillots seront bleus.\n',
	});
	const words = shelf.read('Qui a claqué la porte du bureau ?').terms;
	expect(words.find(({ word }) => word === 'porte')?.similar).toContain('en:walk_out');
	expect((await shelf.quotes('Who called off the game?')).join(' ')).toContain('annulée');
	expect((await shelf.quotes('When did the treasurer resign?')).join(' ')).toContain('éponge');
});

test('each group of expressions has members of both languages, each once, and one of several words', () => {
	const file = new URL('../src/language/lexicon/expressions.tsv', import.meta.url);
	const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
	expect(new Set(rows).size).toBe(rows.length);
	for (const row of rows) {
		const columns = row.split('\t').map((column) => column.split(' '));
		expect([row, columns.length]).toEqual([row, 2]);
		expect([row, /[_-]/.test(row)]).toEqual([row, true]);
		for (const members of columns) {
			expect([row, new Set(members).size]).toEqual([row, members.length]);
			for (const member of members) expect(member).toMatch(/^\p{Ll}[\p{Ll}_'-]*$/u);
		}
	}
});
