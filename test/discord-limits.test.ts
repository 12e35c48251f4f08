import { describe, expect, test } from 'vitest';
import { answerReply } from '../src/discord/reply.ts';
import { summaryReply } from '../src/discord/summary-reply.ts';
import { answerOf, citationsOf, extremeArticle, passageOf, repeated } from './support/extreme-answers.ts';
import { EXTREME_PIECES, expectWithinLimits, expectWordsOnly, useShowingBot } from './support/showing-bot.ts';
import { asSeen, shown } from './support/shown-text.ts';

const showing = useShowingBot();

describe.each(EXTREME_PIECES)('an article made of %s', (_name, piece) => {
	const text = repeated(piece, 1_800 * 9);
	const article = extremeArticle(text, piece);

	const question = repeated(piece, 4_000);

	test('fits with three whole passages quoted', async () => {
		const message = await showing.send(
			answerReply(
				answerOf(
					citationsOf(article, [
						[0, 1_800],
						[1_800, 3_600],
						[3_600, 5_400],
					]),
				),
				question,
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
		const message = await showing.send(answerReply(answerOf(citationsOf(article, spans, passage))));
		expectWithinLimits(message);
		expectWordsOnly(message);
		expect(message.embeds).toHaveLength(1);
		expect(message.embeds[0]?.title).toMatch(/^\[1\]\[2\]\[3\] /);
	});

	test.each([
		['five passages', undefined],
		['one passage', passageOf(article, 0, 1_800, 'p')],
	])('fits with five quotes of %s, each translated at length', async (_, passage) => {
		const spans = [0, 1, 2, 3, 4].map((at): [number, number] =>
			passage ? [at * 360, at * 360 + 350] : [at * 1_800, (at + 1) * 1_800],
		);
		const translation = repeated(piece, 2_000);
		const citations = citationsOf(article, spans, passage).map((one) => ({ ...one, translation }));
		const message = await showing.send(answerReply(answerOf(citations)));
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
		const message = await showing.send(
			answerReply(answerOf([], passages, repeated(`The sources do not say ${piece}`, 4_000)), question),
		);
		expectWithinLimits(message);
		expectWordsOnly(message);
		expect(message.embeds).toHaveLength(3);
	});

	test('fits as a summary of eight sentences, each of them there', async () => {
		const spans = Array.from({ length: 8 }, (_, at): [number, number] => [at * 1_800, (at + 1) * 1_800]);
		const message = await showing.send(
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
		return showing.send(answerReply(answerOf(citationsOf(article, [[0, 100]]))));
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
		const { embeds } = await showing.send(answerReply(answerOf(citationsOf(article, spans, passage))));
		expect(embeds[0]?.description).toBe('**One.** **Two.** **Three.**');
	});

	test('over several lines is one line of the answer, and keeps them in its passage', async () => {
		const text = 'First line,\nsecond line,\n\n\nlast line.';
		const article = extremeArticle(text, 'Title ');
		const passage = passageOf(article, 0, text.length, 'p');
		const message = await showing.send(
			answerReply(answerOf(citationsOf(article, [[0, text.length]], passage))),
		);
		expect(message.content).toBe('“First line, second line, last line.” **[1]**');
		expect(message.embeds[0]?.description).toBe(`**${text}**`);
	});

	test('stands after its speaker, whose name is shown as it stands', async () => {
		const article = extremeArticle('He would come back, he said.', 'Title ');
		const [citation] = citationsOf(article, [[0, 28]], passageOf(article, 0, 28, 'p'));
		const said = (speaker: string) => answerReply(answerOf(citation ? [{ ...citation, speaker }] : []));
		expect((await showing.send(said('John Smeaton'))).content).toBe(
			'John Smeaton: “He would come back, he said.” **[1]**',
		);
		const hostile = await showing.send(said('# **@everyone**'));
		expect(asSeen(shown(hostile.content).words)).toMatch(/^# \*\*@everyone\*\*: “He would/);
		expect(showing.bot.discord.pings()).toEqual([]);
	});
});
