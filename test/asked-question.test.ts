import { describe, expect, test } from 'vitest';
import { readQuestion } from '../src/answering/asked-question.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf(ANSWER_ARTICLES);

const termOf = (question: string, word: string) =>
	shelf.read(question).terms.find((term) => term.word === word);

const weightsOf = (question: string) =>
	new Map(shelf.read(question).terms.map((term) => [term.word, term.weight]));

describe('readQuestion', () => {
	test('misses no adjective of a place that the shelf names', async () => {
		const { read } = await openQuestionShelf({
			'zone.md': 'La zone du Sahel est vaste. Le fleuve est haut.\n',
		});
		const missing = read('quelle promesse pour la zone sahélienne').terms.filter(({ isAbsent }) => isAbsent);
		expect(missing.map(({ word }) => word)).not.toContain('sahélienne');
	});

	test('a state of several words is a name in small letters too, and none of its words says it alone', async () => {
		const { read } = await openQuestionShelf({ 'states.md': 'Both states sent a force to Leone.\n' });
		for (const question of ['united states position', 'why did sierra leone leave'])
			expect(read(question).terms.filter(({ isName, found }) => isName && found === 0)).toHaveLength(2);
	});

	test('takes two words in a row that nobody knows for a name', () => {
		for (const word of ['zorblax', 'quuxley'])
			expect(termOf('qu’a dit zorblax quuxley sur la charte de l’unité africaine', word)?.isName).toBe(true);
		expect(termOf('que dit la charte de zorblax sur les quuxley africains', 'zorblax')?.isName).toBe(false);
	});

	test('a misspelled "next" still asks for the next one, and for no other', () => {
		expect(termOf('quand est la prochiane réunion', 'prochiane')?.isName).toBe(true);
	});

	test('a continent that no article names is no name that must stand there', () => {
		expect(termOf('Who signed a treaty in Asia?', 'Asia')?.isName).toBe(false);
		expect(termOf('Who signed a treaty in Peru?', 'Peru')?.isName).toBe(true);
	});

	test('what somebody is asked to be need not be said', () => {
		expect(termOf('Nkrumah rank', 'rank')?.isKind).toBe(true);
		expect(termOf('Which rank is higher, captain or major?', 'rank')?.isKind).toBe(false);
	});

	test('says what is asked, in which language, and by which words', () => {
		const asked = shelf.read('Quand la charte a-t-elle été signée ?');
		expect(asked).toMatchObject({
			kind: 'when',
			language: 'fr',
			focus: 'Quand la charte a-t-elle été signée ?',
		});
		expect(asked.terms.map(({ word }) => word)).toEqual(['charte', 'signée']);
		expect(asked.words.has('quand')).toBe(true);
	});

	test('reads only the asking part of a long message', () => {
		const story =
			'Bonjour, mon oncle collectionne les timbres depuis toujours et il en a un qui montre des chefs ';
		const asked = shelf.read(
			`${story}devant un bâtiment blanc, très joli d'ailleurs. Qui a signé la charte ?`,
		);
		expect(asked.focus).toBe('Qui a signé la charte ?');
		expect(asked.terms.map(({ word }) => word)).toEqual(['signé', 'charte']);
	});

	test('finds a word in the other language', () => {
		expect(termOf('Who discovered the cave?', 'cave')?.found).toBeGreaterThan(0);
		expect(termOf('Combien de soldats ?', 'soldats')?.found).toBeGreaterThan(0);
	});

	test.each([
		['la sharte', 'sharte', 0],
		['la charthe', 'charthe', 1],
		['les peinturres', 'peinturres', 1],
		['le colloque', 'colloque', 0],
	])('in %j takes %j for what it may stand for on this shelf', (question, word, found) => {
		expect(termOf(question, word)?.found).toBe(found);
	});

	test('does not correct a word that has a meaning', () => {
		expect(termOf('la charrue', 'charrue')).toMatchObject({ found: 0 });
	});

	test('knows an abbreviation by its letters in another order', () => {
		expect(termOf('What does OAU stand for?', 'OAU')?.keys).toContain('fr:oua');
		expect(termOf('what does oau stand for', 'oau')?.keys).not.toContain('fr:oua');
	});

	test('counts a country by its names and, at times, by its capital', () => {
		const term = termOf('Que fait le Sénégal ?', 'Sénégal');
		expect(term?.names).toEqual(expect.arrayContaining(['senegal', 'senegalese', 'dakar']));
		expect(term?.isName).toBe(true);
		expect(term?.related).toContain('fr:dakar');
	});

	test('takes words with a capital for names, but not the first one, a title or a shout', () => {
		expect(termOf('Qui est Kwame Nkrumah ?', 'Nkrumah')?.isName).toBe(true);
		expect(termOf('Charte signée quand ?', 'Charte')?.isName).toBe(false);
		expect(termOf('que dit Madame Ravidat', 'Madame')?.isName).not.toBe(true);
		expect(termOf('Nkrumah veut quoi', 'Nkrumah')?.isName).toBe(true);
	});

	test('takes no slip in a question word for a name', () => {
		for (const slip of ['Coment', 'Pouquoi', 'Combein', 'Whcih']) {
			const asked = shelf.read(`${slip} la charte`);
			expect([slip, asked.terms.some(({ isName }) => isName)]).toEqual([slip, false]);
		}
	});

	test('weighs a rare word more than a common one', () => {
		const found = weightsOf('monnaie président');
		expect(found.get('monnaie')).toBeGreaterThan(found.get('président') ?? 0);
	});

	test('weighs a common word less that the shelf has only in other words', () => {
		const weights = weightsOf('monnaie caverne charrue');
		expect(weights.get('caverne')).toBeLessThan(weights.get('charrue') ?? 0);
		expect(termOf('Quand la caverne fut-elle fermée ?', 'caverne')?.isAbsent).toBe(false);
	});

	test('marks a common word that the shelf has in no words at all, but no name', () => {
		const absent = shelf.read('Qui vend la charrue de Ravidat à Strasbourg ?').terms;
		expect(absent.filter(({ isAbsent }) => isAbsent).map(({ word }) => word)).toContain('charrue');
		expect(absent.find(({ word }) => word === 'Strasbourg')?.isAbsent).toBe(false);
	});

	test('takes what is only misspelled for that word: nobody’s name, and no heavier', () => {
		const words = ['djiadistes', 'organsations'];
		const misspelled = words.map((word) => termOf('quels djiadistes organsations', word));
		expect(misspelled.map((term) => term?.isName)).toEqual([false, false]);
		const right = weightsOf('quels djihadistes organisations');
		expect(misspelled.map((term) => term?.weight)).toEqual([...right.values()]);
	});

	test('weighs an absent word more than a name that stands everywhere', async () => {
		const mali = await openQuestionShelf({ 'mali.md': 'Le Mali vote.\n\n## Bamako\n\nLe Mali attend.\n' });
		const [population, name] = mali.read('Quelle est la population du Mali ?').terms;
		expect(population?.weight).toBeGreaterThan(name?.weight ?? 1);
	});

	test('marks words that only say what kind of thing is asked for', () => {
		expect(termOf('Quel est l’objectif de la charte ?', 'objectif')?.isKind).toBe(true);
		expect(termOf('Que réclame Nkrumah ?', 'réclame')?.isKind).toBe(true);
		expect(termOf('Qui réclame une monnaie ?', 'réclame')?.isKind).toBe(false);
	});

	test('counts only what the question may see', () => {
		const found = (scopes: string[]) => readQuestion('la grotte', { ...shelf.shelf, scopes }).terms[0]?.found;
		expect(found(shelf.shelf.scopes)).toBeGreaterThan(0);
		expect(found(['another server'])).toBe(0);
	});
});
