import type { ClaimPair } from './claim-pairs.ts';

export const FRENCH_PAIRS: ClaimPair[] = [
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
