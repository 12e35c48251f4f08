import { expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

const { quotes } = await openQuestionShelf({
	'port.md': 'Qui commande le port de Sète ? On ne sait.\n',
	'quai.md': 'Qui commande le quai de Brest ?\n',
});

test('a question is quoted only before what answers it', async () => {
	const quoted = await quotes('commande port Sète');
	const at = quoted.indexOf('Qui commande le port de Sète ?');
	expect(at === -1 || quoted[at + 1] === 'On ne sait.').toBe(true);
});

test('a question that is all of its passage can be looked up', async () => {
	expect(await quotes('commande quai Brest')).toEqual(['Qui commande le quai de Brest ?']);
});
