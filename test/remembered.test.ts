import { expect, test } from 'vitest';
import { remembered } from '../src/language/remembered.ts';

test('a word is computed once, also where its value is false or empty', () => {
	const computed: string[] = [];
	const isLong = remembered((word) => computed.push(word) > 0 && word.length > 4);
	expect([isLong('boat'), isLong('boat'), isLong('harbour'), isLong('boat')]).toEqual([
		false,
		false,
		true,
		false,
	]);
	expect(computed).toEqual(['boat', 'harbour']);
});

test('what is remembered stays within its limit, and is right after it was forgotten', () => {
	const computed: string[] = [];
	const shout = remembered((word) => {
		computed.push(word);
		return word.toUpperCase();
	}, 2);
	expect(['a', 'b', 'c', 'a'].map(shout)).toEqual(['A', 'B', 'C', 'A']);
	expect(computed).toEqual(['a', 'b', 'c', 'a']);
});
