import { expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'tram.md': `# Tram plan splits Carrick council

Mayor Joanna Hale said the tram would take 9,000 cars off the road every day. “The tram is the biggest thing this city has done since the harbour,” she told the chamber.

The former mayor, Colin Braithwaite, left office in May. “The tram is a vanity project with a price tag nobody believes,” said Mr Braithwaite.
`,
	'pont.md': `# Le pont divise Verneuil

La maire a dit que le pont ouvrirait en mars. « Le pont est une chance », a ajouté la maire.

« Le pont est une folie », a répliqué l'ancien maire, Marc Le Guen.
`,
});

test.each([
	['What did the former mayor say about the tram?', /Hale|biggest/],
	['Qu’a dit l’ancien maire du pont ?', /ouvrirait|chance/],
])('%s: whoever holds the office now is not quoted for it', async (question, now) => {
	const quotes = await shelf.quotes(question);
	expect(quotes.join('\n')).not.toMatch(now);
});

test('who holds it now is quoted where that is asked', async () => {
	expect((await shelf.quotes('What did the mayor say about the tram?')).join('\n')).toMatch(/Hale|biggest/);
});
