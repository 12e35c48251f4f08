import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../answering/to-json.ts';
import type { Assistant } from '../assistant.ts';
import { codeOf, messageOf, UserError } from '../errors.ts';
import { judge, type Judgement } from './judge.ts';
import type { TestQuestion } from './read-questions.ts';

export interface EvaluationOptions {
	knowledgeDir: string;
	/** Where each answer goes, one JSON object a line. */
	jsonPath?: string;
}

/** Asks every question of a set and judges each answer. */
export async function evaluate(
	assistant: Assistant,
	questions: TestQuestion[],
	{ knowledgeDir, jsonPath }: EvaluationOptions,
): Promise<Judgement[]> {
	const articles = new Map(assistant.sources().map(({ article }) => [article.path, article]));
	const textOnDisk = readOnce(knowledgeDir);
	const write = jsonPath === undefined ? () => {} : openLines(jsonPath);
	const judgements: Judgement[] = [];
	for (const test of questions) {
		const { id, question, language } = test;
		const answer = await assistant.answer(question, { ...(language && { language }) });
		judgements.push(judge(test, answer, (path) => articles.get(path), textOnDisk));
		write(JSON.stringify({ id, ...toJson(answer) }));
	}
	return judgements;
}

/** Empties a file; what is returned writes one line to it. Throws UserError when it cannot be written. */
function openLines(path: string): (line: string) => void {
	const attempt = (write: () => void) => {
		try {
			write();
		} catch (error) {
			throw cannotWrite(path, error);
		}
	};
	attempt(() => writeFileSync(path, ''));
	return (line) => attempt(() => appendFileSync(path, `${line}\n`));
}

function cannotWrite(path: string, error: unknown): UserError {
	const reason = codeOf(error) ?? messageOf(error);
	return new UserError(
		{
			en: `The answers cannot be written (${path}: ${reason}). Give --json a file in a folder that is there and may be written.`,
			fr: `Les réponses ne peuvent pas être écrites (${path} : ${reason}). Indiquez après --json un fichier dans un dossier qui existe et où vous pouvez écrire.`,
		},
		{ cause: error },
	);
}

function readOnce(folder: string): (path: string) => string {
	const texts = new Map<string, string>();
	return (path) => {
		const known = texts.get(path) ?? readFileSync(join(folder, path), 'utf8').replace(/\r\n?/g, '\n');
		texts.set(path, known);
		return known;
	};
}
