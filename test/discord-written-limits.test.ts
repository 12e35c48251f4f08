import { describe, expect, test } from 'vitest';
import type { SectionName } from '../src/answering/briefings.ts';
import { briefingReply } from '../src/discord/briefing-reply.ts';
import { summaryReply } from '../src/discord/summary-reply.ts';
import { citationsOf, extremeArticle, repeated } from './support/extreme-answers.ts';
import { EXTREME_PIECES, expectWithinLimits, expectWordsOnly, useShowingBot } from './support/showing-bot.ts';
import { markdownOf } from './support/shown-text.ts';

const showing = useShowingBot();

describe.each(EXTREME_PIECES)('an article made of %s', (_name, piece) => {
	const article = extremeArticle(repeated(piece, 1_800 * 9), piece);

	test('fits as a summary that a model wrote, with each quote and what it means', async () => {
		const spans = Array.from({ length: 8 }, (_, at): [number, number] => [at * 1_800, (at + 1) * 1_800]);
		const translation = repeated(piece, 2_000);
		const citations = citationsOf(article, spans).map((one) => ({ ...one, translation }));
		const claims = citations.map(({ number }) => ({ text: repeated(piece, 900), number }));
		const message = await showing.send(summaryReply({ article, citations, claims, sentences: 9 }, 'en'));
		expectWithinLimits(message);
		expectWordsOnly(message);
		const { description = '' } = message.embeds[0] ?? {};
		for (const { number } of citations) expect(description).toMatch(new RegExp(`\\[${number}\\][^\n]* “`));
		expect(description.match(/^-# Translation/gm)).toHaveLength(8);
	});

	test.each([
		['quotes', false],
		['what a model wrote', true],
	])('fits as a briefing of %s', async (_, isWritten) => {
		const spans = Array.from({ length: 11 }, (_one, at): [number, number] => [at * 1_400, (at + 1) * 1_400]);
		const long = repeated(piece, 900);
		const others = spans.map((_one, at) => ({ ...article, id: at + 2 }));
		const entries = citationsOf(article, spans).map((one, at) => ({
			citation: { ...one, article: others[at] ?? article, translation: long, speaker: long },
			...(at < 8 ? { speaker: repeated(`${at}${piece}`, 300) } : { date: 'February 25, 2025' }),
			...(isWritten && { claim: long }),
		}));
		const sections = (['essentials', 'positions', 'timeline'] as SectionName[]).map((name, at) => ({
			name,
			entries: entries.slice(at * 4, (at + 1) * 4),
		}));
		const briefing = { subject: long, language: 'en' as const, sections, notes: [long], nearest: [] };
		const message = await showing.send(briefingReply(briefing));
		expectWithinLimits(message);
		expectWordsOnly(message);
		const all = markdownOf(message).join('\n');
		for (const [at] of spans.entries()) expect(all).toMatch(new RegExp(`\\[${at + 1}\\]`));
	});
});
