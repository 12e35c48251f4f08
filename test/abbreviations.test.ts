import { describe, expect, test } from 'vitest';
import { findAbbreviations, holdsAbbreviation } from '../src/language/abbreviations.ts';

const longOf = (text: string) => findAbbreviations(text).map(({ short, long }) => `${short} = ${long}`);

describe('findAbbreviations', () => {
	test.each([
		['La Banque centrale européenne (BCE) a relevé ses taux.', 'BCE = Banque centrale européenne'],
		['Le produit intérieur brut (PIB) recule.', 'PIB = produit intérieur brut'],
		['Le train à grande vitesse (TGV) a dix ans.', 'TGV = train à grande vitesse'],
		['An image by magnetic resonance imaging (MRI).', 'MRI = magnetic resonance imaging'],
		['The European Space Agency (ESA) launched it.', 'ESA = European Space Agency'],
		['Au Parc national des Écrins (PNE), il neige.', 'PNE = Parc national des Écrins'],
	])('reads what stands before the brackets: %s', (text, found) => {
		expect(longOf(text)).toEqual([found]);
	});

	test.each([
		[
			'La SNCF (Société nationale des chemins de fer français) annonce',
			'SNCF = Société nationale des chemins de fer français',
		],
		['The WMO (World Meteorological Organization) warns', 'WMO = World Meteorological Organization'],
		['Les ONG (organisations non gouvernementales) partent', 'ONG = organisations non gouvernementales'],
		[
			'CERN (Organisation européenne pour la recherche nucléaire) opened',
			'CERN = Organisation européenne pour la recherche nucléaire',
		],
	])('reads what stands within them: %s', (text, found) => {
		expect(longOf(text)).toEqual([found]);
	});

	test('begins a name whose letters are those of another language at its last capital', () => {
		expect(longOf('le chef de la Fédération internationale de ski (ISF) parle')).toEqual([
			'ISF = Fédération internationale de ski',
		]);
	});

	test('gives a letter to the words that say something before it gives one to "for" and "of"', () => {
		expect(longOf('The World Wide Fund for Nature (WWF) said')).toEqual(['WWF = World Wide Fund for Nature']);
	});

	test('takes no more than the name', () => {
		expect(
			longOf('Hier soir à Rome, la direction du Comité international olympique (CIO) a tranché'),
		).toEqual(['CIO = Comité international olympique']);
	});

	test.each([
		'La physicienne Marie Curie (CNRS) travaille.',
		'Jean Dupont (PS) a gagné.',
		'Ada Lovelace (UK) wrote it.',
		'The winner (USA) ran.',
		'Ils vivent à Paris (France).',
		'The treaty (see below) holds.',
		'Le CNES (voir ci-dessous) recrute.',
		'In the twenties (XX) nothing happened.',
		'',
		'()',
		'(BCE)',
	])('learns nothing from %j', (text) => {
		expect(findAbbreviations(text)).toEqual([]);
	});

	test('finds several in one sentence', () => {
		expect(longOf('le Fonds monétaire international (FMI) et la Banque mondiale (BM)')).toEqual([
			'FMI = Fonds monétaire international',
			'BM = Banque mondiale',
		]);
	});

	test('gives a piece of the text as it stands there', () => {
		const text = 'Selon l’Agence spatiale européenne (ASE), l’orbite est stable.';
		for (const { short, long } of findAbbreviations(text)) {
			expect(text).toContain(short);
			expect(text).toContain(long);
		}
		expect(findAbbreviations(text)).toHaveLength(1);
	});
});

test.each([
	['Que veut dire FAR ?', true],
	['ça veut dire quoi le jnim', true],
	['what does Gemapi mean', true],
	['Que signifie ce sigle ?', true],
	['ce que ça veut dire pour la région', false],
	['What does the agreement mean for Morocco?', false],
])('%j may hold an abbreviation: %s', (question, may) => {
	expect(holdsAbbreviation(question)).toBe(may);
});
