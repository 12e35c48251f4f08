import { describe, expect, test } from 'vitest';
import { nearestTo } from '../src/answering/nearest.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { answer, brief, read, retrieve } = await openQuestionShelf({
	'phare.md':
		'# Le phare d’Eddystone\n\n## Les gardiens\n\nIls vivaient sur l’île et cultivaient des légumes.\n\n## La lampe\n\nElle brûlait de l’huile de baleine.\n',
	'foire.md': '# La foire de Beaucaire\n\nLes marchands ont mis leurs tentes au bord du fleuve.\n',
});
/** The first words of what is shown as nearest, in the order of the shelf. */
const shownFor = async (question: string) =>
	nearestTo(read(question), await retrieve(question))
		.map(({ passage }) => passage.pageContent.slice(0, 10))
		.toSorted();
const FAIR = 'Les marcha';
const KEEPERS = 'Ils vivaie';
const LAMP = 'Elle brûla';

describe('what is shown where nothing answers', () => {
	test.each(['gadget', 'asdkjh', 'Who plays quidditch?'])(
		'is nothing where %j has no word in common with the shelf',
		async (question) => {
			expect((await retrieve(question)).length).toBeGreaterThan(0);
			expect(await shownFor(question)).toEqual([]);
			const { status, nearest } = await answer(question);
			expect({ status, nearest }).toEqual({ status: 'not-found', nearest: [] });
		},
	);

	test.each([
		['in a sentence of it', 'Combien coûtaient les tentes ?', [FAIR]],
		['in the other language', 'How much were the tents?', [FAIR]],
		['in a word near to it in meaning', 'Combien gagnaient les commerçants ?', [FAIR]],
		['in the heading above it', 'Combien gagnaient les gardiens ?', [KEEPERS]],
		['in the title of its article', 'Combien a coûté Eddystone ?', [LAMP, KEEPERS]],
	])('holds a word of the question %s', async (_where, question, shown) => {
		expect(await shownFor(question)).toEqual(shown);
	});

	test('needs more than a word of all work', async () => {
		expect(await shownFor('Qui a mis le quidditch ?')).toEqual([]);
	});

	test('is found for the subject of a briefing too', async () => {
		expect((await brief('quidditch', ['essentials'])).nearest).toEqual([]);
		const { silence, nearest } = await brief('tentes rayées de Bandung', ['essentials']);
		expect(silence).toContain('Bandung');
		expect(nearest.map(({ article }) => article.path)).toEqual(['foire.md']);
	});
});
