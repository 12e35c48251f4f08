import { expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

const { quotes } = await openQuestionShelf({
	'port.md': 'Il pleut sur la mer. Qui commande le port de Sète ?\n',
	'quai.md': 'Qui commande le quai de Brest ?\n',
});

test('a question among other sentences answers nothing', async () => {
	expect(await quotes('commande port Sète')).not.toContain('Qui commande le port de Sète ?');
});

test('a question that is all of its passage can be looked up', async () => {
	expect(await quotes('commande quai Brest')).toEqual(['Qui commande le quai de Brest ?']);
});
