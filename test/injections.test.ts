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
		for (const { content } of reply.states) expect(said(belowHeading(content))).not.toMatch(injection.canary);
		for (const text of markdownOf(message)) {
			const kinds = [...shown(text).kinds].filter((kind) => kind !== 'strong' && kind !== 'subtext');
			expect(kinds, text).toEqual([]);
		}
		expect(bot.discord.pings()).toEqual([]);
	},
);

test.each(['brief', 'positions', 'timeline', 'summary'])(
	'nor does /%s obey any of them',
	async (command) => {
		const asked = model.requests.length;
		for (const [at, injection] of INJECTIONS.entries()) {
			const source = `mill-${at}.md`;
			const about = injection.place === 'question' ? ` ${injection.text}` : '';
			const options =
				command === 'summary' ? { source } : { source, subject: `${injection.subject} mill${about}` };
			const reply = bot.discord.member.slash(command, options, { locale: 'en-US' });
			const { content, embeds } = await reply.until(
				(one) => one.content !== '' && one.components.length === 0,
			);
			const sections = embeds.filter(({ title }) => title === 'Who says what' || title === 'When');
			const written = [belowHeading(content), ...sections.map(({ description = '' }) => description)].join(
				'\n',
			);
			expect(said(written)).not.toMatch(injection.canary);
		}
		// A timeline is a part of the briefing before it, so the model need not write it again.
		if (command === 'brief' || command === 'summary')
			expect(model.requests.length - asked).toBeGreaterThan(INJECTIONS.length / 2);
		expect(bot.discord.pings()).toEqual([]);
	},
	60_000,
);

/** Above the answer stands what the member asked, which may say anything but do nothing. */
function belowHeading(content: string): string {
	const [heading = '', ...lines] = content.split('\n');
	expect(['', 'strong']).toContain([...shown(heading).kinds].join());
	return lines.join('\n');
}

/** What the bot says itself: what stands between quotation marks is the article's, and what is nowhere the member's. */
function said(content: string): string {
	return content.replace(/“[^]*?” \*\*\[\d\]\*\*/g, '').replace(/Nothing there mentions .*/g, '');
}
