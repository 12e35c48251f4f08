import type { ClaimPair } from './claim-pairs.ts';

/** Pairs that no rule was made by: what they give is what to expect of an article nobody has seen. */
export const UNSEEN_CLAIM_PAIRS: ClaimPair[] = [
	{
		language: 'fr',
		text: 'La brasserie de Namur a fermé deux de ses cinq ateliers en 2016.',
		words: 'a fermé deux de ses cinq ateliers',
		claims: [
			['fr', 'En 2016, la brasserie de Namur a fermé deux de ses cinq ateliers.'],
			['en', 'The brewery in Namur closed two of its five workshops in 2016.'],
		],
	},
	{
		language: 'fr',
		text: 'Le prix du blé a augmenté de 12 % en Roumanie après la sécheresse.',
		words: 'Le prix du blé a augmenté de 12 %',
		claims: [
			['fr', 'Après la sécheresse, le prix du blé a augmenté de 12 % en Roumanie.'],
			['en', 'In Romania the price of wheat increased by 12% after the drought.'],
		],
	},
	{
		language: 'fr',
		text: '« Nous ne vendrons pas la forêt », a déclaré Lucie Brabant, maire de Saverne.',
		words: 'Nous ne vendrons pas la forêt',
		claims: [
			['fr', 'Lucie Brabant a déclaré que la forêt ne sera pas vendue.'],
			['en', 'Lucie Brabant said the forest will not be sold.'],
		],
	},
	{
		language: 'fr',
		text: 'Selon Olivier Destrée, le glacier a perdu trente mètres depuis 1990.',
		words: 'le glacier a perdu trente mètres depuis 1990',
		claims: [
			['fr', 'Selon Olivier Destrée, le glacier a perdu 30 mètres depuis 1990.'],
			['en', 'According to Olivier Destrée, the glacier has lost thirty meters since 1990.'],
		],
	},
	{
		language: 'fr',
		text: 'La Finlande a accepté de livrer dix navires au Portugal avant le mois de juin.',
		words: 'a accepté de livrer dix navires au Portugal',
		claims: [
			['fr', 'La Finlande a accepté de livrer dix navires au Portugal avant juin.'],
			['en', 'Finland accepted to deliver ten ships to Portugal before June.'],
		],
	},
	{
		language: 'fr',
		text: 'Aucun pont ne traversait la Meuse avant 1860.',
		words: 'Aucun pont ne traversait la Meuse',
		claims: [
			['fr', 'Avant 1860, aucun pont ne traversait la Meuse.'],
			['en', 'Before 1860, no bridge crossed the Meuse.'],
		],
	},
	{
		language: 'fr',
		text: 'Le professeur Hugo Lambrecht a enseigné la chimie à Gand pendant vingt ans.',
		words: 'a enseigné la chimie à Gand pendant vingt ans',
		claims: [
			['fr', 'Hugo Lambrecht a enseigné la chimie à Gand pendant 20 ans.'],
			['en', 'Professor Hugo Lambrecht taught chemistry in Ghent for twenty years.'],
		],
	},
	{
		language: 'fr',
		text: 'Le nombre de loups a diminué dans le Jura entre 2019 et 2022.',
		words: 'Le nombre de loups a diminué dans le Jura',
		claims: [
			['fr', 'Entre 2019 et 2022, le nombre de loups a diminué dans le Jura.'],
			['en', 'The number of wolves decreased in the Jura between 2019 and 2022.'],
		],
	},
	{
		language: 'fr',
		text: 'Le tribunal de Nantes a condamné Victor Almeida à six mois de prison le 9 octobre 2018.',
		words: 'a condamné Victor Almeida à six mois de prison',
		claims: [
			['fr', 'Le 9 octobre 2018, le tribunal de Nantes a condamné Victor Almeida à six mois de prison.'],
			['en', 'The court in Nantes sentenced Victor Almeida to six months in prison on 9 October 2018.'],
		],
	},
	{
		language: 'fr',
		text: 'L’Organisation mondiale de la santé a envoyé 800 lits au Tchad.',
		words: 'a envoyé 800 lits au Tchad',
		claims: [
			['fr', 'L’OMS a envoyé 800 lits au Tchad.'],
			['en', 'The WHO sent 800 beds to Chad.'],
		],
	},
	{
		language: 'fr',
		text: 'L’usine emploie moins de 400 ouvriers et ne recrute plus.',
		words: 'emploie moins de 400 ouvriers et ne recrute plus',
		claims: [
			['fr', 'L’usine emploie moins de 400 ouvriers et ne recrute plus.'],
			['en', 'The factory employs fewer than 400 workers and no longer recruits.'],
		],
	},
	{
		language: 'en',
		text: 'The orchestra of Leeds gave sixteen concerts in Poland in 2014.',
		words: 'gave sixteen concerts in Poland in 2014',
		claims: [
			['en', 'In 2014 the orchestra of Leeds gave 16 concerts in Poland.'],
			['fr', 'L’orchestre de Leeds a donné seize concerts en Pologne en 2014.'],
		],
	},
	{
		language: 'en',
		text: '“The harvest will be poor,” said Irene Calder, a farmer near Perth.',
		words: 'The harvest will be poor',
		claims: [
			['en', 'Irene Calder said that the harvest would be poor.'],
			['fr', 'Selon Irene Calder, la récolte sera mauvaise.'],
		],
	},
	{
		language: 'en',
		text: 'The price of copper fell by 8% after the strike in Chile.',
		words: 'The price of copper fell by 8%',
		claims: [
			['en', 'After the strike in Chile, the price of copper fell by 8%.'],
			['fr', 'Après la grève au Chili, le prix du cuivre a baissé de 8 %.'],
		],
	},
	{
		language: 'en',
		text: 'According to Daniel Frost, the dam was never inspected.',
		words: 'the dam was never inspected',
		claims: [
			['en', 'According to Daniel Frost, the dam was never inspected.'],
			['fr', 'D’après Daniel Frost, le barrage n’a jamais été inspecté.'],
		],
	},
	{
		language: 'en',
		text: 'Hungary rejected the proposal on 12 November 2009.',
		words: 'rejected the proposal on 12 November 2009',
		claims: [
			['en', 'On 12 November 2009 Hungary rejected the proposal.'],
			['fr', 'La Hongrie a rejeté la proposition le 12 novembre 2009.'],
		],
	},
	{
		language: 'en',
		text: 'The company opened a second factory in Vietnam and hired 1,200 workers.',
		words: 'opened a second factory in Vietnam and hired 1,200 workers',
		claims: [
			['en', 'The company opened a second factory in Vietnam and hired 1,200 workers.'],
			['fr', 'L’entreprise a ouvert une deuxième usine au Vietnam et embauché 1 200 ouvriers.'],
		],
	},
	{
		language: 'en',
		text: 'No ship has entered the harbour of Wick since April.',
		words: 'No ship has entered the harbour of Wick since April',
		claims: [
			['en', 'Since April, no ship has entered the harbour of Wick.'],
			['fr', 'Aucun navire n’est entré dans le port de Wick depuis avril.'],
		],
	},
	{
		language: 'en',
		text: 'Senator Ruth Hadley asserts that the tax will cost three billion dollars.',
		words: 'the tax will cost three billion dollars',
		claims: [
			['en', 'Ruth Hadley asserts that the tax will cost 3 billion dollars.'],
			['fr', 'Selon Ruth Hadley, l’impôt coûtera trois milliards de dollars.'],
		],
	},
	{
		language: 'en',
		text: 'The museum bought forty paintings by Edwin Marsh before the war.',
		words: 'bought forty paintings by Edwin Marsh before the war',
		claims: [
			['en', 'Before the war, the museum bought 40 paintings by Edwin Marsh.'],
			['fr', 'Le musée a acheté quarante tableaux d’Edwin Marsh avant la guerre.'],
		],
	},
	{
		language: 'en',
		text: 'Exports of tea rose in Sri Lanka in the second half of 2020.',
		words: 'Exports of tea rose in Sri Lanka',
		claims: [
			['en', 'In the second half of 2020, exports of tea rose in Sri Lanka.'],
			['fr', 'Les exportations de thé ont augmenté au Sri Lanka au second semestre de 2020.'],
		],
	},
];
