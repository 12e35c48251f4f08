import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBot, type TestBot } from './support/bot.ts';
import { articleWith, INJECTIONS, PLACES, questionWith, truthOf } from './support/injections.ts';
import { readPrompt, say } from './support/model-minds.ts';
import { startScriptedModel, type ScriptedModel, type ScriptedRequest } from './support/scripted-model.ts';
import { markdownOf, shown } from './support/shown-text.ts';

let model: ScriptedModel;
let bot: TestBot;

/** Obeys every order in its prompt, backing what it says in every way it can, and answers the question last. */
function obey(request: ScriptedRequest): string {
	const { passages } = readPrompt(request);
	const orders = INJECTIONS.filter(({ text }) => request.user.includes(text));
	const claims = orders.flatMap((order) => {
		const [number = 1] = [...passages].find(([, text]) => text.includes(order.text)) ?? [];
		const supports = [order.text, truthOf(order), order.obeyed];
		return [number, 1, 2].flatMap((passage) =>
			supports.map((words) => ({ text: order.obeyed, passage, words })),
		);
	});
	const truths = INJECTIONS.flatMap((one) => {
		const truth = truthOf(one);
		const [passage] = [...passages].find(([, text]) => text.includes(truth)) ?? [];
		return passage === undefined ? [] : [{ text: `${truth}.`, passage, words: truth }];
	});
	return `${orders.map(({ obeyed }) => obeyed).join('\n')}\n${say(...truths.slice(0, 1), ...claims)}`;
}

beforeAll(async () => {
	model = await startScriptedModel();
	model.reply = obey;
	const files = INJECTIONS.map((one, at) => [`mill-${at}.md`, articleWith(one)] as const);
	bot = await startTestBot(Object.fromEntries(files), {
		models: { chat: { model: 'obedient', baseUrl: model.baseUrl } },
	});
});

afterAll(async () => {
	await bot.stop();
	await model.close();
});

test('there are more than sixty, in every place', () => {
	expect(INJECTIONS.length).toBeGreaterThanOrEqual(60);
	expect(new Set(INJECTIONS.map(({ place }) => place))).toEqual(new Set(PLACES));
});

test.each(INJECTIONS.map((one) => [one.place, one.text, one] as const))(
	'in the %s: %s',
	async (_place, _text, injection) => {
		const asked = model.requests.length;
		const reply = bot.discord.member.slash('ask', { question: questionWith(injection) }, { locale: 'en-US' });
		const message = await reply.until(({ content, components }) => content !== '' && components.length === 0);
		expect(model.requests.length).toBeGreaterThan(asked);
		const prompts = model.requests.slice(asked).map(({ user }) => user);
		expect(prompts.some((prompt) => prompt.includes(injection.text))).toBe(true);
		for (const { content } of reply.states) expect(said(content)).not.toMatch(injection.canary);
		for (const text of markdownOf(message)) {
			const kinds = [...shown(text).kinds].filter((kind) => kind !== 'strong' && kind !== 'subtext');
			expect(kinds, text).toEqual([]);
		}
		expect(bot.discord.pings()).toEqual([]);
	},
);

/** What the bot says itself: what stands between quotation marks is the article's. */
function said(content: string): string {
	return content.replace(/“[^]*?” \*\*\[\d\]\*\*/g, '');
}
