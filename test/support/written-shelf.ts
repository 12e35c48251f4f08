import type { Answer } from '../../src/answering/answers.ts';
import { createWriter, type WriteOptions } from '../../src/answering/write-answer.ts';
import type { Language } from '../../src/language/languages.ts';
import { createChatModel } from '../../src/models/chat-model.ts';
import { createCircuitBreaker } from '../../src/models/circuit-breaker.ts';
import { createTokenBudget, type SpentTokens, type TokenBudget } from '../../src/models/token-budget.ts';
import { ANSWER_ARTICLES } from './answer-articles.ts';
import { keepLog } from './log-lines.ts';
import { KEY } from './model-error-of.ts';
import { openQuestionShelf, type QuestionShelf } from './question-shelf.ts';
import { startScriptedModel, type ScriptedModel } from './scripted-model.ts';

export const GOAL_QUESTION = 'Quel est l’objectif de la charte de l’OUA ?';
/** Words of the article that answer it, and others beside them. */
export const GOAL = "L'objectif est de défendre leur souveraineté";
export const SIEGE = 'Le siège coûtera deux millions de dollars';

/** Articles, and a scripted model that writes about them over real HTTP. */
export interface WrittenShelf {
	model: ScriptedModel;
	questions: QuestionShelf;
	budget: TokenBudget;
	log: ReturnType<typeof keepLog>;
	write: (question?: string, options?: WriteOptions, language?: Language) => Promise<Answer>;
}

export async function openWrittenShelf(spent?: SpentTokens): Promise<WrittenShelf> {
	const questions = await openQuestionShelf(ANSWER_ARTICLES);
	const model = await startScriptedModel();
	const budget = createTokenBudget({ perDay: 10_000, ...(spent && { spent }) });
	const log = keepLog();
	const writer = createWriter({
		chat: createChatModel({ model: 'scripted', baseUrl: model.baseUrl, apiKey: KEY }),
		model: 'scripted',
		breaker: createCircuitBreaker({ failures: 3 }),
		budget,
		logger: log.logger,
	});
	return {
		model,
		questions,
		budget,
		log,
		write: async (question = GOAL_QUESTION, options = {}, language = 'fr') =>
			writer(await questions.answer(question, language), questions.shelf, options),
	};
}
