import { describe, expect, test } from 'vitest';
import { isKindWord } from '../src/language/kind-words.ts';
import { kindOf } from '../src/language/question-kind.ts';

describe('kindOf', () => {
	test.each([
		['who', 'Qui a signé le traité ?', 'par qui le traité a-t-il été signé', 'ki a signé le traité'],
		['who', 'Who signed the treaty?', 'By whom was the treaty signed?', 'treaty author of the text'],
		['identity', 'Qui est Jean Monnet ?', 'c ki jean monnet', 'Who was Rosa Parks?', 'who is Rosa Parks'],
		['name', 'Comment s’appelle le traité ?', 'quel est le nom du fleuve', 'What was the name of the ship?'],
		[
			'when',
			'Quand le canal a-t-il ouvert ?',
			'date ouverture canal',
			'le canal a ouvert quand',
			'kan le canal a ouvert',
		],
		['when', 'When did the canal open?', 'In which year did it open?', 'Depuis quand est-il ouvert ?'],
		['who', 'c ki ki a donné l’ordre', 'auteur note institut'],
		['identity', 'quel poste occupe Jean Monnet', 'What position does Rosa Parks hold?'],
		['name', 'Which two parties approached her?', 'Quel syndicat a signé ?'],
		['when', 'À quelles dates se sont-ils vus ?', 'Since roughly when has it declined?', 'c’est pour quand'],
		['other', 'What does it mean, for the guild, when two captains sail?', 'What is the flag, when flown?'],
		['other', 'Que signifie la présence de l’amiral ?', 'What does his visit tell us about the talks?'],
		['identity', 'Quel poste le marin breton Jean Monnet occupe-t-il ?', 'what does Rosa do for a living'],
		['how-much', 'value arms deal chile'],
		['country', 'pays membres aes', 'member states of the union', 'Quels pays en font partie ?'],
		['when', 'De quand date l’accord ?', 'On what exact day did they meet?'],
		['where', 'Dans quel musée se trouve la harpe ?', 'At which airport did they land?', 'il est ou l’imam'],
		['why', 'Qu’est-ce qui empêche la vente ?', 'What made the director leave?', 'What is their excuse?'],
		['purpose', 'À quoi va servir le prêt ?', 'What is the body meant to achieve?'],
		['abbreviation', 'What is the IGE?', 'c’est koi le CSE', 'UCPM c’est quoi', 'FRN meaning'],
		['position', 'la CEDEAO elle en pense quoi ?'],
		['statement', 'le ministre il en dit quoi ?'],
		['purpose', 'What will the force be used for?', 'What did they sign it for?'],
		['statement', 'Quels mots a-t-il employés pour décrire le port ?', 'What phrase did she use?'],
		['how-many', 'Quelle quantité d’eau contient-il ?', 'Quelle sera la longueur du gazoduc ?'],
		['how-much', 'tarif péage pont', 'Combien l’Union a-t-elle promis pour le port ?'],
		['abbreviation', 'c koi jnim en entier', 'Que veut dire AES en toutes lettres ?'],
		['other', 'How will the brigade be paid for?', 'what does it mean if he chairs it'],
		['other', 'What happens when many people are arrested?'],
		['where', 'Où se trouve la grotte ?', 'ou est la grotte', 'Dans quelle ville est-elle ?', 'grotte lieu'],
		['where', 'Where is the cave?', 'In which city is it?', 'where was it found'],
		['country', 'Quels pays ont signé ?', 'Which countries signed?', 'Par quels États a-t-il été signé ?'],
		[
			'how-many',
			'Combien d’États ont signé ?',
			'cb d etats ont signé',
			'How many states signed?',
			'how long is it',
		],
		['how-many', 'Quelle est la hauteur de la tour ?', 'nombre de signataires', 'how manny states signed'],
		[
			'how-much',
			'Combien a coûté le canal ?',
			'prix du canal',
			'How much did it cost?',
			'combien d’argent a été versé',
		],
		[
			'why',
			'Pourquoi le canal a-t-il fermé ?',
			'pk le canal a fermé',
			'Why was it closed?',
			'raisons de la fermeture',
		],
		[
			'purpose',
			'Quel est l’objectif du traité ?',
			'À quoi sert la commission ?',
			'a quoi sert la commission',
		],
		[
			'purpose',
			'What is the purpose of the treaty?',
			'What is the force for?',
			'Dans quel but est-il signé ?',
		],
		[
			'statement',
			'Que dit Jean Monnet du charbon ?',
			'Qu’a déclaré le ministre ?',
			'monet a di koi sur le charbon',
		],
		[
			'statement',
			'What did Churchill say about peace?',
			'How did Nasser describe the canal?',
			'réactions à Londres',
		],
		[
			'position',
			'Quelle est la position de Paris ?',
			'Que pense Monnet de l’acier ?',
			'avis de Nehru sur les blocs',
		],
		[
			'position',
			'Where does London stand on the canal?',
			'What is Nehru’s view of the blocs?',
			'is he opposed to it',
		],
		['abbreviation', 'Que signifie OUA ?', 'OUA sa veut dire koi', 'What does OAU stand for?', 'sigle OUA'],
		[
			'other',
			'canal de Suez',
			'What type of ship was it?',
			'Le canal est-il ouvert ?',
			'How was the cave found?',
			'',
		],
	] as const)('takes for %s: %j', (kind, ...questions) => {
		for (const question of questions) expect([question, kindOf(question)]).toEqual([question, kind]);
	});

	test('lets the question word that comes first decide', () => {
		expect(kindOf('Qui a fixé le prix du canal ?')).toBe('who');
		expect(kindOf('When did he say why?')).toBe('when');
		expect(kindOf('Pourquoi combien de pays refusent-ils ?')).toBe('why');
		expect(kindOf('How many countries gave their opinion?')).toBe('how-many');
	});

	test('takes “où” with its accent for a place, and “ou” between two things for none', () => {
		expect(kindOf('la grotte, c’est où')).toBe('where');
		expect(kindOf('OÙ EST LA GROTTE')).toBe('where');
		expect(kindOf('thé ou café')).toBe('other');
	});

	test('reads accents, capitals and apostrophes of every sort alike', () => {
		for (const question of ['QU’A DÉCLARÉ NEHRU', "qu'a declare nehru", 'Qu`a déclaré Nehru']) {
			expect(kindOf(question)).toBe('statement');
		}
	});
});

test('isKindWord knows words that only say what kind of thing is asked for', () => {
	for (const word of ['objectif', 'date', 'koi', 'price', 'sigle']) expect(isKindWord(word)).toBe(true);
	for (const word of ['canal', 'traite', 'ministre', '']) expect(isKindWord(word)).toBe(false);
});

describe('kindOf, of languages, ages and names', () => {
	test.each([
		[
			'language',
			'Dans quelles langues le livre est-il traduit ?',
			'quelle est la langue officielle',
			'langue du manuscrit',
		],
		[
			'language',
			'In which languages was it printed?',
			'what language do they speak',
			'languages of the valley',
		],
		[
			'age',
			'À quel âge est-elle morte ?',
			'quel est l’âge du chêne ?',
			'Quel était son âge ?',
			'âge de la tortue',
			'a kel age',
		],
		[
			'age',
			'How old was the tree?',
			'At what age did she learn?',
			'What is the age of the oak?',
			'what was her age',
		],
		['name', 'nom de la comète', 'Quels sont les noms des navires ?', 'Comment se nomme le volcan ?'],
		[
			'name',
			'What is the volcano called?',
			'what was the dog named',
			'Which novel won?',
			'Quel est le titre du livre ?',
		],
	])('takes for %s: %j %j %j', (kind, ...questions) => {
		for (const question of questions) expect([question, kindOf(question)]).toEqual([question, kind]);
	});

	test('does not ask for a name, an age or a language in passing', () => {
		expect(kindOf('Qui parle au nom des mineurs ?')).toBe('who');
		expect(kindOf('Who spoke in the name of the miners?')).toBe('who');
		expect(kindOf('Combien de langues parle-t-on ?')).toBe('how-many');
		expect(kindOf('tools of the bronze age')).toBe('other');
	});
});
