import { describe, expect, test } from 'vitest';
import { explainSilence } from '../src/answering/explain-silence.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'suez.md': '# Le canal de Suez\n\nLe canal de Suez relie la mer Rouge à la Méditerranée.\n',
	'unis.md': '# États-Unis\n\nLes États-Unis et le Chili ont rompu.\n',
	'chalons.md': '# Châlons\n\nChâlons-sur-Saône a des ponts sur la rivière.\n',
	'foire.md': '# Foire\n\nUne réunion s’est tenue dans la vallée.\n',
});
const ask = async (question: string, language: 'fr' | 'en') => {
	const { status, text } = await shelf.answer(question, language);
	return status === 'not-found' ? text : `answered: ${text}`;
};

describe('explainSilence', () => {
	test.each([
		['Quand le canal de Suez a-t-il ouvert ?', 'fr', 'Elles mentionnent Suez, mais ne donnent aucune date.'],
		['Combien de mers le canal de Suez relie-t-il ?', 'fr', 'ne donnent aucun nombre.'],
		['Combien a coûté le canal de Suez ?', 'fr', 'ne donnent aucun montant.'],
		['Pourquoi les ingénieurs du canal de Suez ont-ils démissionné ?', 'fr', 'ne donnent aucune raison.'],
		['Quel est l’objectif des péages du canal de Suez ?', 'fr', 'n’indiquent aucun but.'],
		['Qui a creusé le canal de Suez ?', 'fr', 'ne nomment personne qui convienne.'],
		['Quand la réunion a-t-elle eu lieu ?', 'fr', 'Elles abordent le sujet, mais ne donnent aucune date.'],
		['Que signifie ONU ?', 'fr', 'Les sources ne le disent pas.'],
		['Combien de soldats les États-Unis ont-ils ?', 'fr', 'Elles mentionnent États-Unis, mais'],
		['When did the Suez canal open?', 'en', 'They mention Suez, but give no date.'],
		['Combien coûte la vallée ?', 'fr', 'Elles mentionnent « vallée », mais ne donnent aucun montant.'],
		['Combien de ponts à Châlons-sur-Saône ?', 'fr', 'Elles mentionnent Châlons-sur-Saône, mais'],
		['Which countries own the Suez canal?', 'en', 'name no country.'],
		['Who dug the Suez canal?', 'en', 'name nobody who fits.'],
	] as const)('says of %j (%s) what is missing', async (question, language, missing) => {
		expect(await ask(question, language)).toContain(missing);
	});

	test.each([
		['Quand Bandung a-t-elle eu lieu ?', 'fr', 'Les sources ne le disent pas. Rien n’y mentionne Bandung.'],
		['Qui est Jean Monnet ?', 'fr', 'Les sources ne le disent pas. Rien n’y mentionne Jean Monnet.'],
		['Nasser a-t-il vu Eden à Bandung ?', 'fr', 'Rien n’y mentionne Nasser, Eden ou Bandung.'],
		['Who was Rosa Parks?', 'en', 'The sources do not say. Nothing there mentions Rosa Parks.'],
		['Did Nasser meet Eden?', 'en', 'Nothing there mentions Nasser or Eden.'],
		['why did sierra leone pull out', 'en', 'Nothing there mentions sierra leone.'],
		['Quand la girafe est-elle arivée ?', 'fr', '« girafe ».'],
		['Who invented the telephone?', 'en', '“telephone”.'],
		['Quand la girafe est-elle née ?', 'fr', '« girafe »'],
	] as const)('names in %j (%s) what is nowhere on the shelf', async (question, language, text) => {
		expect(await ask(question, language)).toContain(text);
	});

	test('only says that the sources do not say where nothing more is known', () => {
		const asked = shelf.read('le canal est-il rouge');
		expect(explainSilence(asked, 'subject', 'fr')).toBe('Les sources ne le disent pas.');
		expect(explainSilence(asked, undefined, 'en')).toBe('The sources do not say.');
	});
});
