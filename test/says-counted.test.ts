import { describe, expect, test } from 'vitest';
import { countedKeys, saysCounted } from '../src/answering/says-counted.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { read } = await openQuestionShelf({
	'usine.md': 'Le matin, 620 des 842 ouvriers ont arrêté les machines à 5 h 30. Ils sont sept délégués.\n',
});
const says = (question: string, sentence: string, language: 'fr' | 'en' = 'fr') =>
	saysCounted(countedKeys(read(question)), sentence, language);

describe('saysCounted', () => {
	test.each([
		['the number stands right before', 'Combien de machines a l’usine ?', 'Elle a 40 machines.'],
		['the number is one of several', 'Combien d’ouvriers ont arrêté ?', 'Il y a 620 des 842 ouvriers.'],
		['it is counted by another word', 'Combien de salariés ont arrêté ?', 'Il y a 620 ouvriers.'],
		['a people is counted as men', 'Combien de Russes ont arrêté ?', 'On compte 620 hommes.'],
		['a thing goes by another word', 'How many assaults were there?', 'There were 61 attacks.', 'en'],
		['the wounded are victims', 'Combien de victimes y a-t-il ?', 'On compte 12 blessés.'],
		['an adjective stands between', 'How many workers stopped?', 'Sur place, 620 bons ouvriers.'],
		['the number is a word', 'How many delegates are there?', 'Ils sont sept délégués.'],
		['nothing is counted', 'Qui a arrêté les machines ?', 'Les ouvriers.'],
		['anybody is counted', 'Combien de personnes ont arrêté ?', 'On compte 12 retraités.'],
		['a large number stands alone', 'How many workers stopped?', 'Around 214,000, in our view.', 'en'],
		['French resumes it', 'Combien de machines a l’usine ?', 'Elle n’en a plus que 71 en état.'],
		['countries are counted by their names', 'Combien de pays y sont ?', 'Le Mali, le Niger et le Tchad.'],
		['members are listed', 'Combien de membres y a-t-il ?', 'Le Mali, le Niger et le Tchad en sont.'],
		['they are of the people asked about', 'Combien d’ouvriers maliens ?', 'On y voit 14 ouvriers maliens.'],
		['only the second word is a thing', 'Il en reste combien, de machines ?', '620 ouvriers.'],
		['time is counted', 'Combien de temps a duré l’arrêt ?', 'Il dura 12 jours.'],
	] as const)('holds where %s', (_, question, sentence, language?: 'en') =>
		expect(says(question, sentence, language)).toBe(true),
	);

	test.each([
		['something else is counted', 'Combien de machines a l’usine ?', '620 ouvriers ont arrêté les machines.'],
		['people are counted instead', 'Combien de machines a l’usine ?', 'Elle occupe 620 hommes.'],
		['another kind of thing is counted', 'Combien de soldats former ?', 'Elle unit deux armées.'],
		['the number is a time of day', 'How many machines are there?', 'Ils ont arrêté les machines à 5 h 30.'],
		['they are of another people', 'Combien d’ouvriers maliens ?', 'On y voit 14 ouvriers marocains.'],
		['a date has an “en” before it', 'Combien de machines a l’usine ?', 'Elles viendront en mai 2028.'],
		['a small number stands alone', 'Combien de machines a l’usine ?', 'Il est arrivé le 14.'],
		['places are listed', 'How many members does the choir have?', 'The choir sang in Paris, Lyon and Nice.'],
		['others than members are listed', 'Combien d’ouvriers ont arrêté ?', 'Le Mali, le Niger et le Tchad.'],
		['there is no number', 'Combien de machines a l’usine ?', 'Elle a des machines.'],
	])('does not where %s', (_, question, sentence) => expect(says(question, sentence)).toBe(false));
});
