import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import { readQuestions } from '../src/evaluation/read-questions.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

function read(text: string) {
	const path = join(temporaryFolder(), 'questions.jsonl');
	writeFileSync(path, text);
	return readQuestions(path);
}

describe('readQuestions', () => {
	test('reads one question a line, and fills in what is left out', () => {
		const whole = {
			id: 'a',
			question: 'Who?',
			language: 'en',
			answerable: false,
			expect: [{ article: 'x.md', quote: 'y' }],
			answers: ['z'],
		};
		expect(read(`\ufeff${JSON.stringify(whole)}\r\n\n{"question": "Quand ?", "kind": "date"}\n`)).toEqual([
			whole,
			{ id: '3', question: 'Quand ?', answerable: true, expect: [], answers: [] },
		]);
		expect(read('')).toEqual([]);
	});

	test('leaves an id as it came', () => {
		const ids = read('{"id": 1, "question": "a"}\n{"id": "1", "question": "a"}\n').map(({ id }) => id);
		expect(ids).toEqual([1, '1']);
	});

	test('takes only a language that the bot speaks', () => {
		const languages = read('{"language": "fr", "question": "a"}\n{"language": "de", "question": "a"}\n').map(
			({ language }) => language,
		);
		expect(languages).toEqual(['fr', undefined]);
	});

	test.each([
		['{"question": "a"', 'JSON'],
		['null', 'no JSON object'],
		['[1]', 'no JSON object'],
		['{"id": 1}', '"question" is missing'],
		['{"question": " "}', '"question" is missing'],
		['{"question": "a", "answerable": "no"}', '"answerable" is neither true nor false'],
		['{"question": "a", "expect": {"article": "x"}}', '"expect" is no list'],
		['{"question": "a", "expect": ["x"]}', '"expect" is no list'],
		['{"question": "a", "expect": [{"quote": 1}]}', '"expect" is no list'],
		['{"question": "a", "answers": "x"}', '"answers" is no list of texts'],
		['{"question": "a", "answers": [1]}', '"answers" is no list of texts'],
	])('names the line of %s', (line, reason) => {
		expect(() => read(`{"question": "fine"}\n\n${line}\n`)).toThrow(UserError);
		expect(() => read(`{"question": "fine"}\n\n${line}\n`)).toThrow(
			/^Line 3 of .*questions\.jsonl is no question: /,
		);
		expect(() => read(`{"question": "fine"}\n\n${line}\n`)).toThrow(reason);
	});

	test('says that a file cannot be read', () => {
		expect(() => readQuestions(join(temporaryFolder(), 'none'))).toThrow(
			/The questions cannot be read: ENOENT/,
		);
	});
});
