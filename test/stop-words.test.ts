import { expect, test } from 'vitest';
import { isStopWord, votesFor } from '../src/language/stop-words.ts';
import { fold } from '../src/language/words.ts';

test('stop words are known folded, each in its language', () => {
	expect([isStopWord(fold('À'), 'fr'), isStopWord(fold('où'), 'fr'), isStopWord('the', 'en')]).toEqual([
		true,
		true,
		true,
	]);
	expect([isStopWord('the', 'fr'), isStopWord('dont', 'en'), isStopWord('traite', 'fr')]).toEqual([
		false,
		false,
		false,
	]);
});

test('a word of both languages says nothing about either', () => {
	for (const word of ['on', 'me', 'car', 'son']) {
		expect([votesFor(word, 'fr'), votesFor(word, 'en')]).toEqual([false, false]);
	}
	expect([votesFor('avec', 'fr'), votesFor('with', 'en')]).toEqual([true, true]);
});
