import { describe, expect, test } from 'vitest';
import { findDates, formatTextDate } from '../src/language/text-dates.ts';

const PUBLISHED = '2025-02-25';

function read(text: string, language: 'fr' | 'en', published = PUBLISHED): string[] {
	return findDates(text, published, language).map((date) => formatTextDate(date, language));
}

describe('findDates', () => {
	test.each([
		['Le 26 juillet 1956, il parla.', ['26 juillet 1956']],
		['Du 17 au 20 février s’est tenue la réunion.', ['17–20 février 2025']],
		['Tout commence en septembre 1928, puis en 1940.', ['septembre 1928', '1940']],
		['Il revint en mars dernier.', ['mars 2024']],
		['Elle a démissionné en mai.', ['mai 2024']],
		['Elle est née le 3 avril.', ['3 avril 2024']],
		['Il a déposé un préavis pour mai.', ['mai 2025']],
		['Elle a annoncé un vote en mai.', ['mai 2025']],
		['Le vote aura lieu en mai.', ['mai 2025']],
		['La fête, en mai, a été reportée.', ['mai 2025']],
		['En décembre, il partit.', ['décembre 2024']],
		['Hier, il a dit non.', ['24 février 2025']],
		['Le mois dernier, il était là.', ['janvier 2025']],
		['L’année dernière, il était là.', ['2024']],
		['De 1956 à 1958, il enseigna.', ['1956', '1958']],
		['Fondée (1963), elle dura.', ['1963']],
	])('reads %j', (text, dates) => {
		expect(read(text, 'fr')).toEqual(dates);
	});

	test.each([
		['On July 26, 1956, he spoke.', ['July 26, 1956']],
		['In March 2024 the talks began.', ['March 2024']],
		['He resigned in May.', ['May 2024']],
		['Her predecessor, who left office in May, attacked it.', ['May 2024']],
		['She died on 3 April.', ['April 3, 2024']],
		['They agreed to meet in May.', ['May 2025']],
		['The board announced a vote in May.', ['May 2025']],
		['It will open in May.', ['May 2025']],
		['He was there last April.', ['April 2024']],
		['Doors open next January.', ['January 2026']],
		['Last year he was there.', ['2024']],
		['Between 1914 and 1918 it was closed.', ['1914', '1918']],
		['The lane will close from 1 July.', ['July 1, 2025']],
		['It is open from 3 to 5 May.', ['May 3\u2009–\u20095, 2025']],
	])('reads %j in English', (text, dates) => {
		expect(read(text, 'en')).toEqual(dates);
	});

	test.each([
		['Le convoi comptait 2000 soldats.', 'fr'],
		['Il y a deux ans, il partit.', 'fr'],
		['La planète Mars est loin.', 'fr'],
		['Aujourd’hui encore, on en parle.', 'fr'],
		['Ils dansent pendant trois jours.', 'fr'],
		['En trois jours, il a tout perdu.', 'fr'],
		['The pie keeps for two days.', 'en'],
		['Poach the haddock for eight minutes.', 'en'],
		['Mercredi, à Alger, il a parlé.', 'fr'],
		['He may go, after a long march.', 'en'],
		['An expedition is now flying research aircraft.', 'en'],
		['In 2000 people it was found.', 'en'],
		['She went round the earth in 72 days.', 'en'],
	] as const)('finds no date in %j', (text, language) => {
		expect(read(text, language)).toEqual([]);
	});

	test('needs the day of publication for what is said by half alone', () => {
		expect(read('Le 3 mars, puis le 4 mars 1963, en avril et en mai 1964.', 'fr', '')).toEqual([
			'4 mars 1963',
			'mai 1964',
		]);
	});

	test('says where in the text each date stands, in its order', () => {
		const text = 'En 1963, le 25 mai 1963 et en juin 1963.';
		const words = findDates(text, PUBLISHED, 'fr').map(({ start, end }) => text.slice(start, end));
		expect(words).toEqual(['1963', '25 mai 1963', 'juin 1963']);
	});
});
