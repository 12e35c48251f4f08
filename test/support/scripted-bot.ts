import { afterAll, afterEach, beforeAll } from 'vitest';
import { startTestBot, type TestBot } from './bot.ts';
import { TWO_ARTICLES } from './bot-articles.ts';
import { KEY } from './model-error-of.ts';
import { startScriptedModel, type ScriptedModel } from './scripted-model.ts';

/** What the lighthouse's article says, for a model to rest on. */
export const BUILT = 'The lighthouse of Eddystone was built in 1759 by the engineer John Smeaton';
export const LAMP = 'Its lamp burned whale oil until the war';

/** There from the first test of a file to its last. */
export interface ScriptedBot {
	bot: TestBot;
	model: ScriptedModel;
}

/** A bot over two articles, and the chat model it asks, which claims nothing unless a test has it say something. */
export function useScriptedBot(): ScriptedBot {
	const running = {} as ScriptedBot;
	beforeAll(async () => {
		const model = await startScriptedModel();
		const chat = { model: 'scripted', baseUrl: model.baseUrl, apiKey: KEY };
		const bot = await startTestBot(TWO_ARTICLES, { models: { chat, chatTokensPerDay: 100_000 } });
		Object.assign(running, { bot, model });
	});
	afterEach(() => {
		running.model.reply = () => '{"claims":[]}';
	});
	afterAll(async () => {
		await running.bot.stop();
		await running.model.close();
	});
	return running;
}

/** Is the answer written to its end? */
export const isDone = ({ components, content }: { components: unknown[]; content: string }) =>
	content !== '' && components.length === 0;
