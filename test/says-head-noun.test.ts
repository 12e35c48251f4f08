import { describe, expect, test } from 'vitest';
import { headNouns, saysHeadNoun } from '../src/answering/says-head-noun.ts';
import { passageKeys } from '../src/language/question-terms.ts';
import { RELATED, SIMILAR } from '../src/answering/standing.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'talks.md': `# Talks in Oslo

The talks between Norway and Chile were held in Oslo on 3 May 2021. Ingrid Dahl, who led the Norwegian delegation, met Pablo Rojas at the Hotel Bristol. The Norwegian minister of fisheries, Lars Berg, signed the text.
`,
	'foires.md': `# Foires

Paul Ramel ouvre la foire du Maroc à Lyon. Le roi du Maroc, Hassan, la visite au palais Saint-Pierre.
`,
	'rencontre.md': `# Rencontre

La rencontre entre le Chili et le Pérou a eu lieu à Lima. Maria Quispe a reçu Juan Soto.
`,
});

describe('an answer', () => {
	test.each([
		['Who is the minister of fisheries?', 'Lars Berg'],
		['Qui est le roi du Maroc ?', 'Hassan'],
		['In which hotel did Ingrid Dahl meet Pablo Rojas?', 'Hotel Bristol'],
		['In which city were the talks held?', 'Oslo'],
	])('holds the noun whose bearer is asked for: %s', async (question, words) => {
		expect((await shelf.quotes(question)).join(' ')).toContain(words);
	});

	test.each([
		'Qui est le roi du Chili ?',
		'Who is the king of Peru?',
		'c ki le roi du chili',
		'whos the king of peru',
		'Dans quel hôpital Maria Quispe a-t-elle reçu Juan Soto ?',
	])('is none without that noun: %s', async (question) => {
		expect(await shelf.quotes(question)).toEqual([]);
	});
});

test.each([
	['Dans quel hôtel ont-ils logé ?', 'On les a hébergés.', false],
	['Qui est le roi du Maroc ?', 'Le monarque parle.', true],
	['Qui est le ministre du Maroc ?', 'Le ministère parle.', false],
])('beside the noun of %j what is near to it in %j will do: %s', (question, sentence, near) => {
	const { terms, focus } = shelf.read(question);
	const heads = headNouns(terms, focus);
	const own = [new Set(passageKeys(sentence, 'fr'))];
	expect(heads).toHaveLength(1);
	expect(saysHeadNoun(heads, () => SIMILAR, own)).toBe(near);
	const itself = [new Set(heads.flatMap(({ term }) => term.keys))];
	expect(saysHeadNoun(heads, () => RELATED, itself)).toBe(true);
});
