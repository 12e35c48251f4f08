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
	'mill.md': `# A bridge for Lyndale

The mayor of Lyndale said the footbridge by the former mill would open to walkers. “The footbridge belongs to walkers,” the mayor said beside the former mill.

“The footbridge is a waste,” said the former mayor, Peter Oakes.
`,
	'quay.md': `# The quay

“The quay needs stone,” the mayor said. The council has met twice on the quay.
`,
	'digue.md': `# La digue de Saint-Orme

« La digue tiendra cent ans », a promis la maire sortante. Le maire précédent, Luc Morel, a dit que la digue était fragile.
`,
});

test.each([
	['What did the former mayor say about the tram?', /Hale|biggest/],
	['Qu’a dit l’ancien maire du pont ?', /ouvrirait|chance/],
	['What did the former mayor say about the footbridge?', /walkers/],
	['Qu’a dit l’ancien maire de la digue ?', /cent ans/],
])('%s: whoever holds the office now is not quoted for it', async (question, now) => {
	const quotes = await shelf.quotes(question);
	expect(quotes.join('\n')).not.toMatch(now);
});

test('who holds it now is quoted where that is asked', async () => {
	expect((await shelf.quotes('What did the mayor say about the tram?')).join('\n')).toMatch(/Hale|biggest/);
});

test('an outgoing mayor holds the office now', async () => {
	const quotes = await shelf.quotes('Qu’a dit la maire sortante de la digue ?');
	expect(quotes.join('\n')).toMatch(/cent ans/);
	expect((await shelf.quotes('What did the outgoing mayor say about the quay?')).join('\n')).toMatch(/stone/);
});

test('who held it before is quoted for the former holder', async () => {
	expect((await shelf.quotes('Qu’a dit l’ancien maire de la digue ?')).join('\n')).toMatch(/fragile/);
	expect((await shelf.quotes('What did the former mayor say about the footbridge?')).join('\n')).toMatch(
		/waste/,
	);
});
