import { describe, expect, test } from 'vitest';
import { formatResolved, resolveDates } from '../src/language/resolve-dates.ts';

const PUBLISHED = '2025-02-25';

function resolve(text: string, language: 'fr' | 'en', published = PUBLISHED): string[] {
	return resolveDates(text, published, language).map((date) => formatResolved(date, language));
}

describe('resolveDates', () => {
	test.each([
		['Le 1er janvier dernier, le ministère a répondu.', ['1er janvier 2025']],
		['Du 17 au 20 février s’est tenue à Bamako la réunion.', ['17–20 février 2025']],
		['Elle aura lieu mardi 4 mars à 14 h 30 à Quimper.', ['4 mars 2025']],
		['Hier, il a dit non.', ['24 février 2025']],
		['Il est venu mardi dernier.', ['18 février 2025']],
		['Le 3 décembre, tout a changé.', ['3 décembre 2024']],
	])('reads %j as of the day of publication', (text, dates) => {
		expect(resolve(text, 'fr')).toEqual(dates);
	});

	test.each([
		['The talks began on February 17.', ['February 17, 2025']],
		['He resigned yesterday.', ['February 24, 2025']],
	])('reads %j as of the day of publication, in English', (text, dates) => {
		expect(resolve(text, 'en')).toEqual(dates);
	});

	test.each([
		'Le 1er janvier 1956, le pays devint indépendant.',
		'Ils se parlent depuis la semaine dernière.',
		'Mercredi, à Alger, il a parlé.',
		'Il y a plus d’un an, trois pays se sont alliés.',
		'Les 33 articles du texte.',
	])('leaves %j alone: it says its year, or too little', (text) => {
		expect(resolve(text, 'fr')).toEqual([]);
	});

	test.each([
		'Her rival had passed through three days before.',
		'Three days after the operation he spoke.',
		'She went round the earth in 72 days, 6 hours and 11 minutes.',
		'Two days later he left.',
	])('leaves %j alone: it is not counted from the day of publication', (text) => {
		expect(resolve(text, 'en')).toEqual([]);
	});

	test('tells nothing without a full day of publication', () => {
		for (const published of ['2025', '2025-02', 'hier', ''])
			expect(resolve('Hier, il a dit non.', 'fr', published)).toEqual([]);
	});

	test('says where in the text the date stands', () => {
		const [date] = resolveDates('Voici : hier, non.', PUBLISHED, 'fr');
		expect('Voici : hier, non.'.slice(date?.start, date?.end).trim()).toBe('hier');
	});
});
