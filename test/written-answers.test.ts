import { expect, test } from 'vitest';
import type { Answer } from '../src/answering/answers.ts';
import { createWrittenAnswers } from '../src/answering/written-answers.ts';

const answerTo = (question: string): Answer => ({
	question,
	language: 'en',
	status: 'answered',
	text: '',
	citations: [],
	passages: [],
	engine: 'scripted',
	elapsedMs: 0,
});

test('the one longest unasked is forgotten', () => {
	const known = createWrittenAnswers();
	for (let at = 0; at < 500; at++) known.keep(1, String(at), answerTo(String(at)));
	expect(known.find(1, '0')?.question).toBe('0');
	known.keep(1, 'new', answerTo('new'));
	expect([known.find(1, '0')?.question, known.find(1, '1')]).toEqual(['0', undefined]);
});

test('what was written over an earlier shelf is let go, and nothing of it is kept late', () => {
	const known = createWrittenAnswers();
	known.keep(1, 'a', answerTo('a'));
	expect(known.find(2, 'a')).toBeUndefined();
	expect(known.find(1, 'a')).toBeUndefined();
	known.keep(1, 'late', answerTo('late'));
	expect(known.find(1, 'late')).toBeUndefined();
});
