import { describe, expect, test } from 'vitest';
import { isPersonNoun, mentionsPerson } from '../src/language/persons.ts';

describe('mentionsPerson', () => {
	test.each([
		'L’annonce a surpris le ministre.',
		'Un de ses amis l’a rejoint.',
		'L’ambassadeur dort.',
		'A young and gifted surgeon came.',
		'One of the soldiers slept.',
		'Her husband left.',
	])('finds one person in %j', (text) => expect(mentionsPerson(text)).toBe(true));

	test.each([
		'Les trains étaient en retard.',
		'The trains were late.',
		'Ministre !',
		'Les soldats dorment.',
		'La loi passe.',
		'',
	])('finds none in %j', (text) => expect(mentionsPerson(text)).toBe(false));
});

test('isPersonNoun knows whatever ends in -man', () => {
	for (const word of ['boatmen', 'fisherman', 'stateswoman']) expect(isPersonNoun(word)).toBe(true);
	expect(isPersonNoun('man-made')).toBe(false);
});

test.each(['cheffe', 'médiatrice', 'policières', 'gardienne', 'chercheuse', 'présidente', 'académicienne'])(
	'isPersonNoun knows a woman by the usual ending: %s',
	(word) => expect(isPersonNoun(word)).toBe(true),
);

test.each([
	'première',
	'marine',
	'médecine',
	'générale',
	'ministère',
	'bosse',
	'voter',
	'presenter',
	'terroriste',
])('isPersonNoun takes no other word for one: %s', (word) => expect(isPersonNoun(word)).toBe(false));

test('isPersonNoun knows one and several, in both languages, and no thing', () => {
	for (const word of ['capitaine', 'Ministers', 'officiers', 'diplomat'])
		expect(isPersonNoun(word)).toBe(true);
	for (const word of ['navire', 'stadium', 'commission']) expect(isPersonNoun(word)).toBe(false);
});
