import { expect, test } from 'vitest';
import { kindOf } from '../src/language/question-kind.ts';
import { spellOut } from '../src/language/typing-habits.ts';

test.each([
	['whats the plan', 'what’s the plan'],
	['Whos in charge', 'Who’s in charge'],
	['news abt the treaty', 'news about the treaty'],
	['how is he helpin them', 'how is he helping them'],
	['c t ou la reunion', 'c’est où la reunion'],
	['c ou', 'c’est où'],
	['c t quand', 'c’est quand'],
])('%s is read as: %s', (typed, meant) => {
	expect(spellOut(typed)).toBe(meant);
});

test.each([
	'Who’s there?',
	'The cabin is thin.',
	'Berlin ou Paris ?',
	'Le parc ou le jardin',
	'What happens in Turin?',
	'du vin',
])('%s stays as it is', (typed) => {
	expect(spellOut(typed)).toBe(typed);
});

test('what is spelled out is understood', () => {
	expect(kindOf(spellOut('c t ou la reunion'))).toBe('where');
	expect(kindOf(spellOut('c t quand'))).toBe('when');
});
