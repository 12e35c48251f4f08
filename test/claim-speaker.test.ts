import { describe, expect, test } from 'vitest';
import type { Language } from '../src/language/languages.ts';
import { verifyWritten } from './support/verify-written.ts';

const THEFT = 'Paul Reynard said that the mayor Claire Monroe had stolen two million dollars from the port.';
const VOL = 'Paul Renard accuse Claire Monnier d’avoir volé deux millions au port.';
const LED = 'Paul Reynard, who has led the port since 2010, said that the mayor had stolen the money.';

type Row = [language: Language, source: string, asked: Language, claim: string];

const TAKEN: Row[] = [
	['en', THEFT, 'en', 'Claire Monroe stole two million dollars from the port of Paul Reynard.'],
	['en', THEFT, 'en', 'Claire Monroe stole two million dollars from the port.'],
	['en', THEFT, 'fr', 'Claire Monroe a volé deux millions de dollars au port de Paul Reynard.'],
	[
		'en',
		THEFT,
		'en',
		'Paul Reynard said he had stolen two million dollars from the port with Claire Monroe.',
	],
	['en', THEFT, 'en', 'According to Paul Reynard, Paul Reynard and Claire Monroe stole two million dollars.'],
	[
		'en',
		THEFT,
		'en',
		'Claire Monroe, who stole two million dollars from the port, was accused by Paul Reynard.',
	],
	[
		'en',
		THEFT,
		'en',
		'Paul Reynard was accused by Claire Monroe of stealing two million dollars from the port.',
	],
	['fr', VOL, 'fr', 'Paul Renard a volé deux millions au port avec Claire Monnier.'],
	['fr', VOL, 'fr', 'Claire Monnier a volé deux millions au port, où travaille Paul Renard.'],
	['fr', VOL, 'fr', 'Claire Monnier accuse Paul Renard d’avoir volé deux millions au port.'],
	['en', LED, 'en', 'The mayor stole the money of Paul Reynard.'],
	[
		'en',
		'Officials said that the mayor had hidden the report for two years.',
		'en',
		'The mayor hid the report for two years.',
	],
	['fr', 'Il affirme que le maire a caché le rapport.', 'fr', 'Le maire a caché le rapport.'],
];

const KEPT: Row[] = [
	['en', THEFT, 'en', 'According to Paul Reynard, Claire Monroe stole two million dollars from the port.'],
	['en', THEFT, 'fr', 'Selon Paul Reynard, Claire Monroe a volé deux millions de dollars au port.'],
	['en', THEFT, 'fr', 'Paul Reynard accuse Claire Monroe d’avoir volé deux millions de dollars au port.'],
	[
		'en',
		THEFT,
		'en',
		'Claire Monroe was accused by Paul Reynard of stealing two million dollars from the port.',
	],
	['fr', VOL, 'fr', 'Paul Renard accuse Claire Monnier d’avoir volé deux millions au port.'],
	['fr', VOL, 'fr', 'Claire Monnier est accusée par Paul Renard d’avoir volé deux millions au port.'],
	['en', LED, 'en', 'Paul Reynard has led the port since 2010.'],
	[
		'en',
		'The bridge closed on Monday, and Paul Reynard said that it would reopen in May.',
		'fr',
		'Le pont a fermé lundi.',
	],
	[
		'fr',
		'« La rivière a débordé trois fois », explique Sabine Arnould, hydrologue à Liège.',
		'fr',
		'Sabine Arnould est hydrologue à Liège.',
	],
	[
		'fr',
		'Selon Julien Marchal, directeur du port de Lorient, quarante navires attendent.',
		'en',
		'Julien Marchal, director of the port of Lorient, says that forty ships are waiting.',
	],
	['en', 'Paul Reynard said he would leave the port.', 'fr', 'Paul Reynard a dit qu’il quitterait le port.'],
	[
		'en',
		'Officials said that the mayor had hidden the report for two years.',
		'en',
		'Officials said the mayor hid the report for two years.',
	],
];

const toWritten = ([language, source, asked, claim]: Row) => ({ language, source, asked, claim });
const taken = await verifyWritten(TAKEN.map(toWritten));
const kept = await verifyWritten(KEPT.map(toWritten));

describe('what somebody says', () => {
	test.each(TAKEN.map((row, at) => [row[3], at] as const))('is no fact: %s', (_, at) => {
		expect(taken[at]).toMatchObject({ ok: false });
	});

	test.each(KEPT.map((row, at) => [row[3], at] as const))(
		'may be reported, and what stands beside it told: %s',
		(_, at) => {
			expect(kept[at]).toMatchObject({ ok: true });
		},
	);
});
