import { describe, expect, test } from 'vitest';
import { asksForName, namesBearer } from '../src/answering/names-bearer.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { read } = await openQuestionShelf({
	'ship.md': 'Le capitaine Paul Roy commandait le navire. The captain spoke. Un chien dormait.\n',
});
const CAPTAIN = read('Comment s’appelle le capitaine ?');
const IN_ENGLISH = read('What is the name of the captain?');

describe('namesBearer', () => {
	test.each([
		'Le capitaine Paul Roy commandait le navire.',
		'Paul Roy, capitaine du Calypso, a survécu.',
		'Le capitaine, Paul Roy, a survécu.',
		'Le capitaine s’appelle Paul Roy.',
		'Le capitaine du port de Dakar, Paul Roy, a survécu.',
		'Le navire du Capitaine Paul Roy a coulé.',
		'Il a salué son homologue marocain Paul Roy.',
	])('finds it in: %s', (sentence) => {
		expect(namesBearer(CAPTAIN, sentence, 'fr')).toBe(true);
	});

	test.each([
		'Le capitaine du Calypso a été relâché.',
		'Le capitaine, dont l’identité n’a pas été révélée, a quitté Dakar.',
		'Paul Roy a vu le capitaine à Dakar.',
		'Le capitaine a quitté le port, Paul Roy l’a vu.',
		'Le capitaine du port a fui ; à Dakar, Paul Roy l’a vu.',
		'Le capitaine a été relâché.',
	])('finds none in: %s', (sentence) => {
		expect(namesBearer(CAPTAIN, sentence, 'fr')).toBe(false);
	});

	test('is asked for where the office is a common word, and no part of a name', () => {
		expect(asksForName(CAPTAIN)).toBe(true);
		expect(asksForName(read('What is the name of the first Captain Nemo serial?'))).toBe(false);
	});

	test('takes no other word of the question for an office', () => {
		const commander = read('unified force commander name');
		const sentence = 'The minister, Paul Roy, announced a unified force of 5,000 men.';
		expect(namesBearer(commander, sentence, 'en')).toBe(false);
	});

	test('finds it in English, and across languages', () => {
		expect(namesBearer(IN_ENGLISH, 'The captain, Paul Roy, survived.', 'en')).toBe(true);
		expect(namesBearer(IN_ENGLISH, 'The captain left Dakar.', 'en')).toBe(false);
		expect(namesBearer(IN_ENGLISH, 'Le capitaine Paul Roy a survécu.', 'fr')).toBe(true);
	});
});

test('a name is asked for in so many words', () => {
	expect(asksForName(CAPTAIN)).toBe(true);
	expect(asksForName(IN_ENGLISH)).toBe(true);
	expect(asksForName(read('Which company built the ship?'))).toBe(false);
	expect(asksForName(read('Qui commandait le navire ?'))).toBe(false);
});
