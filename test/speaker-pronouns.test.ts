import { describe, expect, test } from 'vitest';
import { pronounAlone, pronounBefore, pronounInserted } from '../src/language/speaker-pronouns.ts';

describe('pronounInserted', () => {
	test.each([
		['« Oui », poursuit', '-il.', 'masculine'],
		['« Oui », ajoute', '-t-elle.', 'feminine'],
		['« Oui », disent', '-ils.', 'plural'],
		['La paix, a-t-elle ', ', viendra.', 'feminine'],
		['“Yes,” he ', '.', 'masculine'],
		['“Yes,” she later ', '.', 'feminine'],
		['Peace, they ', '.', 'plural'],
	])('finds who says %j + %j', (before, after, agreement) => {
		expect(pronounInserted(before, after)).toBe(agreement);
	});

	test.each([
		['Il ', ' que non.'],
		['When she came, he ', ' that all was well.'],
		['Jean Monnet ', ' que non.'],
	])('finds nobody put into %j + %j', (before, after) => {
		expect(pronounInserted(before, after)).toBeUndefined();
	});
});

describe('pronounBefore', () => {
	test.each([
		['Il ', 'masculine'],
		['Elle l’', 'feminine'],
		['Puis elle a ', 'feminine'],
		['Interrogés à Paris, ils ont ', 'plural'],
		['Ce dernier ', 'masculine'],
		['The plan failed, but she ', 'feminine'],
		['In May he had ', 'masculine'],
	])('finds the subject of the verb after %j', (before, agreement) => {
		expect(pronounBefore(before)).toBe(agreement);
	});

	test.each(['Le plan est prêt, il ', 'le plan qu’il ', 'The letter he ', 'Jean Monnet ', ''])(
		'takes no other thing’s pronoun for a speaker: %j',
		(before) => expect(pronounBefore(before)).toBeUndefined(),
	);
});

test('pronounAlone finds “selon lui”, and “pour lui” only between commas', () => {
	expect(pronounAlone('Oui, selon lui.')).toEqual({ agreement: 'masculine', at: 5 });
	expect(pronounAlone('In her view it is.')).toMatchObject({ agreement: 'feminine' });
	expect(pronounAlone('Pour eux, oui.')).toMatchObject({ agreement: 'plural' });
	expect(pronounAlone('Il plaide pour elle.')).toBeUndefined();
	expect(pronounAlone('Rien.')).toBeUndefined();
});
