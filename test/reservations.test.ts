import { describe, expect, test } from 'vitest';
import { droppedReservations, type Reservation } from '../src/language/reservations.ts';

const dropped = (text: string, other: string) => droppedReservations(text, other).map(({ kind }) => kind);

describe('a text that drops what another says with reserve', () => {
	test.each<[Reservation, string, string]>([
		['condition', 'The harbour will open only if the dike holds until May.', 'The harbour will open in May.'],
		['condition', 'Unless the dike holds, the harbour will close.', 'The harbour will close.'],
		[
			'condition',
			'The harbour will close unless the dike holds.',
			'If the dike holds, the harbour will close.',
		],
		['condition', 'The harbour stays open as long as the dike holds.', 'The harbour stays open.'],
		['condition', 'The state will pay, provided that the city votes.', 'The state will pay.'],
		['condition', 'Le port ouvrira si la digue tient jusqu’en mai.', 'Le port ouvrira en mai.'],
		['condition', 'S’il pleut, le pont fermera.', 'Le pont fermera.'],
		['condition', 'Le stade rouvrira, à condition que l’État paie.', 'The stadium will reopen.'],
		['condition', 'Le stade rouvrira, sauf si l’État refuse.', 'Le stade rouvrira.'],
		['condition', 'Le stade rouvrira à moins que l’État ne refuse.', 'Le stade rouvrira.'],
		['condition', 'Le bac s’arrête en cas d’orage.', 'Le bac s’arrête.'],
		['doubt', 'The bank may lower its rates.', 'The bank will lower its rates.'],
		['doubt', 'La digue cédera peut-être.', 'The dike will give way.'],
		['doubt', 'Le pont devrait fermer en mai.', 'Le pont fermera en mai.'],
		['plan', 'The city plans to build two bridges.', 'The city built two bridges.'],
		['plan', 'Le musée ouvrira une salle.', 'Le musée a ouvert une salle.'],
		['plan', 'La région prévoit de planter des arbres.', 'La région a planté des arbres.'],
		['part', 'Half of the houses were flooded.', 'All the houses were flooded.'],
		['part', 'Une partie des archives a brûlé.', 'Les archives ont brûlé.'],
		['part', 'Few of the villagers returned.', 'The villagers returned.'],
	])('is told (%s): %s → %s', (kind, text, other) => {
		expect(dropped(text, other)).toEqual([kind]);
		expect(dropped(text, text)).toEqual([]);
	});

	test.each([
		['The harbour will open only if the dike holds.', 'Once the dike holds, the harbour will open.'],
		['The state will pay, provided that the city votes.', 'À condition que la ville vote, l’État paiera.'],
		['Le port ouvrira si la digue tient.', 'The harbour will open if the dike holds.'],
		['Unless the dike holds, the port will close.', 'Le port fermera si la digue ne tient pas.'],
		['Unless the dike holds, the port will close.', 'Le port fermera, sauf si la digue tient.'],
		['The bridge is as long as two streets.', 'The bridge is long.'],
		['Le conseil a voté même si le maire a refusé.', 'Le conseil a voté.'],
		['The judge asked if the mayor had paid.', 'The judge questioned the mayor.'],
		['Le vent était si fort que le pont a fermé.', 'Le pont a fermé.'],
		['Le magasin vend le pain à moins de deux euros.', 'Le pain coûte moins de deux euros.'],
		['In May the bank lowered its rates.', 'The bank lowered its rates.'],
		['The bank may lower its rates.', 'La banque pourrait baisser ses taux.'],
		['The city plans to build two bridges.', 'The city will build two bridges.'],
		['The city plans to build two bridges.', 'La ville a décidé de construire deux ponts.'],
		['L’orchestra de Leeds joue à l’opéra.', 'L’orchestre a joué.'],
		['Half of the 40 houses were flooded.', 'Twenty houses were flooded: 50 %.'],
		['Exports rose in the second half of 2020.', 'Exports rose in 2020.'],
		['Greenland is part of Denmark.', 'Greenland belongs to Denmark.'],
	])('is not told of: %s → %s', (text, other) => {
		expect(dropped(text, other)).toEqual([]);
	});

	test.each([
		[
			'The council voted on Monday, and the harbour will open if the dike holds.',
			'The council voted',
			'The council voted on Monday',
		],
		[
			'The harbour, which was built in 1920, will open only if the dike holds.',
			'The harbour was built in 1920.',
			'The harbour, which was built in 1920,',
		],
	])('says outright what stands beside it: %s', (text, other, outright) => {
		expect(droppedReservations(text, other)[0]?.outright.trim()).toBe(outright);
	});
});
