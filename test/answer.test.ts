import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openQuestionShelf } from './support/question-shelf.ts';

const SHIPPED = new URL('../knowledge/commission-militaire-maroc-mali.md', import.meta.url);
const shelf = await openQuestionShelf({ 'commission.md': readFileSync(SHIPPED, 'utf8') });
const empty = await openQuestionShelf({});

const STORY =
	'Bonjour à tous, je prépare un exposé pour mon cours de géographie et ma sœur a renversé son café sur mes notes, donc je recommence tout depuis hier soir ; ';
const TALE =
	'Hi there, long time reader, I am writing a paper on the Sahel and my dog ate half of my notes, which is funny until you have to start over, so here goes: ';

describe('answerFromShelf', () => {
	test.each([
		['plain', 'Qui a présidé la réunion de la commission ?'],
		['plain English', 'Who chaired the meeting of the commission?'],
		['keywords', 'présidence commission généraux brigade'],
		['without accents', 'qui a preside la reunion de la commission'],
		['with typos', 'Qui a présidé la réunoin de la comission ?'],
		['as a text message', 'ki a présidé la commission svp'],
		['shouted', 'QUI A PRÉSIDÉ LA COMMISSION ?'],
		['at the end of a story', `${STORY}qui a présidé la réunion de la commission ?`],
		['at the end of an English story', `${TALE}who chaired the meeting of the commission?`],
	])('finds who chaired the meeting: %s', async (_, question) => {
		expect((await shelf.quotes(question)).join(' ')).toContain("Deux généraux de brigade l'ont présidée");
	});

	test.each([
		['Quand la commission s’est-elle réunie ?', 'du 17 au 20 février 2025'],
		['Qui est Nizar Derdabi ?', 'Nizar Derdabi, expert en défense et sécurité'],
		['À quoi sert une commission militaire ?', 'approfondir la coopération'],
		['What does FAR stand for?', 'Forces armées royales (FAR)'],
		['Que reproche le Mali à l’Algérie ?', "Le Mali reproche à l'Algérie"],
		['Quels pays ont fondé l’Alliance des États du Sahel ?', 'Le Mali, le Niger et le Burkina Faso'],
	])('answers %j', async (question, words) => {
		expect((await shelf.quotes(question)).join(' ')).toContain(words);
	});

	test('quotes in the marks of the member’s language, whatever the article’s', async () => {
		const question = 'Quand la commission s’est-elle réunie ?';
		expect((await shelf.answer(question, 'fr')).text).toMatch(/^« .+ » \[1\]/u);
		expect((await shelf.answer(question, 'en')).text).toMatch(/^“.+” \[1\]/u);
	});

	test('gives words to their speaker where they only say “selon lui” or “il”', async () => {
		const { citations, text } = await shelf.answer(
			'Pourquoi le Mali multiplie-t-il ses partenaires selon Nientao ?',
		);
		const quote = citations.find((one) => one.quote.startsWith('Selon lui, le Mali veut'));
		expect(quote?.speaker).toBe('Mamadou Nientao');
		expect(text).toContain('Mamadou Nientao : « Selon lui, le Mali veut');
	});

	test.each([
		'Quand le Maroc a-t-il quitté l’OUA ?',
		'Combien a coûté la réunion ?',
		'When will the joint commission meet in Dakar?',
		'Que pense Emmanuel Macron de la commission ?',
		'quelle est la capitale du japon',
	])('says that the sources do not say, and shows what is near: %j', async (question) => {
		const answer = await shelf.answer(question);
		expect(answer).toMatchObject({ status: 'not-found', citations: [] });
		expect(answer.text).toMatch(/^Les sources ne le disent pas\./);
	});

	test('shows the nearest passages beside an answer and beside silence', async () => {
		expect((await shelf.answer('Combien a coûté la réunion ?')).passages.length).toBeGreaterThan(0);
		expect((await shelf.answer('Qui a présidé la réunion ?')).passages.length).toBeGreaterThan(0);
	});

	test('says what to do where the question cannot be looked up', async () => {
		expect((await shelf.answer('???')).text).toContain('avec des mots');
		expect((await shelf.answer('', 'en')).text).toContain('ask with words');
		expect((await shelf.answer('x'.repeat(5_000))).passages).toEqual([]);
	});

	test('says that a shelf is empty', async () => {
		expect((await empty.answer('Qui a signé ?')).text).toBe('Il n’y a encore aucun article à consulter.');
		expect(await empty.answer('Who signed?', 'en')).toMatchObject({ status: 'not-found', passages: [] });
	});

	test('answers the same question the same way', async () => {
		const [first, second] = [
			await shelf.answer('Qui est Nizar Derdabi ?'),
			await shelf.answer('Qui est Nizar Derdabi ?'),
		];
		expect({ ...second, elapsedMs: 0 }).toEqual({ ...first, elapsedMs: 0 });
	});
});
