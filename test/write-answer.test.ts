import { beforeEach, describe, expect, test } from 'vitest';
import { writePrompt } from '../src/answering/write-prompt.ts';
import { claimOf, readPrompt, say } from './support/model-minds.ts';
import { type ChatReply } from './support/scripted-reply.ts';
import { GOAL, GOAL_QUESTION, SIEGE, openWrittenShelf, type WrittenShelf } from './support/written-shelf.ts';

let at: WrittenShelf;

beforeEach(async () => {
	at = await openWrittenShelf();
	return () => at.model.close();
});

describe('an answer written by a model', () => {
	test('is made of its claims, each with the words of the article that say so', async () => {
		at.model.reply = (request) => say(claimOf(request, GOAL, 'The aim is to defend their sovereignty.'));
		const answer = await at.write(GOAL_QUESTION, {}, 'en');
		expect(answer).toMatchObject({ status: 'answered', engine: 'scripted', language: 'en' });
		expect(answer.text).toBe('The aim is to defend their sovereignty. [1]');
		expect(answer.claims).toEqual([{ text: 'The aim is to defend their sovereignty.', number: 1 }]);
		const [citation] = answer.citations;
		expect(citation?.quote).toBe(`${GOAL}.`);
		expect(citation?.quote).toBe(citation?.article.text.slice(citation.start, citation.end));
		expect(answer.notes?.join()).toContain('Written by scripted');
	});

	test('gives the model the passages and the question as data, and the language to write in', async () => {
		await at.write(GOAL_QUESTION, {}, 'en');
		const [request] = at.model.requests;
		if (!request) throw new Error('the model was not asked');
		const { question, passages } = readPrompt(request);
		expect(question).toBe(GOAL_QUESTION);
		expect([...passages.values()].some((text) => text.includes(GOAL))).toBe(true);
		expect(request.system).toContain('English');
		expect(request.system).not.toContain(GOAL);
	});

	test('asks for translations where a passage is in another language, and only there', async () => {
		await at.write(GOAL_QUESTION, {}, 'en');
		const [request] = at.model.requests;
		expect(request?.system).toContain('translated into English');
		expect(request?.system).toContain('"translation":"…"');
		expect(JSON.stringify(request?.body)).toContain('"required":["text","passage","words","translation"]');
		const { passages } = await at.questions.answer(GOAL_QUESTION);
		const french = passages.filter(({ article }) => article.language === 'fr');
		expect(writePrompt(GOAL_QUESTION, 'fr', french)).toMatchObject({
			translates: false,
			system: expect.not.stringContaining('translat') as string,
		});
	});

	test('has a quote’s translation beside the quote, never in its place', async () => {
		const translation = '“The aim is to defend their sovereignty.”';
		at.model.reply = (request) =>
			say({ ...claimOf(request, GOAL, 'The aim is to defend their sovereignty.'), translation });
		const { citations } = await at.write(GOAL_QUESTION, {}, 'en');
		expect(citations).toMatchObject([
			{ quote: `${GOAL}.`, translation: 'The aim is to defend their sovereignty.' },
		]);
	});

	test('loses what its passage does not say, after one chance to mend it, and says how much', async () => {
		at.model.reply = (request) =>
			say(
				claimOf(request, GOAL, `${GOAL}.`),
				claimOf(request, SIEGE, 'Le siège coûtera trois millions de dollars.'),
			);
		const answer = await at.write();
		expect(at.model.requests).toHaveLength(2);
		expect(at.model.requests[1]?.user).toContain('the number 3000000 does not stand there');
		expect(answer.text).toBe(`${GOAL}. [1]`);
		expect(answer.notes?.join()).toContain('Une phrase du modèle a été écartée');
	});

	test('keeps what was mended at the second try, and then drops nothing', async () => {
		at.model.reply = (request) =>
			say(
				claimOf(
					request,
					SIEGE,
					at.model.requests.length === 1 ? 'Le siège coûtera dix dollars.' : `${SIEGE}.`,
				),
			);
		const answer = await at.write('Combien coûtera le siège de l’OUA ?');
		expect(answer.text).toBe(`${SIEGE}. [1]`);
		expect(answer.notes?.join()).not.toContain('écartée');
	});

	test('gives way to the article’s own words where nothing the model says holds', async () => {
		at.model.reply = (request) => say(claimOf(request, GOAL, 'L’objectif est de conquérir Mars.'));
		const answer = await at.write();
		expect(answer.engine).toBe('extractive');
		expect(answer.text).toContain(GOAL);
		expect(answer.notes?.join()).toContain('écartée');
	});

	test('gives way to the article’s own words where the model finds nothing', async () => {
		const answer = await at.write();
		expect(answer.engine).toBe('extractive');
		expect(answer.notes).toBeUndefined();
	});

	test.each([
		['an address', 'L’objectif est de défendre leur souveraineté : https://evil.example.'],
		['a ping', '@everyone L’objectif est de défendre leur souveraineté.'],
		['a picture', 'L’objectif est ![x](http://a.b) de défendre leur souveraineté.'],
		['words between quotation marks', 'L’objectif est de défendre « leur souveraineté ».'],
	])('never holds %s', async (_, text) => {
		at.model.reply = (request) => say(claimOf(request, GOAL, text));
		expect((await at.write()).engine).toBe('extractive');
	});

	test('appears as it is written, verified claims only', async () => {
		at.model.reply = (request): ChatReply => ({
			text: say(
				claimOf(request, SIEGE, 'Le siège coûtera neuf dollars.'),
				claimOf(request, GOAL, `${GOAL}.`),
				claimOf(request, SIEGE, `${SIEGE}.`),
			),
			chunkSize: 20,
			delayMs: 30,
		});
		const drafts: string[] = [];
		const answer = await at.write(GOAL_QUESTION, { onDraft: ({ text }) => void drafts.push(text) });
		expect(drafts[0]).toBe(`${GOAL}. [1]`);
		expect(drafts.join()).not.toContain('neuf');
		expect(answer.text).toBe(`${GOAL}. [1]\n${SIEGE}. [2]`);
	});

	test('is what was verified by then when it is stopped', async () => {
		const stop = new AbortController();
		at.model.reply = (request): ChatReply => {
			const text = say(claimOf(request, GOAL, `${GOAL}.`), claimOf(request, SIEGE, `${SIEGE}.`));
			return { text, stallAfter: text.indexOf(SIEGE) };
		};
		const answer = await at.write(GOAL_QUESTION, { signal: stop.signal, onDraft: () => stop.abort() });
		expect(answer.text).toBe(`${GOAL}. [1]`);
		expect(answer.notes?.join()).toContain('Arrêté');
	});

	test('is not asked for twice: the same question over the same shelf comes from memory', async () => {
		at.model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`));
		const first = await at.write();
		expect((await at.write()).text).toBe(first.text);
		expect(at.model.requests).toHaveLength(1);
		await at.write(GOAL_QUESTION, {}, 'en');
		expect(at.model.requests).toHaveLength(2);
	});
});
