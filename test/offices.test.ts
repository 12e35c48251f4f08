import { describe, expect, test } from 'vitest';
import {
	officeAccording,
	officeAfter,
	officeBefore,
	officeForWhom,
	officeIssuing,
	rolesIn,
} from '../src/language/offices.ts';

describe('officeBefore', () => {
	test.each([
		['fr', 'Hier, le ministre malien a ', 'le ministre malien'],
		['fr', 'Un conseiller de Robert Schuman ', 'Un conseiller de Robert Schuman'],
		['fr', "Le chef de l'État s'est ", "Le chef de l'État"],
		['en', 'The German foreign minister ', 'The German foreign minister'],
		['en', 'One official has ', 'One official'],
	] as const)('in %s finds the subject of the verb after %j', (language, before, office) => {
		const found = officeBefore(before, language);
		expect(before.slice(found?.start, found?.end)).toBe(office);
	});

	test.each([
		['fr', 'Jean Monnet '],
		['fr', 'Le plan que '],
		['fr', "Le chancelier n'a rien "],
		['en', 'The plan that '],
		['en', ''],
	] as const)('in %s finds none before the verb after %j', (language, before) => {
		expect(officeBefore(before, language)).toBeUndefined();
	});
});

const after = (text: string) => {
	const found = officeAfter(text, 4, 'fr');
	return text.slice(found?.start, found?.end);
};

const agreement = (text: string) => officeAccording(`Selon ${text}, oui.`, 'fr')?.agreement;

describe('the other places of an office', () => {
	test('follow the verb after a quotation, with somebody spoken to between', () => {
		expect(after('dit, le ministre')).toBe('le ministre');
		expect(after('dire le ministre de la Santé à Paris.')).toBe('le ministre de la Santé');
		expect(after('dire au Monde un diplomate, hier')).toBe('un diplomate');
	});

	test('stand after “selon”, but only between commas', () => {
		expect(officeAccording('Selon le ministre, oui.', 'fr')).toMatchObject({
			head: 'ministre',
			definite: true,
		});
		expect(officeAccording('Oui, selon un ministre.', 'fr')).toMatchObject({
			head: 'ministre',
			definite: false,
		});
		expect(officeAccording('Choisi selon les demandes du client.', 'fr')).toBeUndefined();
		expect(officeAccording('According to the foreign minister, yes.', 'en')?.head).toBe('minister');
	});

	test('stand after “pour”, which may be a time as well', () => {
		expect(officeForWhom('Pour le professeur, oui.', 'fr')?.head).toBe('professeur');
		expect(officeForWhom('Pour le moment, oui.', 'fr')).toBeUndefined();
		expect(officeForWhom('For the first time, yes.', 'en')).toBeUndefined();
	});

	test('stand behind a communiqué, which belongs to no press and ends at a dash', () => {
		expect(officeIssuing('Communiqué du ministère – Le pont est fermé.', 'fr')?.head).toBe('ministere');
		expect(
			officeIssuing("**Communiqué de presse** – L'Agence ferme le pont, dit-elle.", 'fr'),
		).toBeUndefined();
	});

	test('say how a pronoun must agree, where their article does', () => {
		expect(agreement('la ministre')).toBe('feminine');
		expect(agreement('un ministre')).toBe('masculine');
		expect(agreement('des ministres')).toBe('plural');
		expect(agreement("l'élève")).toBeUndefined();
	});
});

test('rolesIn parts the noun of an office from its complement', () => {
	expect(rolesIn('le ministre français des Affaires étrangères', 'fr')).toEqual({
		heads: ['ministre', 'francais'],
		details: ['des', 'affaires', 'etrangeres'],
	});
	expect(rolesIn('the foreign minister of France', 'en')).toEqual({
		heads: ['minister'],
		details: ['foreign', 'france'],
	});
	expect(rolesIn('', 'fr')).toEqual({ heads: [], details: [] });
});
