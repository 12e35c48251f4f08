import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeenMessage } from '../playground/people/seen-message.ts';
import type { Command } from '../src/discord/command.ts';
import { deferReply, editReply } from '../src/discord/deliver.ts';
import { answerReply, summaryReply, type ReplyBody } from '../src/discord/reply.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { answerOf, citationsOf, extremeArticle, passageOf, repeated } from './support/extreme-answers.ts';
import { asSeen, markdownOf, shown } from './support/shown-text.ts';

let bot: TestBot;
let next: ReplyBody;

/** Sends whatever a test prepared: what is too much for Discord is refused by it. */
const show: Command = {
	definition: { name: 'show', description: 'Shows what is prepared' },
	async handle(interaction) {
		await deferReply(interaction, false);
		await editReply(interaction, next);
	},
};

beforeAll(async () => {
	bot = await startTestBot({}, { commands: [show] });
});

afterAll(() => bot.stop());

async function send(body: ReplyBody): Promise<SeenMessage> {
	next = body;
	const message = await bot.discord.member.slash('show').settled();
	expect(message.content).not.toMatch(/went wrong/);
	return message;
}

function expectWithinLimits({ content, embeds }: SeenMessage): void {
	expect(content.length).toBeLessThanOrEqual(2_000);
	const lengths = embeds.map(
		({ title = '', description = '', footer }) =>
			title.length + description.length + (footer?.text.length ?? 0),
	);
	expect(lengths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(6_000);
	for (const text of [content, JSON.stringify(embeds)]) expect(text.isWellFormed()).toBe(true);
}

/** Apart from the bot's own bold and links nothing is drawn as anything but words, all escapes whole. */
function expectWordsOnly(message: SeenMessage): void {
	for (const text of markdownOf(message)) {
		const { kinds } = shown(text);
		for (const kind of ['strong', 'link', 'subtext']) kinds.delete(kind);
		expect([...kinds]).toEqual([]);
	}
}

describe.each([
	['marks that must all be escaped', '*_~`|[]<\\'],
	['pairs of code units', '\u{1f680}'],
	['one word without an end', 'x'],
	['words', 'lorem ipsum '],
	['short lines', '- a\n'],
	['backslashes', '\\'],
	['addresses', 'https://evil.example/a_b '],
])('an article made of %s', (_name, piece) => {
	const text = repeated(piece, 1_800 * 9);
	const article = extremeArticle(text, piece);

	test('fits with three whole passages quoted', async () => {
		const message = await send(
			answerReply(
				answerOf(
					citationsOf(article, [
						[0, 1_800],
						[1_800, 3_600],
						[3_600, 5_400],
					]),
				),
			),
		);
		expectWithinLimits(message);
		expectWordsOnly(message);
		expect(message.embeds).toHaveLength(3);
		for (const number of [1, 2, 3]) {
			expect(message.content).toContain(`**[${number}]**`);
			expect(message.embeds[number - 1]?.title).toMatch(new RegExp(`^\\[${number}\\] `));
			expect(message.embeds[number - 1]?.description).toMatch(/\*\*/);
		}
	});

	test('fits with three quotes of one passage, the words between them shortened', async () => {
		const passage = passageOf(article, 0, 1_800, 'p');
		const spans: [number, number][] = [
			[0, 400],
			[800, 1_000],
			[1_500, 1_790],
		];
		const message = await send(answerReply(answerOf(citationsOf(article, spans, passage))));
		expectWithinLimits(message);
		expectWordsOnly(message);
		expect(message.embeds).toHaveLength(1);
		expect(message.embeds[0]?.title).toMatch(/^\[1\]\[2\]\[3\] /);
	});

	test.each([
		['four passages', undefined],
		['one passage', passageOf(article, 0, 1_800, 'p')],
	])('fits with four quotes of %s, each translated at length', async (_, passage) => {
		const spans = [0, 1, 2, 3].map((at): [number, number] =>
			passage ? [at * 450, at * 450 + 440] : [at * 1_800, (at + 1) * 1_800],
		);
		const translation = repeated(piece, 2_000);
		const citations = citationsOf(article, spans, passage).map((one) => ({ ...one, translation }));
		const message = await send(answerReply(answerOf(citations)));
		expectWithinLimits(message);
		expectWordsOnly(message);
		const drawn = message.embeds.map(({ description = '' }) => description).join('\n');
		for (const { number } of citations)
			expect(drawn).toMatch(new RegExp(`^-# \\[${number}\\] Translation \\(by the model\\): .{20}`, 'm'));
	});

	test('fits where nothing answers and the nearest passages are shown', async () => {
		const passages = [0, 1, 2, 3].map((at) => ({
			passage: passageOf(article, at * 1_800, (at + 1) * 1_800, `p${at}`),
			article,
			score: 1,
		}));
		const message = await send(
			answerReply(answerOf([], passages, repeated(`The sources do not say ${piece}`, 4_000))),
		);
		expectWithinLimits(message);
		expectWordsOnly(message);
		expect(message.embeds).toHaveLength(3);
	});

	test('fits as a summary of eight sentences, each of them there', async () => {
		const spans = Array.from({ length: 8 }, (_, at): [number, number] => [at * 1_800, (at + 1) * 1_800]);
		const message = await send(
			summaryReply({ article, citations: citationsOf(article, spans), sentences: 9 }, 'fr'),
		);
		expectWithinLimits(message);
		expectWordsOnly(message);
		for (const [at] of spans.entries()) expect(message.content).toContain(`» **[${at + 1}]**`);
	});
});

describe('an address', () => {
	const text = repeated('lorem ipsum ', 1_800);
	const withUrl = (url: string) => {
		const article = extremeArticle(text, 'Title ', url);
		return send(answerReply(answerOf(citationsOf(article, [[0, 100]]))));
	};

	test('longer than Discord takes is left out, the answer is not', async () => {
		const message = await withUrl(`https://example.org/${repeated('a', 2_048)}`);
		expect(message.embeds[0]?.url).toBeUndefined();
		expect(message.content).toContain('lorem ipsum');
	});

	test('that is too long only with the words to mark leads to the article', async () => {
		const url = `https://example.org/${repeated('a', 1_900)}`;
		expect((await withUrl(url)).embeds[0]?.url).toBe(url);
	});
});

describe('a quote', () => {
	test('that follows another without a blank is set off from it', async () => {
		const article = extremeArticle('One.Two. Three.', 'Title ');
		const passage = passageOf(article, 0, 15, 'p');
		const spans: [number, number][] = [
			[0, 4],
			[4, 8],
			[9, 15],
		];
		const { embeds } = await send(answerReply(answerOf(citationsOf(article, spans, passage))));
		expect(embeds[0]?.description).toBe('**One.** **Two.** **Three.**');
	});

	test('over several lines is one line of the answer, and keeps them in its passage', async () => {
		const text = 'First line,\nsecond line,\n\n\nlast line.';
		const article = extremeArticle(text, 'Title ');
		const passage = passageOf(article, 0, text.length, 'p');
		const message = await send(answerReply(answerOf(citationsOf(article, [[0, text.length]], passage))));
		expect(message.content).toBe('“First line, second line, last line.” **[1]**');
		expect(message.embeds[0]?.description).toBe(`**${text}**`);
	});

	test('stands after its speaker, whose name is shown as it stands', async () => {
		const article = extremeArticle('He would come back, he said.', 'Title ');
		const [citation] = citationsOf(article, [[0, 28]], passageOf(article, 0, 28, 'p'));
		const said = (speaker: string) => answerReply(answerOf(citation ? [{ ...citation, speaker }] : []));
		expect((await send(said('John Smeaton'))).content).toBe(
			'John Smeaton: “He would come back, he said.” **[1]**',
		);
		const hostile = await send(said('# **@everyone**'));
		expect(asSeen(shown(hostile.content).words)).toMatch(/^# \*\*@everyone\*\*: “He would/);
		expect(bot.discord.pings()).toEqual([]);
	});
});
