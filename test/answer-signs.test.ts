import { describe, expect, test } from 'vitest';
import { fold, splitWords } from '../src/language/words.ts';
import { holdsAnswer, namesOtherThan } from '../src/language/answer-signs.ts';

const NONE = new Set<string>();

describe('holdsAnswer', () => {
	test.each([
		['who', 'fr', 'Le traité fut signé par Robert Schuman.', 'Le traité fut signé hier.'],
		['who', 'en', 'The king signed it.', 'It was signed on Monday.'],
		['name', 'en', 'The ship was the Mayflower.', 'The ship was large.'],
		['why', 'fr', 'Il préside seul, le maire étant retenu à Albi.', 'Il préside avec le maire.'],
		[
			'why',
			'fr',
			'On enverra des chiens, les détecteurs trouvant mal les mines.',
			'Le nouveau commandant dort.',
		],
		['when', 'fr', 'La réunion commence à 15 heures.', 'La réforme des 35 heures divise.'],
		['how-much', 'fr', 'Il en verse 24 millions.', 'Un pays de 12 millions, vers 2 millions de clients.'],
		['how-much', 'fr', 'La banque en prête 24 millions.', 'La banque compte 24 millions de clients.'],
		['when', 'fr', 'Il a ouvert en 1869.', 'Il a ouvert dans la joie.'],
		['when', 'fr', 'Il a ouvert lundi.', 'Il a ouvert à cent navires.'],
		['when', 'fr', 'Il a ouvert il y a dix ans.', 'Il y a dix navires.'],
		['when', 'fr', 'Le départ fut donné à 15 h 16.', 'Le départ fut donné.'],
		['when', 'fr', 'À éviter entre 12 heures et 20 heures.', 'C’est à 12 heures de route.'],
		['when', 'en', 'It opened on 5 May.', 'It may open.'],
		['when', 'en', 'It opened on May 5.', 'Ships may pass.'],
		['when', 'en', 'It opened three years later.', 'It opened with three ships.'],
		['when', 'fr', 'La carte sort avant la fin de l’année.', 'La carte sort avant la fin du film.'],
		['when', 'en', 'It closes at the end of the month.', 'It closes at the end of the road.'],
		['why', 'fr', 'Il part pour une raison simple.', 'On la trouve raisonnable.'],
		['why', 'en', 'She gave two reasons.', 'The price is reasonable.'],
		['why', 'en', 'Voting was extended after a power cut.', 'Voting was extended.'],
		['why', 'fr', 'Il l’a relaxée, estimant qu’elle ignorait tout.', 'Il l’a relaxée hier.'],
		['who', 'en', 'Fishermen paid for it.', 'Herring paid for it.'],
		['when', 'en', 'It starts at 5 p.m.', 'It starts with 5 men.'],
		['when', 'en', 'By 9000 BP the land was forested.', 'By 9000 boats the land was reached.'],
		['when', 'fr', 'Il mourut en 44 av. J.-C. à Rome.', 'Il mourut avec 44 sénateurs.'],
		['when', 'en', 'The polls are due in May.', 'In it they may be due.'],
		['when', 'en', 'It began on Feb. 24.', 'It began with Jan.'],
		['when', 'en', 'It closed the day after the vote.', 'It closed after the vote.'],
		['when', 'fr', 'Il ferma la veille du vote.', 'Il dirige un centre de veille.'],
		['when', 'en', 'It will open soon.', 'It opens as soon as they may.'],
		['when', 'fr', 'Il a fermé dès le lendemain.', 'Il a fermé dès le départ.'],
		['when', 'fr', 'Il rouvrira sous dix jours.', 'Il rouvrira sous dix gardes.'],
		['when', 'en', 'They expect it before May.', 'They expect it before they may go.'],
		['when', 'fr', 'Il doit partir avant le 30.', 'Il doit partir avant les 30 autres.'],
		['how-many', 'en', 'On Feb. 24 they sent three.', 'They sent it on Feb. 24.'],
		['how-many', 'fr', 'Depuis trois mois, il attend.', 'Depuis Rome, il attend.'],
		['how-much', 'en', 'The price of onions has doubled.', 'The price of onions is known.'],
		['why', 'en', 'They left in protest at the vote.', 'They left the vote.'],
		['why', 'fr', 'Il est connu pour son art.', 'Il est connu.'],
		['purpose', 'fr', 'La session avait pour objet d’aider.', 'La session avait dix objets.'],
		['where', 'fr', 'Le traité fut signé à Washington.', 'Le traité fut signé par Nehru.'],
		['where', 'fr', 'Elle est située rue des Moines.', 'Elle est belle.'],
		['where', 'en', 'They met in the city of Bandung.', 'They met again.'],
		['country', 'fr', 'Le Mali a signé.', 'Les Maliens ont signé.'],
		['country', 'en', 'Egypt refused.', 'The Egyptians refused.'],
		['how-many', 'fr', 'Trente États ont signé.', 'Le 3 mai 1963, des États ont signé.'],
		['how-many', 'en', 'It received 900,000 coupons.', 'It was received in 1890.'],
		['how-many', 'en', 'A dozen ships came.', 'Ships came on May 3.'],
		['how-much', 'fr', 'Il coûte vingt francs.', 'Il coûte cher.'],
		['how-much', 'fr', 'Il détient 44 % du capital.', 'Il détient 44 navires.'],
		['how-much', 'en', 'It cost $3 million.', 'It cost three lives.'],
		['how-much', 'fr', 'Sept marins sur dix partent.', 'Sept marins partent.'],
		['how-much', 'en', 'One in six sailors left.', 'One sailor left.'],
		['how-many', 'fr', 'Une cinquantaine de navires partent.', 'Des navires partent.'],
		['when', 'en', 'It will last until the autumn.', 'It will last.'],
		['when', 'fr', 'Il ouvrira dès l’été.', 'Il a été ouvert.'],
		['why', 'fr', 'Ils ont fui par peur des crues.', 'Ils ont fui.'],
		['why', 'en', 'It is wary of its neighbour.', 'It has a neighbour.'],
		['why', 'fr', 'Il ferma parce que l’eau montait.', 'Il ferma tôt.'],
		[
			'how-much',
			'fr',
			'Il réclame un fonds d’indemnisation de 2 milliards.',
			'Il réclame 2 milliards de mots.',
		],
		['why', 'en', 'It was closed to save the paintings.', 'It was closed.'],
		['why', 'fr', 'La raison tient au prix.', 'Ils ont raison et le savent.'],
		['purpose', 'fr', 'Il s’agissait de sauver les peintures.', 'Les peintures sont belles.'],
		['purpose', 'en', 'It is meant to keep the peace.', 'It is blue.'],
	] as const)('%s in %s: %j and not %j', (kind, language, answer, other) => {
		expect(holdsAnswer(kind, answer, language, NONE)).toBe(true);
		expect(holdsAnswer(kind, other, language, NONE)).toBe(false);
	});

	test('takes nothing for an answer that stands in the question already', () => {
		expect(holdsAnswer('who', 'Monnet a signé le traité.', 'fr', new Set(['monnet']))).toBe(false);
		expect(holdsAnswer('when', 'En 1956 le canal ferma.', 'fr', new Set(['1956']))).toBe(false);
		expect(holdsAnswer('country', 'Le Mali a signé.', 'fr', new Set(['mali']))).toBe(false);
		expect(holdsAnswer('where', 'Ils parlent de Paris à Nehru.', 'fr', new Set(['paris', 'nehru']))).toBe(
			false,
		);
	});

	test('tells since when by a “since” that stands in the question too', () => {
		expect(holdsAnswer('when', 'Depuis quelques mois, il décline.', 'fr', new Set(['depuis', 'quand']))).toBe(
			true,
		);
	});

	test('tells a date whose small words stand in the question too', () => {
		const asked = new Set(['elle', 'a', 'ete', 'creee', 'quand']);
		expect(holdsAnswer('when', 'Formée il y a plus d’un an, elle peine.', 'fr', asked)).toBe(true);
	});

	test('tells how long without a number, and a length where that may be meant', () => {
		const howLong = new Set(['how', 'long']);
		expect(holdsAnswer('how-many', 'It went on until the first payment.', 'en', howLong)).toBe(true);
		expect(holdsAnswer('how-many', 'The bridge measures 300 metres.', 'en', howLong)).toBe(true);
		const combienDeTemps = new Set(['combien', 'temps']);
		expect(holdsAnswer('how-many', 'Il mesure 300 mètres.', 'fr', combienDeTemps)).toBe(false);
		expect(holdsAnswer('how-many', 'Depuis quelques mois, il décline.', 'fr', combienDeTemps)).toBe(true);
	});

	test('tells nothing of how long something went on by a date or a length', () => {
		const lasting = new Set(['how', 'long', 'did', 'it', 'last']);
		expect(holdsAnswer('how-many', 'On 1 January it sent 300 metres of cable.', 'en', lasting)).toBe(false);
		expect(holdsAnswer('how-many', 'It sat for three days.', 'en', lasting)).toBe(true);
		expect(holdsAnswer('how-many', 'Il mesure 300 mètres.', 'fr', new Set(['duree']))).toBe(false);
	});

	test('counts the days from one date to another', () => {
		const days = new Set(['how', 'many', 'days', 'did', 'it', 'last']);
		expect(holdsAnswer('how-many', 'It met from 17 to 20 February.', 'en', days)).toBe(true);
		expect(holdsAnswer('how-many', 'Du 17 au 20 février, elle a siégé.', 'fr', days)).toBe(true);
		expect(holdsAnswer('how-many', 'It met on 17 February.', 'en', days)).toBe(false);
	});

	test('tells how many by a list, of what has names', () => {
		const sentence = 'Elle réunit le Mali, le Niger et le Burkina Faso.';
		expect(holdsAnswer('how-many', sentence, 'fr', new Set(['combien', 'de', 'pays']))).toBe(true);
		expect(holdsAnswer('how-many', sentence, 'fr', new Set(['combien', 'de', 'soldats']))).toBe(false);
		expect(holdsAnswer('how-many', 'Le Mali et le Niger.', 'fr', new Set(['combien', 'de', 'pays']))).toBe(
			false,
		);
	});

	test('wants two countries where several are asked for', () => {
		expect(holdsAnswer('country', 'Only Burkina Faso and Chad did.', 'en', new Set(['countries']))).toBe(
			true,
		);
		expect(holdsAnswer('country', 'Only Burkina Faso did.', 'en', new Set(['countries']))).toBe(false);
		const asked = new Set(['quels', 'pays']);
		expect(holdsAnswer('country', 'Le Mali a signé.', 'fr', asked)).toBe(false);
		expect(holdsAnswer('country', 'Le Mali et le Niger ont signé.', 'fr', asked)).toBe(true);
	});

	test('lets every sentence answer a question of another kind', () => {
		expect(holdsAnswer('other', 'Il pleut.', 'fr', NONE)).toBe(true);
		expect(holdsAnswer('other', '', 'und', NONE)).toBe(true);
	});
});

test('namesOtherThan finds a name beyond those asked about, and no place or month', () => {
	expect(namesOtherThan(new Set(['parks']), 'Parks met Monnet.', 'en')).toBe(true);
	expect(namesOtherThan(new Set(['parks']), 'Parks met nobody in Egypt or the Sahel on Monday.', 'en')).toBe(
		false,
	);
});

describe('holdsAnswer, of languages, ages and names', () => {
	test.each([
		['language', 'fr', 'Le texte est rédigé en latin.', 'Le texte est long.'],
		['language', 'en', 'It was printed in Welsh.', 'It was printed in Wales.'],
		['age', 'fr', 'Elle avait douze ans.', 'Il y a douze ans, elle partit.'],
		['age', 'fr', 'Une fillette de vingt-six ans.', 'Pendant vingt ans, il dirigea le port.'],
		['age', 'fr', 'La tortue, âgée de deux siècles, dort.', 'La tortue dort tous les ans.'],
		['age', 'fr', 'Il est mort à 87 ans.', 'Cela date du Moyen Âge.'],
		['age', 'en', 'The six-year-old won.', 'The castle is of the Middle Ages.'],
		['age', 'en', 'She died in Cork at 61.', 'She left Cork at 6 with 3 friends.'],
		['name', 'fr', 'Le navire s’appelle Belem.', 'Le navire est grand.'],
		['name', 'en', 'The song “The Lost Chord” won.', 'The song won.'],
	] as const)('%s in %s: %j and not %j', (kind, language, answer, other) => {
		expect(holdsAnswer(kind, answer, language, NONE)).toBe(true);
		expect(holdsAnswer(kind, other, language, NONE)).toBe(false);
	});

	test('takes no language for an answer that stands in the question', () => {
		expect(holdsAnswer('language', 'Le latin se perd.', 'fr', new Set(['latin']))).toBe(false);
	});
});

test.each([
	["D'où vient la gardienne ?", 'fr', 'La gardienne, arrivée de Bergen, a tout arrêté.', true],
	['Where does she come from?', 'en', 'The keeper, born of Bergen parents, came from Oslo.', true],
	['Où est la gardienne ?', 'fr', 'La gardienne, arrivée de Bergen, a tout arrêté.', false],
] as const)('of %j %j tells the place', (question, language, sentence, holds) => {
	const asked = new Set(splitWords(question).map(({ text }) => fold(text)));
	expect(holdsAnswer('where', sentence, language, asked)).toBe(holds);
});
