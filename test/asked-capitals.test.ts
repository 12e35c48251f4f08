import { describe, expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'visite.md': `# Visite

Prenant la parole à Lima, le général Paul Quispe « a salué la marine ». L'émissaire du Cabo Verde, Ana Lopes, a plaidé pour un second câble. La gendarmerie a procédé à cinq interpellations. La société appartient pour 14 % à la Bolivie, qui a versé 6 millions d'euros. Les policiers ont arrêté trois suspects lundi.
`,
});

describe('a question', () => {
	test.each([
		["Qu'a dit Paul Quispe dans la capitale péruvienne ?", 'Prenant la parole à Lima'],
		["What did Paul Quispe say in Peru's capital?", 'Prenant la parole à Lima'],
	])('that names a capital by its state finds the city: %s', async (question, words) => {
		expect((await shelf.quotes(question)).join(' ')).toContain(words);
		const { terms } = shelf.read(question);
		expect(terms.find(({ word }) => word.startsWith('capital'))?.keys).toContain('fr:lim');
	});

	test.each(['Que demande la Cape Verdean envoy ?', 'What did the Cap-Vert envoy plead for?'])(
		'knows Cape Verde by each of its names: %s',
		(question) => {
			const { terms } = shelf.read(question);
			expect(terms.filter(({ isName, found }) => isName && found === 0)).toEqual([]);
		},
	);

	test('that asks for a percentage is answered by no sum', async () => {
		const quotes = await shelf.quotes('What percentage of the company does Bolivia hold?');
		expect(quotes.join(' ')).toContain('14 %');
		expect(await shelf.quotes('What percentage of the suspects did the police arrest?')).toEqual([]);
	});

	test('about people arrested reads the participle as its verb', () => {
		const { terms } = shelf.read('Combien de suspects ont été arrêtés ?');
		expect(terms.find(({ word }) => word === 'arrêtés')?.similar).toContain('en:arrest');
	});
});
