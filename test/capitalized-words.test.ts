import { expect, test } from 'vitest';
import { capitalizedWords } from '../src/language/capitalized-words.ts';

const namesIn = (question: string) => [...capitalizedWords(question)];

test('a capital within a sentence makes a name, folded', () => {
	expect(namesIn('quelle est la taille de l’Éverest ?')).toEqual(['everest']);
	expect(namesIn('how deep is Lake Baikal')).toEqual(['lake', 'baikal']);
});

test('the first word is a name only where it is no common word', () => {
	expect(namesIn('Lovelace a écrit quoi ?')).toEqual(['lovelace']);
	expect(namesIn('Machine de qui ?')).toEqual([]);
});

test('a month or a weekday is no name', () => {
	expect(namesIn('who came to Bamako on a Monday in March')).toEqual(['bamako']);
});

test('each sentence has a first word', () => {
	expect(namesIn('which year did it sink? River of which country? Amundsen knew')).toEqual(['amundsen']);
});

test('a slip in a question word makes no name', () => {
	for (const question of [
		'Coment vole un planeur',
		'Pouquoi vole un planeur',
		'Whcih glider flew',
		'Combein de vols',
	])
		expect([question, namesIn(question)]).toEqual([question, []]);
});

test('a title makes no name, the word after it does', () => {
	expect(namesIn('what did Dr Watson and Mme Verne say')).toEqual(['watson', 'verne']);
});

test('in a question that is all capitals only unknown words are names', () => {
	expect(namesIn('GRAND NAVIRE AMUNDSEN GUERRE')).toEqual(['amundsen']);
	expect(namesIn('WHERE IS THE BRIDGE')).not.toContain('bridge');
	expect(namesIn('RTBF')).toEqual(['rtbf']);
});

test('a question without capitals names nobody', () => {
	expect(namesIn('qui a découvert la radioactivité')).toEqual([]);
	expect(namesIn('')).toEqual([]);
});
