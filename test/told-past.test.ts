import { expect, test } from 'vitest';
import { findDates, formatTextDate } from '../src/language/text-dates.ts';

const PUBLISHED = '2026-05-20';

function yearIn(text: string, language: 'fr' | 'en'): string | undefined {
	const [date] = findDates(text, PUBLISHED, language).map((one) => formatTextDate(one, language));
	return date?.slice(-4);
}

test.each([
	'Le festival de Brest a lieu le 12 juin.',
	'Les concerts ont lieu en juin.',
	'Il y a plus de trains en juin.',
	'Il y a marché le 12 juin.',
	'Le séjour a deux nuits le 12 juin.',
	'La salle a plus de places en juin.',
	'Le festival qui a changé de nom a lieu le 12 juin.',
	'Les bus assurent le service en juin.',
	'Les familles préfèrent juin.',
	'Le bâtiment a côté mer un bal le 12 juin.',
	'La ville a huit concerts en juin.',
	'La ville a trois bals en juin.',
	'Le club a crédit et appui en juin.',
])('%j lies ahead, or may', (text) => {
	expect(yearIn(text, 'fr')).toBe('2026');
});

test.each([
	'The renovated museum of Leeds opens on 12 June.',
	'The newly renovated museum opens on 12 June.',
	'The old renovated museum opens on 12 June.',
	'The museum renovated by Smith opens on 12 June.',
	'The museum that was renovated opens on 12 June.',
	'The parks that were renovated open in June.',
	'The newly built pool holds its fair in June.',
	'Farmers need help in June.',
	'Applications are received in June.',
	'The tool shed opens in June.',
	'The rose garden opens in June.',
	'The left meets in June.',
	'Schools have limited places in June.',
	'Tickets priced at £5 sell in June.',
	'Anyone interested in rowing meets in June.',
	'Leeds museum renovated by Smith opens in June.',
	'A hundred boats sail in June.',
])('%j lies ahead, or may, in English', (text) => {
	expect(yearIn(text, 'en')).toBe('2026');
});

test.each([
	['Le conseil a rejeté le plan en juin.', 'fr'],
	['Ils ont vendu la halle en juin.', 'fr'],
	['Il y a eu un incendie en juin.', 'fr'],
	['Elle a déjà gagné le 12 juin.', 'fr'],
	['La fondation m’a contactée en juin.', 'fr'],
	['La halle a été détruite en juin.', 'fr'],
	['Les élus rejetèrent le plan en juin.', 'fr'],
	['Les soldats prirent la ville en juin.', 'fr'],
	['The council rejected the budget in June.', 'en'],
	['Joanna Hale resigned on 12 June.', 'en'],
	['The mayor of Leeds, who lost her seat in June, is back.', 'en'],
	['The hall has been closed since June.', 'en'],
	['They later sold the hall in June.', 'en'],
	['Joanna Hale, 54, resigned in June.', 'en'],
	['The board has met since June.', 'en'],
	['Farmers protested in June.', 'en'],
	['British police questioned Julian Locke in June.', 'en'],
	['The customs receipts dropped by 71 percent in June.', 'en'],
	['The fire broke out in June.', 'en'],
] as const)('%j is over', (text, language) => {
	expect(yearIn(text, language)).toBe('2025');
});
