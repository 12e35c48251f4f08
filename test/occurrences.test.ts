import { expect, test } from 'vitest';
import { findOccurrences } from '../src/answering/occurrences.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { shelf } = await openQuestionShelf({
	'reef.md': '# Reef\n\nThe coral reef feeds the coral fish of the coast.\n',
	'moon.md': '# Moon\n\nThe moon rocket left the launch tower.\n',
	'tower.md': '# Tower\n\nThe old tower has a bell; the rocket is a toy.\n',
});

const word = (stem: string) => [`en:${stem}`];

/** How often, by the article's name. */
function found(
	keys: string[],
	expressions: { words: string[][]; related: boolean }[] = [],
	scopes = shelf.scopes,
) {
	const occurrences = findOccurrences({ keys, expressions }, { ...shelf, scopes });
	const names = [...occurrences].map(
		([ordinal, count]) => [shelf.snapshot.passages[ordinal]?.metadata.article, count] as const,
	);
	return Object.fromEntries(names);
}

test('counts every key of a word as that word', () => {
	expect(found(word('fish'))).toEqual({ 'reef.md': 1 });
	expect(Object.keys(found([...word('fish'), ...word('moon')])).toSorted()).toEqual(['moon.md', 'reef.md']);
});

test('counts an expression where all its words stand, as often as the rarest of them', () => {
	const expression = { words: [word('coral'), word('coast')], related: false };
	expect(found([], [expression])).toEqual({ 'reef.md': 1 });
	expect(found([], [{ words: [word('moon'), word('bell')], related: false }])).toEqual({});
});

test('adds an expression to the word itself', () => {
	const expression = { words: [word('fish'), word('coast')], related: false };
	expect(found(word('fish'), [expression])).toEqual({ 'reef.md': 2 });
});

test('does not count what only stands for the word at times', () => {
	expect(found([], [{ words: [word('rocket'), word('tower')], related: true }])).toEqual({});
});

test('finds nothing in passages that the question may not see, nor for no words', () => {
	expect(found(word('fish'), [], ['another server'])).toEqual({});
	expect(found([])).toEqual({});
	expect(found([], [{ words: [], related: false }])).toEqual({});
});
