import { describe, expect, test } from 'vitest';
import { tellsOfAny } from '../src/language/narrow-event.ts';
import { eventsAsked } from '../src/language/narrow-events.ts';
import { kindOf } from '../src/language/question-kind.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const asked = (question: string) => eventsAsked(question, kindOf(question));
const tells = (question: string, sentence: string) => tellsOfAny(asked(question), sentence);

describe('an event that few words tell of', () => {
	test.each([
		['Où est né le général ?', 'Le général, natif de Sikasso, parle peu.', 'Le général a parlé à Ségou.'],
		['ou est ne le general', 'Il a grandi à Sikasso.', 'Le général ne parle qu’à Ségou.'],
		['Where were the sailors buried?', 'Their graves are in Dagana.', 'The sailors came from Dagana.'],
		['Les voleurs ont-ils été arrêtés ?', 'Trois suspects sont en garde à vue.', 'Les voleurs ont fui.'],
		['Was the firm fined for it?', 'The court ordered a penalty.', 'The firm counted dead fish.'],
		['Quand l’ambassadeur est-il retourné à Dakar ?', 'Il a regagné Dakar hier.', 'Il a été rappelé hier.'],
		[
			'When was Colonel Roy appointed?',
			'The colonel took over in 2020.',
			'The villages will be safe in 2026.',
		],
		['Did the deputies end up voting on it?', 'The text passed.', 'The text is silent.'],
		['Quel salaire touche le directeur ?', 'Il gagne 5 000 euros.', 'La grève coûte 5 000 euros.'],
		['what’s the address of the café', 'It is at 5, rue Haute.', 'The café opens in May.'],
		[
			'Who won the election in the end?',
			'The mayor was re-elected; his victory is clear.',
			'The mayor faces voters.',
		],
		['What number should he dial?', 'Call 80 80.', 'It opened with 80 rooms.'],
		['À quelle peine a-t-il été condamné ?', 'Il a pris deux ans de prison.', 'Il a pris deux avocats.'],
		['Where did she study law?', 'She graduated in Lyon.', 'She presides over Lyon.'],
		['When did the poet die?', 'He passed away in May.', 'He wrote in May.'],
		['Le maire s’est-il excusé ?', 'Il a dit ses regrets.', 'Il a dit ses projets.'],
		['Where does the guard live?', 'His home is in Brest.', 'He works in Brest.'],
		['Quelle est la hauteur de la tour ?', 'Elle monte à 40 mètres.', 'Elle compte 40 chambres.'],
		['satellite weight', 'It weighs 30 kilos.', 'It cost 30 million.'],
		['Quelle est la superficie du parc ?', 'Il couvre 40 hectares.', 'Il emploie 40 gardes.'],
		['What is the top speed of the train?', 'It reaches 300 km an hour.', 'It seats 300 people.'],
		['How often do they meet?', 'They meet every month.', 'They met in Rome.'],
		[
			'Quel est le site web de la mairie ?',
			'Tout est en ligne sur mairie.example.',
			'La mairie ouvre en mai.',
		],
		['quel score pour Brest', 'Brest a gagné par 2 buts à 1.', 'Brest joue à 21 heures.'],
		['Who designed the bridge?', 'Anne Roy drew the plans.', 'Anne Roy opened it.'],
		['Who will replace the director?', 'Anne Roy was named in June.', 'Anne Roy praised him.'],
		['À qui appartient le navire ?', 'Un armateur grec en détient la moitié.', 'Un Grec le commande.'],
		['date procès', 'Ils comparaîtront en mai.', 'Ils ont fui en mai.'],
		['Who bought the paper?', 'It was sold to a bank.', 'It went on strike.'],
	])('%s', (question, told, untold) => {
		expect(tells(question, told)).toBe(true);
		expect(tells(question, untold)).toBe(false);
	});

	test.each([
		'Quand la verrerie s’est-elle arrêtée ?',
		'Combien de revenus la ville a-t-elle ?',
		'What revenue does it make?',
		'À qui la mairie adresse-t-elle sa lettre ?',
		'Il n’est venu personne ?',
		'Why is the vote a mistake?',
		'When was the law on wages adopted?',
		'When did Orvane settle the lawsuit with the town?',
		'Who complained about the height of the tower?',
		'Which law replaced the act?',
		'In what area were the grants?',
		'How many interceptions did Roy score touchdowns with?',
	])('nothing of the sort is asked by: %s', (question) => {
		expect(asked(question)).toEqual([]);
	});
});

test('a unit is one beside a number only', () => {
	expect(tells('Quelle est la hauteur de la tour ?', 'Elle monte à 40 m.')).toBe(true);
	expect(tells('Quelle est la hauteur de la tour ?', 'M. Roy compte 40 chambres.')).toBe(false);
});

test('a message of dashes and short words is read at once', { timeout: 5_000 }, () => {
	for (const hostile of ['-', ' a', '-a', ' est-a', ' who '])
		expect(() => asked(`Où est ${hostile.repeat(4_000 / hostile.length)}`)).not.toThrow();
});

test('where nobody tells of the birth, no other sentence about them answers', async () => {
	const { quotes } = await openQuestionShelf({
		'general.md':
			'# La visite\n\nLe général Adama Koné a pris la parole à Bamako. Le général Adama Koné est arrivé de Ségou par la route.\n',
	});
	expect(await quotes('Où est né le général Adama Koné ?')).toEqual([]);
	expect(await quotes('Où le général Adama Koné a-t-il pris la parole ?')).not.toEqual([]);
});
