import { expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'library.md': `# Aldermoor Public Library – frequently asked questions

## What are the opening hours?

Monday to Friday, 9 am to 8 pm; Saturday, 10 am to 5 pm. The building is closed on Sundays. Doors shut early in August.

## How many books can I borrow?

Up to 15 items at a time, for three weeks.

## How many books may students borrow in summer?

As many as they can carry.

## Are there fines?

No. They were abolished on 1 April 2025.
`,
	'tram.md': 'The opening of the tram took three hours. The mayor can borrow many books.\n',
});

test.each([
	[
		'What are the opening hours of the library?',
		['Monday to Friday, 9 am to 8 pm; Saturday, 10 am to 5 pm.', 'The building is closed on Sundays.'],
	],
	['How many books can I borrow?', ['Up to 15 items at a time, for three weeks.']],
	['Are there fines at the library?', ['No.', 'They were abolished on 1 April 2025.']],
])('what a heading asks is answered by the first sentences below it: %s', async (question, quotes) => {
	expect(await shelf.quotes(question)).toEqual(quotes);
});

test('a heading that asks for more, less or something else is no such question', async () => {
	const below = 'Up to 15 items at a time, for three weeks.';
	expect(await shelf.quotes('How many books do students borrow in winter?')).not.toContain(below);
	expect(await shelf.quotes('When did the mayor abolish books?')).not.toContain(below);
});

const opposites = await openQuestionShelf({
	'pool.md': `# Aldermoor pool

## What can I not bring to the pool?

Glass bottles and inflatable toys.

## Who pays before departure?

The traveller, by card.

## How long is the train from Paris to Lyon?

Two hours in the morning.

## How do I sign in?

With the green button.

## Which towels may I rent?

![Towels](towels.png)

| Towel | Price |
| --- | --- |
| Large | 3 |

Blue ones at the desk.
`,
	'piscine.md': `# Piscine de Valbrune

## Que ne peut-on pas apporter dans les vestiaires ?

Du verre et des ballons.

## Qui paie avant le départ ?

Le voyageur, par carte.
`,
});

test.each([
	['What can I bring to the pool?', /bottles/],
	['Who pays after departure?', /traveller/],
	['How long is the train from Lyon to Paris?', /Two hours/],
	['How long is the train to Paris from Lyon?', /Two hours/],
	['How do I sign out?', /green/],
	['Que peut-on apporter dans les vestiaires ?', /verre/],
	['Qui paie après le départ ?', /voyageur/],
])('%s is not answered below a heading that asks the opposite', async (question, answer) => {
	expect((await opposites.quotes(question)).join('\n')).not.toMatch(answer);
});

test.each([
	['What can’t I bring to the pool?', 'Glass bottles and inflatable toys.'],
	['Who pays before the departure?', 'The traveller, by card.'],
	['How long is the train from Paris to Lyon?', 'Two hours in the morning.'],
	['How do I sign in at the Aldermoor pool?', 'With the green button.'],
	['Que ne peut-on pas apporter dans les vestiaires ?', 'Du verre et des ballons.'],
	['Qui paie avant le départ à Valbrune ?', 'Le voyageur, par carte.'],
])('%s is answered below the heading that asks just that', async (question, answer) => {
	expect(await opposites.quotes(question)).toEqual([answer]);
});

test('a picture and the head of a table are no answer below a heading', async () => {
	const quotes = await opposites.quotes('Which towels may I rent?');
	expect(quotes.join('\n')).toMatch(/Large[^]*Blue ones at the desk\./);
	expect(quotes).toHaveLength(2);
});
