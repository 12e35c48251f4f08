/** A sentence of an article, words of it, and true claims about it in both languages; what an edit may change is marked. */
export interface ClaimPair {
	/** What the article says; the sentence to cite is its last. */
	text: string;
	language: 'fr' | 'en';
	/** Copied from the text. */
	words: string;
	/** True claims: [language, sentence]. */
	claims: ['fr' | 'en', string][];
	published?: string;
}

export const CLAIM_PAIRS: ClaimPair[] = [
	{
		language: 'fr',
		text: 'La coopérative de Tilff a vendu 4 200 tonnes de pommes en 2023.',
		words: 'a vendu 4 200 tonnes de pommes en 2023',
		claims: [
			['fr', 'En 2023, la coopérative de Tilff a vendu 4 200 tonnes de pommes.'],
			['en', 'The cooperative of Tilff sold 4,200 tons of apples in 2023.'],
		],
	},
	{
		language: 'fr',
		text: 'Le maire de Granville, Paul Hervieu, a inauguré le nouveau phare le 14 mai 2019.',
		words: 'a inauguré le nouveau phare le 14 mai 2019',
		claims: [
			['fr', 'Paul Hervieu a inauguré le phare le 14 mai 2019.'],
			['en', 'Paul Hervieu, the mayor of Granville, inaugurated the new lighthouse on 14 May 2019.'],
		],
	},
	{
		language: 'fr',
		text: '« La rivière a débordé trois fois cet hiver », explique Sabine Arnould, hydrologue à Liège.',
		words: 'La rivière a débordé trois fois cet hiver',
		claims: [
			['fr', 'Selon Sabine Arnould, la rivière a débordé trois fois cet hiver.'],
			['en', 'According to Sabine Arnould, the river overflowed three times this winter.'],
		],
	},
	{
		language: 'fr',
		text: "Le syndicat n'a pas signé l'accord proposé par la direction de l'usine de Mulhouse.",
		words: "n'a pas signé l'accord proposé par la direction",
		claims: [
			['fr', "Le syndicat n'a pas signé l'accord de la direction de Mulhouse."],
			['en', 'The union did not sign the agreement proposed by the management.'],
		],
	},
	{
		language: 'fr',
		text: "L'Espagne a exporté 1,5 million de tonnes d'agrumes vers l'Allemagne en 2021.",
		words: "a exporté 1,5 million de tonnes d'agrumes vers l'Allemagne",
		claims: [
			['fr', "L'Espagne a exporté vers l'Allemagne 1,5 million de tonnes d'agrumes."],
			['en', 'Spain exported 1.5 million tons of citrus fruits to Germany in 2021.'],
		],
	},
	{
		language: 'fr',
		text: 'La ministre Claire Vasseur a refusé de publier le rapport sur les barrages.',
		words: 'a refusé de publier le rapport sur les barrages',
		claims: [
			['fr', 'Claire Vasseur a refusé de publier le rapport sur les barrages.'],
			['en', 'Minister Claire Vasseur refused to publish the report on the dams.'],
		],
	},
	{
		language: 'fr',
		text: 'Le musée de la Mine a ouvert ses portes à Saint-Étienne il y a douze ans.',
		words: 'a ouvert ses portes à Saint-Étienne il y a douze ans',
		claims: [
			['fr', 'Le musée de la Mine a ouvert à Saint-Étienne il y a 12 ans.'],
			['en', 'The museum opened its doors in Saint-Étienne twelve years ago.'],
		],
	},
	{
		language: 'fr',
		text: "D'après Julien Marchal, directeur du port, quarante navires attendent devant Le Havre.",
		words: 'quarante navires attendent devant Le Havre',
		claims: [
			['fr', "D'après Julien Marchal, 40 navires attendent devant Le Havre."],
			['en', 'Julien Marchal says that forty ships are waiting off Le Havre.'],
		],
	},
	{
		language: 'fr',
		text: "Aucun habitant de Vernet n'a été blessé pendant l'incendie du 3 août.",
		words: "n'a été blessé pendant l'incendie du 3 août",
		claims: [
			['fr', "Pendant l'incendie du 3 août, aucun habitant de Vernet n'a été blessé."],
			['en', 'No inhabitant of Vernet was injured during the fire of 3 August.'],
		],
	},
	{
		language: 'fr',
		text: 'Le tunnel, long de huit kilomètres, reliera Modane à Bardonnèche en 2032.',
		words: 'long de huit kilomètres, reliera Modane à Bardonnèche en 2032',
		claims: [
			['fr', 'Long de 8 kilomètres, le tunnel reliera Modane à Bardonnèche en 2032.'],
			['en', 'The tunnel, eight kilometers long, will link Modane to Bardonnèche in 2032.'],
		],
	},
	{
		language: 'fr',
		text: 'Le parti de Bruno Castel a obtenu 23 % des voix dimanche au Luxembourg.',
		words: 'a obtenu 23 % des voix dimanche au Luxembourg',
		claims: [
			['fr', 'Au Luxembourg, le parti de Bruno Castel a obtenu 23 % des voix dimanche.'],
			['en', 'The party of Bruno Castel won 23% of the votes in Luxembourg on Sunday.'],
		],
	},
	{
		language: 'fr',
		text: 'Marc Delorme assure que la centrale de Fessenheim ne rouvrira jamais.',
		words: 'la centrale de Fessenheim ne rouvrira jamais',
		claims: [
			['fr', 'Marc Delorme assure que la centrale de Fessenheim ne rouvrira jamais.'],
			['en', 'Marc Delorme asserts that the Fessenheim plant will never reopen.'],
		],
	},
	{
		language: 'fr',
		text: "L'équipe d'Anne Lagrange a découvert six espèces de fougères à Madagascar.",
		words: 'a découvert six espèces de fougères à Madagascar',
		claims: [
			['fr', "Six espèces de fougères ont été découvertes à Madagascar par l'équipe d'Anne Lagrange."],
			['en', "Anne Lagrange's team discovered six species of ferns in Madagascar."],
		],
	},
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
	{
		language: 'fr',
		text: 'Les deux pays ont signé hier à Lisbonne un traité sur la pêche.',
		words: 'ont signé hier à Lisbonne un traité sur la pêche',
		published: '2024-03-08',
		claims: [
			['fr', 'Un traité sur la pêche a été signé le 7 mars 2024 à Lisbonne.'],
			['en', 'A treaty on fishing was signed in Lisbon on 7 March 2024.'],
		],
	},
	{
		language: 'fr',
		text: 'La Banque centrale a relevé ses taux en septembre. Elle les baissera peut-être en décembre, selon Luc Parmentier.',
		words: 'Elle les baissera peut-être en décembre',
		claims: [
			['fr', 'Selon Luc Parmentier, la Banque centrale baissera peut-être ses taux en décembre.'],
			['en', 'According to Luc Parmentier, the central bank may lower its rates in December.'],
		],
	},
	{
		language: 'fr',
		text: 'Le XIXe siècle a vu naître à Lyon la première école vétérinaire du Rhône.',
		words: 'a vu naître à Lyon la première école vétérinaire du Rhône',
		claims: [
			['fr', 'Au XIXe siècle, la première école vétérinaire du Rhône est née à Lyon.'],
			['en', 'The first veterinary school of the Rhône was born in Lyon in the 19th century.'],
		],
	},
];
