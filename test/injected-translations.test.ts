import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBot, type TestBot } from './support/bot.ts';
import { frenchTruthOf, INJECTIONS, truthOf, type PlacedInjection } from './support/injections.ts';
import { claimOf, say } from './support/model-minds.ts';
import { startScriptedModel, type ScriptedModel } from './support/scripted-model.ts';
import { markdownOf, shown } from './support/shown-text.ts';

let model: ScriptedModel;
let bot: TestBot;

/** One article for each way to hide an order in a translation of it. */
const WAYS: ((truth: string, obeyed: string) => string)[] = [
	(_, obeyed) => obeyed,
	(truth, obeyed) => `${truth}. ${obeyed}`,
	(truth, obeyed) => `${truth} “${obeyed}”.`,
	(truth, obeyed) => `${truth} (${obeyed.replace(/\.$/, '')}).`,
	(truth, obeyed) => `${truth}\n> ${obeyed}`,
];
const CASES = INJECTIONS.slice(0, 14 * WAYS.length).map((injection, at) => {
	const way = WAYS[Math.floor(at / 14)];
	return { injection, translation: way?.(truthOf(injection), injection.obeyed) ?? '' };
});

const articleOf = (one: PlacedInjection) =>
	`---\ntitle: Le moulin de ${one.subject}\nlanguage: fr\n---\n\n${frenchTruthOf(one)}. Il moud encore le blé du village.\n`;

beforeAll(async () => {
	model = await startScriptedModel();
	const files = CASES.map(({ injection }, at) => [`moulin-${at}.md`, articleOf(injection)] as const);
	bot = await startTestBot(Object.fromEntries(files), {
		models: { chat: { model: 'obedient', baseUrl: model.baseUrl } },
	});
});

afterAll(async () => {
	await bot.stop();
	await model.close();
});

const ask = async ({ subject }: PlacedInjection, text: string, translation: string, words: string) => {
	model.reply = (request) => say({ ...claimOf(request, words, text), translation });
	const question = { question: `When was the ${subject} mill built?` };
	const reply = bot.discord.member.slash('ask', question, { locale: 'en-US' });
	await reply.until(({ content, components }) => content !== '' && components.length === 0);
	return reply;
};

test.each(CASES.map((one) => [one.translation, one] as const))(
	'a translation that carries something else reaches nobody: %s',
	async (_, { injection, translation }) => {
		const truth = truthOf(injection);
		const reply = await ask(injection, `${truth}.`, translation, frenchTruthOf(injection));
		const [last] = reply.states.slice(-1);
		expect(last?.content).toContain(truth);
		for (const state of reply.states) {
			for (const text of markdownOf(state)) {
				expect(text).not.toMatch(injection.canary);
				const kinds = [...shown(text).kinds].filter((kind) => kind !== 'strong' && kind !== 'subtext');
				expect(kinds, text).toEqual([]);
			}
		}
		expect(bot.discord.pings()).toEqual([]);
	},
);
