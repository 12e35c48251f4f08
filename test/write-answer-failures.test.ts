import { beforeEach, describe, expect, test } from 'vitest';
import { KEY } from './support/model-error-of.ts';
import { claimOf, say } from './support/model-minds.ts';
import { FAULTS, type ChatReply } from './support/scripted-reply.ts';
import { GOAL, GOAL_QUESTION, openWrittenShelf, SIEGE, type WrittenShelf } from './support/written-shelf.ts';

let at: WrittenShelf;

beforeEach(async () => {
	at = await openWrittenShelf();
	return () => at.model.close();
});

describe('silence', () => {
	test('stays where a name stands nowhere on the shelf: the model is not even asked', async () => {
		const answer = await at.write('Que pense Toutankhamon de la charte ?');
		expect(answer.status).toBe('not-found');
		expect(at.model.requests).toHaveLength(0);
	});

	test('stays where the model tells something true about something else', async () => {
		at.model.reply = (request) =>
			say(
				claimOf(request, 'Quatre garçons ont découvert la grotte', 'Quatre garçons ont découvert la grotte.'),
			);
		const question = 'Combien pèse la flotte marchande de la grotte ?';
		const silent = await at.questions.answer(question);
		expect(silent.status).toBe('not-found');
		at.model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`));
		expect((await at.write(question)).status).toBe('not-found');
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
			at.model.reply = () => reply;
			const answer = await at.write();
			expect(answer.engine).toBe('extractive');
			expect(answer.text).toContain(GOAL);
			expect(answer.notes?.join()).toContain('pas disponible');
			expect(at.log.messages()).toContain('the model did not answer');
			expect(JSON.stringify([answer, at.log.lines()])).not.toContain(KEY);
			expect(at.log.lines()).toContain(`"kind":"${kind}"`);
		},
	);

	test('that talks nonsense leaves the articles’ own words', async () => {
		at.model.reply = () => 'Bonjour ! Je suis un modèle. {"claims": "many"}';
		const answer = await at.write();
		expect(answer.text).toContain(GOAL);
		expect(answer.engine).toBe('extractive');
	});

	test('is left alone for a while after three failures', async () => {
		at.model.reply = () => FAULTS.contextOverflow;
		for (let count = 0; count < 5; count++) await at.write();
		expect(at.model.requests).toHaveLength(3);
		expect((await at.write()).notes?.join()).toContain('pas disponible');
	});

	test('without structured output is asked plainly, and answers', async () => {
		at.model.reply = (request) => ({
			text: `Voici : \`\`\`json\n${say(claimOf(request, GOAL, `${GOAL}.`))}\n\`\`\``,
			noJsonSchema: true,
		});
		expect((await at.write()).text).toBe(`${GOAL}. [1]`);
	});
});

const findNoRoom = () => {
	throw new Error('no room');
};

test('a draft that cannot be shown costs neither the answer nor the bot', async () => {
	at.model.reply = (request): ChatReply => ({
		text: say(claimOf(request, GOAL, `${GOAL}.`), claimOf(request, SIEGE, `${SIEGE}.`)),
		delayMs: 40,
	});
	expect((await at.write(GOAL_QUESTION, { onDraft: findNoRoom })).text).toContain(`${GOAL}. [1]`);
	expect(at.log.messages()).toContain('what the model has written so far could not be shown');
});

describe('a budget', () => {
	test('is not spent many times over by many who ask at once', async () => {
		at.model.reply = (request) => ({ text: say(claimOf(request, GOAL, `${GOAL}.`)), delayMs: 20 });
		const ask = (_: unknown, number: number) =>
			at.write(`${GOAL_QUESTION.slice(0, -1)}${'vraiment '.repeat(number)}?`, { server: 'one' });
		const answers = await Promise.all(Array.from({ length: 8 }, ask));
		expect(at.model.requests).toHaveLength(2);
		const notes = answers.flatMap((answer) => answer.notes ?? []);
		expect(notes.filter((note) => note.includes('Redemandez dans une minute'))).toHaveLength(6);
		expect(notes.join()).not.toContain('épuisé');
		expect(at.budget.left('one')).toBeGreaterThan(0);
	});

	test('that is all set aside by others says so in the member’s language, and is there again after them', async () => {
		at.model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`));
		const [first, second] = [at.budget.setAside('one'), at.budget.setAside('one')];
		const asked = () => at.write(GOAL_QUESTION, { server: 'one' }, 'en');
		expect((await asked()).notes).toEqual([
			'The model is writing other answers just now: these are the articles’ own words. Ask again in a minute.',
		]);
		for (const release of [first, second]) if (typeof release === 'function') release();
		expect((await asked()).engine).toBe('scripted');
	});

	test('counts what each server spends, and ends in the articles’ own words', async () => {
		at.model.reply = (request) => say(claimOf(request, GOAL, `${GOAL}.`));
		await at.write(GOAL_QUESTION, { server: 'one' });
		expect(at.budget.left('one')).toBeLessThan(10_000);
		expect(at.budget.left('two')).toBe(10_000);
		at.budget.spend('one', 10_000);
		const answer = await at.write('Où la charte de l’OUA a-t-elle été signée ?', { server: 'one' });
		expect(answer.notes?.join()).toContain('budget');
		expect(answer.engine).toBe('extractive');
		expect(at.model.requests).toHaveLength(1);
	});
});
