import { readFileSync } from 'node:fs';
import { messageOf, UserError } from '../errors.ts';
import type { Language } from '../language/languages.ts';

/** A question with what a right answer rests on: any one of the expectations suffices. */
export interface TestQuestion {
	/** As it came, else the number of its line. */
	id: unknown;
	question: string;
	/** Of the answer's own words; undefined leaves it to the question. */
	language?: Language;
	answerable: boolean;
	expect: { article?: string; quote?: string }[];
	/** Key phrases: a right answer's quotes hold one of them. */
	answers: string[];
}

/** Reads a question set, one JSON object a line. Throws UserError naming the line at fault. */
export function readQuestions(path: string): TestQuestion[] {
	const lines = readLines(path);
	return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, at + 1, path)]));
}

function readLines(path: string): string[] {
	try {
		return readFileSync(path, 'utf8')
			.replace(/^\ufeff/, '')
			.split('\n');
	} catch (error) {
		throw new UserError({
			en: `The questions cannot be read: ${messageOf(error)}`,
			fr: `Les questions ne peuvent pas être lues : ${messageOf(error)}`,
		});
	}
}

function parseLine(line: string, number: number, path: string): TestQuestion {
	try {
		const value: unknown = JSON.parse(line);
		const problem = findProblem(value);
		if (problem !== undefined) throw new Error(problem);
		const { id, question, language, answerable, expect, answers } = value as Partial<TestQuestion>;
		return {
			id: id ?? String(number),
			question: question ?? '',
			answerable: answerable ?? true,
			expect: expect ?? [],
			answers: answers ?? [],
			...(isSpoken(language) && { language }),
		};
	} catch (error) {
		throw new UserError({
			en: `Line ${number} of ${path} is no question: ${messageOf(error)}`,
			fr: `La ligne ${number} de ${path} n'est pas une question : ${messageOf(error)}`,
		});
	}
}

function findProblem(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is no JSON object';
	const { question, answerable, expect, answers } = value as Record<string, unknown>;
	if (typeof question !== 'string' || question.trim() === '') return '"question" is missing';
	if (!['boolean', 'undefined'].includes(typeof answerable)) return '"answerable" is neither true nor false';
	if (!isListOf(expect, isExpectation)) return '"expect" is no list of { "article", "quote" }';
	if (!isListOf(answers, isText)) return '"answers" is no list of texts';
	return undefined;
}

/** A question in a language that the bot does not speak is answered in the one it is taken for. */
function isSpoken(language: unknown): language is Language {
	return language === 'fr' || language === 'en';
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
	return value === undefined || (Array.isArray(value) && value.every(isItem));
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}

function isExpectation(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { article, quote } = value as Record<string, unknown>;
	return (article === undefined || isText(article)) && (quote === undefined || isText(quote));
}
