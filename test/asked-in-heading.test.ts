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
