import { describe, expect, test } from 'vitest';
import { findLeaders } from '../src/language/leaders.ts';

const leadersOf = (text: string) => findLeaders(text).map(({ name, country }) => `${name}, ${country}`);

describe('findLeaders', () => {
	test.each([
		['Le président chilien Salvador Allende a parlé.', 'Allende, chilien'],
		['La chancelière allemande Angela Merkel est venue.', 'Merkel, allemande'],
		['Egyptian President Gamal Abdel Nasser spoke.', 'Nasser, Egyptian'],
		['Le Premier ministre du Canada, Lester Pearson, a ri.', 'Pearson, Canada'],
		['The Queen of Denmark, Margrethe Thyrhaug, sang.', 'Thyrhaug, Denmark'],
		['Norway’s prime minister, Gro Harlem Brundtland, left.', 'Brundtland, Norway'],
		['Lester Pearson, prime minister of Canada, laughed.', 'Pearson, Canada'],
		['Urho Kekkonen, président de la Finlande, skie.', 'Kekkonen, Finlande'],
		['Indira Gandhi, the Indian prime minister, agreed.', 'Gandhi, Indian'],
	])('learns who leads a state: %s', (text, found) => {
		expect(leadersOf(text)).toEqual([found]);
	});

	test.each([
		['Le président des États-Unis, Harry Truman, a signé.', 'Truman, États-Unis'],
		['the president of the United States, Harry Truman, signed.', 'Truman, United States'],
		['Yesterday South African President Nelson Mandela spoke.', 'Mandela, South African'],
		['New Zealand Prime Minister Helen Clark won.', 'Clark, New Zealand'],
	])('knows states of several words: %s', (text, found) => {
		expect(leadersOf(text)).toEqual([found]);
	});

	test.each([
		['behind', `le président Ab Cd ${'A'.repeat(400_000)}`],
		['before', `${'A'.repeat(400_000)}le président du Mali, Ab Cd`],
	])('reads a word without end %s an office once', (_, text) => {
		expect(leadersOf(`Fin. Urho Kekkonen, président de la Finlande. ${text}`)).toContain(
			'Kekkonen, Finlande',
		);
	});

	test('takes no number for a name', () => {
		expect(leadersOf('le roi des Belges, Albert Ier, part')).toEqual(['Albert, Belges']);
	});

	test.each([
		'le vice-président ghanéen Kow Arkaah',
		'the vice president of Ghana, Kow Arkaah',
		'le président du conseil Pierre Mendès',
		'the president of the club, Anna Berg',
		'Le président a parlé.',
		'la reine Margrethe Thyrhaug',
		'',
	])('learns nothing from %j', (text) => {
		expect(findLeaders(text)).toEqual([]);
	});
});
