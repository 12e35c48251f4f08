import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestBot, type TestBot } from './support/bot.ts';
import { LIGHTHOUSE_QUESTION, TWO_ARTICLES } from './support/bot-articles.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';

let model: ScriptedModel;
let bot: TestBot;

beforeEach(async () => {
	model = await startScriptedModel();
	bot = await startTestBot(TWO_ARTICLES, {
		models: { embedding: { model: 'letters', baseUrl: model.baseUrl } },
	});
	model.requests.length = 0;
});

afterEach(async () => {
	await bot.stop();
	await model.close();
});

test('of many questions that arrive together an embedding server is asked two at a time', async () => {
	model.fault = () => ({ silent: true });
	const replies = Array.from({ length: 6 }, (_, at) =>
		bot.discord.addMember(`Member ${at}`).slash('ask', { question: `${at}: ${LIGHTHOUSE_QUESTION}` }),
	);
	await expect.poll(() => model.requests.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
	const first = model.requests[0]?.ended.then(() => model.requests.length);
	expect(await first).toBe(2);
	model.fault = () => undefined;
	for (const reply of replies) expect((await reply.settled()).content).toContain('John Smeaton');
});
