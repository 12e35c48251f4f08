import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../src/answering/answers.ts';
import { createWriter, type WriteAnswer, type WriteOptions } from '../src/answering/write-answer.ts';
import { createChatModel } from '../src/models/chat-model.ts';
import { createCircuitBreaker } from '../src/models/circuit-breaker.ts';
import { createTokenBudget, type TokenBudget } from '../src/models/token-budget.ts';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { keepLog } from './support/log-lines.ts';
import { KEY } from './support/model-error-of.ts';
import { claimOf, readPrompt, say } from './support/model-minds.ts';
import { openQuestionShelf, type QuestionShelf } from './support/question-shelf.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';
import { FAULTS, type ChatReply } from './support/scripted-reply.ts';

const QUESTION = 'Quel est l’objectif de la charte de l’OUA ?';
const GOAL = "L'objectif est de défendre leur souveraineté";
const SIEGE = 'Le siège coûtera deux millions de dollars';

let model: ScriptedModel;
let shelf: QuestionShelf;
let budget: TokenBudget;
let log: ReturnType<typeof keepLog>;
let writer: WriteAnswer;

beforeAll(async () => {
	shelf = await openQuestionShelf(ANSWER_ARTICLES);
});

beforeEach(async () => {
	model = await startScriptedModel();
	budget = createTokenBudget({ perDay: 10_000 });
	log = keepLog();
	writer = createWriter({
		chat: createChatModel({ model: 'scripted', baseUrl: model.baseUrl, apiKey: KEY }),
		model: 'scripted',
		breaker: createCircuitBreaker({ failures: 3 }),
		budget,
		logger: log.logger,
	});
	return () => model.close();
});

async function write(
	question = QUESTION,
	options: WriteOptions = {},
	language: 'fr' | 'en' = 'fr',
): Promise<Answer> {
	return writer(await shelf.answer(question, language), shelf.shelf, options);
}

describe('an answer written by a model', () => {
	test('is made of its claims, each with the words of the article that say so', async () => {
		model.reply = (request) => say(claimOf(request, GOAL, 'The aim is to defend their sovereignty.'));
		const answer = await write(QUESTION, {}, 'en');
		expect(answer).toMatchObject({ status: 'answered', engine: 'scripted', language: 'en' });
		expect(answer.text).toBe('The aim is to defend their sovereignty. [1]');
		expect(answer.claims).toEqual([{ text: 'The aim is to defend their sovereignty.', number: 1 }]);
		const [citation] = answer.citations;
		expect(citation?.quote).toBe(`${GOAL}.`);
		expect(citation?.quote).toBe(citation?.article.text.slice(citation.start, citation.end));
		expect(answer.notes?.join()).toContain('Written by scripted');
	});

	test('gives the model the passages and the question as data, and the language to write in', async () => {
		await write(QUESTION, {}, 'en');
		const [request] = model.requests;
		if (!request) throw new Error('the model was not asked');
		const { question, passages } = readPrompt(request);
		expect(question).toBe(QUESTION);
		expect([...passages.values()].some((text) => text.includes(GOAL))).toBe(true);
		expect(request.system).toContain('English');
		expect(request.system).not.toContain(GOAL);
	});

	test('loses what its passage does not say, after one chance to mend it, and says how much', async () => {
		const lie = (request: Parameters<typeof claimOf>[0]) =>
			claimOf(request, SIEGE, 'Le siège coûtera trois millions de dollars.');
		model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`), lie(request));
		const answer = await write();
		expect(model.requests).toHaveLength(2);
		expect(model.requests[1]?.user).toContain('the number 3000000 does not stand there');
		expect(answer.text).toBe(`${GOAL}. [1]`);
		expect(answer.notes?.join()).toContain('Une phrase du modèle a été écartée');
	});

	test('keeps what was mended at the second try, and then drops nothing', async () => {
		model.reply = (request) =>
			say(
				claimOf(request, SIEGE, model.requests.length === 1 ? 'Le siège coûtera dix dollars.' : `${SIEGE}.`),
			);
		const answer = await write('Combien coûtera le siège de l’OUA ?');
		expect(answer.text).toBe(`${SIEGE}. [1]`);
		expect(answer.notes?.join()).not.toContain('écartée');
	});

	test('gives way to the article’s own words where nothing the model says holds', async () => {
		model.reply = (request) => say(claimOf(request, GOAL, 'L’objectif est de conquérir Mars.'));
		const answer = await write();
		expect(answer.engine).toBe('extractive');
		expect(answer.text).toContain(GOAL);
		expect(answer.notes?.join()).toContain('écartée');
	});

	test('gives way to the article’s own words where the model finds nothing', async () => {
		const answer = await write();
		expect(answer.engine).toBe('extractive');
		expect(answer.notes).toBeUndefined();
	});

	test.each([
		['an address', 'L’objectif est de défendre leur souveraineté : https://evil.example.'],
		['a ping', '@everyone L’objectif est de défendre leur souveraineté.'],
		['a picture', 'L’objectif est ![x](http://a.b) de défendre leur souveraineté.'],
		['words between quotation marks', 'L’objectif est de défendre « leur souveraineté ».'],
	])('never holds %s', async (_, text) => {
		model.reply = (request) => say(claimOf(request, GOAL, text));
		expect((await write()).engine).toBe('extractive');
	});

	test('appears as it is written, verified claims only', async () => {
		model.reply = (request): ChatReply => ({
			text: say(
				claimOf(request, SIEGE, 'Le siège coûtera neuf dollars.'),
				claimOf(request, GOAL, `${GOAL}.`),
				claimOf(request, SIEGE, `${SIEGE}.`),
			),
			chunkSize: 20,
		});
		const drafts: string[] = [];
		const answer = await write(QUESTION, { onDraft: ({ text }) => void drafts.push(text) });
		expect(drafts[0]).toBe(`${GOAL}. [1]`);
		expect(drafts.at(-1)).toBe(`${GOAL}. [1]\n${SIEGE}. [2]`);
		expect(drafts.join()).not.toContain('neuf');
		expect(answer.text).toBe(drafts.at(-1));
	});

	test('is what was verified by then when it is stopped', async () => {
		const stop = new AbortController();
		model.reply = (request): ChatReply => {
			const text = say(claimOf(request, GOAL, `${GOAL}.`), claimOf(request, SIEGE, `${SIEGE}.`));
			return { text, stallAfter: text.indexOf(SIEGE) };
		};
		const answer = await write(QUESTION, { signal: stop.signal, onDraft: () => stop.abort() });
		expect(answer.text).toBe(`${GOAL}. [1]`);
		expect(answer.notes?.join()).toContain('Arrêté');
	});

	test('is not asked for twice: the same question over the same shelf comes from memory', async () => {
		model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`));
		const first = await write();
		expect((await write()).text).toBe(first.text);
		expect(model.requests).toHaveLength(1);
		await write(QUESTION, {}, 'en');
		expect(model.requests).toHaveLength(2);
	});
});

describe('silence', () => {
	test('stays where a name stands nowhere on the shelf: the model is not even asked', async () => {
		const answer = await write('Que pense Toutankhamon de la charte ?');
		expect(answer.status).toBe('not-found');
		expect(model.requests).toHaveLength(0);
	});

	test('stays where the model tells something true about something else', async () => {
		model.reply = (request) =>
			say(
				claimOf(request, 'Quatre garçons ont découvert la grotte', 'Quatre garçons ont découvert la grotte.'),
			);
		const question = 'Combien pèse la flotte marchande de la grotte ?';
		const silent = await shelf.answer(question);
		expect(silent.status).toBe('not-found');
		model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`));
		expect((await writer(silent, shelf.shelf)).status).toBe('not-found');
	});
});

describe('a model that fails', () => {
	test.each<[string, ChatReply, string]>([
		['refuses the key', FAULTS.unauthorizedKey(KEY), 'unauthorized'],
		['has had too many requests', FAULTS.rateLimited('0'), 'rate-limited'],
		['fails', FAULTS.serverError, 'server-error'],
		['hangs up', { hangUp: true }, 'unreachable'],
		['breaks off', { text: '{"claims":[{"text":"L', cutAfter: 15 }, 'cut-off'],
		['says nothing', { text: '' }, 'empty'],
		['finds the text too long', FAULTS.contextOverflow, 'too-long'],
	])(
		'that %s leaves the articles’ own words, a line about it, and its reason in the log',
		async (_, reply, kind) => {
			model.reply = () => reply;
			const answer = await write();
			expect(answer.engine).toBe('extractive');
			expect(answer.text).toContain(GOAL);
			expect(answer.notes?.join()).toContain('pas disponible');
			expect(log.messages()).toContain('the model did not answer');
			expect(JSON.stringify([answer, log.lines()])).not.toContain(KEY);
			expect(log.lines()).toContain(`"kind":"${kind}"`);
		},
	);

	test('that talks nonsense leaves the articles’ own words', async () => {
		model.reply = () => 'Bonjour ! Je suis un modèle. {"claims": "many"}';
		const answer = await write();
		expect(answer.text).toContain(GOAL);
		expect(answer.engine).toBe('extractive');
	});

	test('is left alone for a while after three failures', async () => {
		model.reply = () => FAULTS.contextOverflow;
		for (let count = 0; count < 5; count++) await write();
		expect(model.requests).toHaveLength(3);
		expect((await write()).notes?.join()).toContain('pas disponible');
	});

	test('without structured output is asked plainly, and answers', async () => {
		model.reply = (request) => ({
			text: `Voici : \`\`\`json\n${say(claimOf(request, GOAL, `${GOAL}.`))}\n\`\`\``,
			noJsonSchema: true,
		});
		expect((await write()).text).toBe(`${GOAL}. [1]`);
	});
});

describe('a budget', () => {
	test('counts what each server spends, and ends in the articles’ own words', async () => {
		model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`));
		await write(QUESTION, { server: 'one' });
		expect(budget.left('one')).toBeLessThan(10_000);
		expect(budget.left('two')).toBe(10_000);
		budget.spend('one', 10_000);
		const answer = await write('Où la charte de l’OUA a-t-elle été signée ?', { server: 'one' });
		expect(answer.notes?.join()).toContain('budget');
		expect(answer.engine).toBe('extractive');
		expect(model.requests).toHaveLength(1);
	});
});
