import { describe, expect, test } from 'vitest';
import { neighbourKeys } from '../src/answering/neighbours.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'brouille.md': `# Brouille

L'entente entre le Chili et le Pérou décline. Une guerre des mots s'est engagée. Lundi, le ministère chilien de la Pêche a lancé à son voisin qu'il ne cèdera rien. Le Chili félicite son voisin bolivien.

Communiqué du ministère de la Mer de la République du Chili dénonçant les filets des autorités péruviennes.
`,
});

describe('“son voisin”', () => {
	test('is the other country that was named before', async () => {
		expect((await shelf.quotes('Quel message le Chili a-t-il adressé au Pérou ?')).join(' ')).toContain(
			'a lancé à son voisin',
		);
	});

	test.each([
		['Lima accuse son voisin.', ['Le Chili et le Pérou se brouillent.'], 'fr:chil'],
		['Peru blames its northern neighbour.', ['Nothing else.', 'Ecuador and Peru met.'], 'en:ecuador'],
	])('in %j after %j is %s', (sentence, earlier, key) => {
		expect(neighbourKeys(sentence, () => earlier)).toContain(key);
	});

	test.each([
		['Le Chili félicite son voisin bolivien.', ['Le Pérou se tait.']],
		['Son voisin de palier se tait.', ['Rien.']],
		['Le Pérou se tait.', ['Le Chili parle.']],
	])('stands for nobody in %j', (sentence, earlier) => {
		expect(neighbourKeys(sentence, () => earlier).size).toBe(0);
	});
});

describe('words of one state', () => {
	test.each(["Qu'a répondu Lima au communiqué chilien ?", "Qu'ont dit les autorités péruviennes ?"])(
		'are none of the other: %s',
		async (question) => {
			expect((await shelf.quotes(question)).join(' ')).not.toContain('Communiqué du ministère');
		},
	);

	test('stand in its communiqué', async () => {
		expect((await shelf.quotes("Qu'a dénoncé le gouvernement chilien ?")).join(' ')).toContain(
			'Communiqué du ministère de la Mer',
		);
	});
});
