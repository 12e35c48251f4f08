import { expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

test('who is asked about in full is found where the article goes on by surname', async () => {
	const { quotes } = await openQuestionShelf({
		'loom.md': `Gavin Loom has been secretary of the water board since 2003, and few meetings passed without him.

Mr Loom has resigned for health reasons. The board thanked him for twenty years of careful minutes.
`,
	});
	expect(await quotes('Why did Gavin Loom resign?')).toContain('Mr Loom has resigned for health reasons.');
});

test('a surname that others share tells nobody', async () => {
	const { quotes } = await openQuestionShelf({
		'loom.md': `## The mill

Gavin Loom and his sister Ada Loom keep the mill, which their father bought before the war.

## The board

Ada Loom has resigned from the board for health reasons. The board thanked her for twenty years of careful minutes.
`,
	});
	expect(await quotes('Why did Gavin Loom resign?')).toEqual([]);
});

test('an article before the last word of a name makes no namesake', async () => {
	const { quotes } = await openQuestionShelf({
		'mill.md': 'La Commission du Nil veut rouvrir le moulin. Le moulin est fermé depuis 1990.\n',
	});
	const asked = 'What does the Nile Commission want to reopen?';
	expect(await quotes(asked)).toContain('La Commission du Nil veut rouvrir le moulin.');
});

test('an interviewer’s question stands in the answer below it', async () => {
	const { quotes } = await openQuestionShelf({
		'interview.md': `**Pourquoi avoir choisi Venise ?**

Parce que l’avion y va mal : il faut presque toujours une correspondance.

**Et les wagons ?**

Nous les avons achetés à un musée, puis rénovés à Sélestat.
`,
	});
	expect((await quotes('Pourquoi Venise ?')).join(' ')).toContain('Parce que l’avion y va mal');
});

test('a question in an interview is no answer itself: it comes with what answers it', async () => {
	const { quotes } = await openQuestionShelf({
		'interview.md': `**Qui la commandera ?**

Le commandement sera tournant, pour deux ans.

**Qui paiera la force ?**

Les trois États, par une taxe.
`,
	});
	const quoted = await quotes('Qui commandera la force ?');
	const after = quoted[quoted.indexOf('**Qui la commandera ?**') + 1];
	expect(after).toBe('Le commandement sera tournant, pour deux ans.');
});

test('a first name with a slip is nobody else’s', async () => {
	const { quotes } = await openQuestionShelf({
		'general.md': 'Le général Abdelghani Mouhib est arrivé à Bamako lundi.\n\nLe fleuve est haut.\n',
	});
	expect((await quotes('quand est arrivé Abdelgani Mouhib ?')).join()).toContain('lundi');
});

test('who acts may be a state or an institution', async () => {
	const { quotes } = await openQuestionShelf({
		'patrol.md': `L’Union européenne finance le carburant, et le Portugal prête l’avion de reconnaissance.

Deux vedettes ont quitté le port à l’aube pour une sortie de neuf jours.
`,
	});
	expect((await quotes('Qui prête l’avion de reconnaissance ?')).join(' ')).toContain(
		'le Portugal prête l’avion',
	);
});

test('whose people somebody is of is no first name', async () => {
	const { quotes } = await openQuestionShelf({
		'rade.md': `Le port péruvien est gardé par la marine.

Paul Quispe a reçu la presse le 3 mai 2021. Il a promis un quai.
`,
	});
	expect(await quotes('Quand le gradé péruvien Quispe a-t-il reçu la presse ?')).toContain(
		'Paul Quispe a reçu la presse le 3 mai 2021.',
	);
});
