import { describe, expect, test } from 'vitest';
import { findQuestionFault } from '../src/answering/check-question.ts';

describe('findQuestionFault', () => {
	test.each([
		['nothing', '', 'avec des mots'],
		['white space', ' \n\t ', 'avec des mots'],
		['signs', '?!… 👀', 'avec des mots'],
		['one letter', 'a', 'avec des mots'],
		['another script', 'Какова цель договора?', 'français et en anglais'],
		['another script beside a word', '苏伊士运河是什么时候开通的 Suez', 'français et en anglais'],
		['only small words', 'qui est-ce que c’est ?', 'ne nomme rien'],
		['a greeting', 'Bonjour !', 'Je réponds aux questions'],
		['thanks', 'merci beaucoup 🙂', 'Je réponds aux questions'],
		['a greeting in English', 'hello, how are you?', 'Je réponds aux questions'],
		['too long a text', 'canal '.repeat(800), 'trop longue'],
	])('says of %s what to do', (_, question, advice) => {
		expect(findQuestionFault(question)?.fr).toContain(advice);
		expect(findQuestionFault(question)?.en).toMatch(/[.?]$/);
	});

	test.each([
		'Suez',
		'canal de suez',
		'qui a signé ?',
		'OK Suez 1956',
		'Œuvre',
		'x'.repeat(4_000),
		'É 14',
		'Hello Kitty',
		'aide',
		'Qui chante Bonjour ?',
		'Ok 2024',
	])('finds no fault with %j', (question) => expect(findQuestionFault(question)).toBeUndefined());
});
