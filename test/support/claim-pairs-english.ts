import type { ClaimPair } from './claim-pairs.ts';

export const ENGLISH_PAIRS: ClaimPair[] = [
	{
		language: 'en',
		text: 'The bakery on Castle Street sold 900 loaves in March.',
		words: 'sold 900 loaves in March',
		claims: [
			['en', 'In March the bakery on Castle Street sold 900 loaves.'],
			['fr', 'La boulangerie de Castle Street a vendu 900 pains en mars.'],
		],
	},
	{
		language: 'en',
		text: '“The bridge will close for five weeks,” said Martin Oakley, the county engineer.',
		words: 'The bridge will close for five weeks',
		claims: [
			['en', 'Martin Oakley said the bridge would close for five weeks.'],
			['fr', 'Selon Martin Oakley, le pont fermera pendant cinq semaines.'],
		],
	},
	{
		language: 'en',
		text: 'Norway did not join the fishing agreement signed by Iceland in 1998.',
		words: 'did not join the fishing agreement signed by Iceland in 1998',
		claims: [
			['en', 'Norway did not join the fishing agreement that Iceland signed in 1998.'],
			['fr', "La Norvège n'a pas rejoint l'accord de pêche signé par l'Islande en 1998."],
		],
	},
	{
		language: 'en',
		text: 'Helen Prior, who leads the observatory in Durham, counted 311 storms last year.',
		words: 'counted 311 storms last year',
		claims: [
			['en', 'Helen Prior of the observatory in Durham counted 311 storms last year.'],
			['fr', "Helen Prior, qui dirige l'observatoire de Durham, a compté 311 tempêtes l'an dernier."],
		],
	},
	{
		language: 'en',
		text: 'According to Peter Lowell, the mine employed two thousand workers until 1987.',
		words: 'the mine employed two thousand workers until 1987',
		claims: [
			['en', 'According to Peter Lowell, the mine employed 2,000 workers until 1987.'],
			['fr', "D'après Peter Lowell, la mine a employé 2 000 ouvriers jusqu'en 1987."],
		],
	},
	{
		language: 'en',
		text: 'Canada and Denmark divided the island in June 2022.',
		words: 'Canada and Denmark divided the island in June 2022',
		claims: [
			['en', 'In June 2022 the island was divided by Canada and Denmark.'],
			['fr', "Le Canada et le Danemark ont divisé l'île en juin 2022."],
		],
	},
	{
		language: 'en',
		text: 'Sarah Whitlock denied that the council had sold the park.',
		words: 'denied that the council had sold the park',
		claims: [
			['en', 'Sarah Whitlock denied that the council had sold the park.'],
			['fr', 'Sarah Whitlock a nié que le conseil ait vendu le parc.'],
		],
	},
	{
		language: 'en',
		text: 'The choir of Ely Cathedral has fourteen singers and sings without an organ.',
		words: 'has fourteen singers and sings without an organ',
		claims: [
			['en', 'The choir of Ely Cathedral has 14 singers and sings without an organ.'],
			['fr', 'Le chœur de la cathédrale d’Ely a quatorze chanteurs et chante sans orgue.'],
		],
	},
	{
		language: 'en',
		text: 'Tunisia planted 70,000 olive trees near Sfax between 2015 and 2018.',
		words: 'planted 70,000 olive trees near Sfax between 2015 and 2018',
		claims: [
			['en', 'Between 2015 and 2018 Tunisia planted 70,000 olive trees near Sfax.'],
			['fr', 'La Tunisie a planté 70 000 oliviers près de Sfax entre 2015 et 2018.'],
		],
	},
	{
		language: 'en',
		text: 'The library of Alexandria Bay reopened on Tuesday with three new halls.',
		words: 'reopened on Tuesday with three new halls',
		claims: [
			['en', 'On Tuesday the library of Alexandria Bay reopened with three new halls.'],
			['fr', "La bibliothèque d'Alexandria Bay a rouvert mardi avec trois nouvelles salles."],
		],
	},
	{
		language: 'en',
		text: 'Rescuers never found the captain of the ferry that sank off Oban.',
		words: 'Rescuers never found the captain of the ferry that sank off Oban',
		claims: [
			['en', 'The captain of the ferry that sank off Oban was never found by rescuers.'],
			['fr', "Les sauveteurs n'ont jamais retrouvé le capitaine du ferry qui a coulé au large d'Oban."],
		],
	},
	{
		language: 'en',
		text: 'George Fenwick thinks that the lake will freeze before the 20th of January.',
		words: 'the lake will freeze before the 20th of January',
		claims: [
			['en', 'George Fenwick thinks the lake will freeze before 20 January.'],
			['fr', 'George Fenwick pense que le lac gèlera avant le 20 janvier.'],
		],
	},
];
