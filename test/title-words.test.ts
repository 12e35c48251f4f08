import { describe, expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'compte-rendu.md': `---
title: Les jardins de la tuilerie
author: Simone Weber
publisher: La Gazette
---

# Compte rendu du syndic

Une assemblée s'est tenue mardi.

## Comptes 2024

Le trésorier annonce un excédent de 1 445 euros.

## Fête de printemps

La fête aura lieu le samedi 26 avril.
`,
});

describe('a word that stands only in a heading or a title', () => {
	test.each([
		['Quand a lieu la fête de printemps ?', 'La fête aura lieu le samedi 26 avril.'],
		['quel excedent en 2024', 'Le trésorier annonce un excédent de 1 445 euros.'],
	])('is found there: %s', async (question, sentence) => {
		expect(await shelf.quotes(question)).toContain(sentence);
	});

	test('is mentioned where somebody of that name wrote or published the article', () => {
		const { terms } = shelf.read('Que demande Simone Weber dans La Gazette ?');
		expect(terms.filter(({ isName, found }) => isName && found === 0)).toEqual([]);
	});

	test('is mentioned', () => {
		const { terms } = shelf.read('Où sont les jardins de la Tuilerie et le syndic ?');
		expect(terms.filter(({ found }) => found === 0)).toEqual([]);
	});
});
