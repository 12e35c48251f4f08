import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBot, type TestBot } from './support/bot.ts';
import {
	BRIDGE_QUESTION,
	BRIDGE_TEXT,
	LIGHTHOUSE_QUESTION,
	LIGHTHOUSE_TEXT,
	TWO_ARTICLES,
} from './support/bot-articles.ts';

let bot: TestBot;

beforeAll(async () => {
	bot = await startTestBot(TWO_ARTICLES);
});

afterAll(() => bot.stop());

const ask = (options: Record<string, string | boolean>, locale = 'en-US') =>
	bot.discord.member.slash('ask', options, { locale });

describe('/ask', () => {
	test('answers with the very words of the article, and links to them', async () => {
		const { content, embeds } = await ask({ question: LIGHTHOUSE_QUESTION }).settled();
		const quote = 'The lighthouse of Eddystone was built in 1759 by the engineer John Smeaton.';
		expect(LIGHTHOUSE_TEXT).toContain(quote);
		expect(content).toBe(`**${LIGHTHOUSE_QUESTION}**\n\n“${quote}” **[1]**`);
		expect(embeds).toHaveLength(1);
		expect(embeds[0]).toMatchObject({
			title: '[1] Eddystone lighthouse keeps its light',
			footer: { text: 'Coast Review · Desk · March 5, 2024' },
		});
		expect(embeds[0]?.url).toMatch(/^https:\/\/example\.org\/lighthouse#:~:text=The%20lighthouse/);
	});

	test('shows the passage around the quote, the quote in bold', async () => {
		const { embeds } = await ask({ question: LIGHTHOUSE_QUESTION }).settled();
		const description = embeds[0]?.description ?? '';
		expect(description).toMatch(/^\*\*The lighthouse of Eddystone .* Smeaton\.\*\* Its lamp burned/);
		expect(LIGHTHOUSE_TEXT).toContain(description.replaceAll('**', ''));
	});

	test('speaks the language of the member’s Discord, whatever the article’s', async () => {
		const french = await ask({ question: LIGHTHOUSE_QUESTION }, 'fr').settled();
		expect(french.content).toMatch(/\n« The lighthouse of Eddystone .* »/);
		expect(french.embeds[0]?.footer?.text).toContain('5 mars 2024');
		const english = await ask({ question: BRIDGE_QUESTION }, 'en-GB').settled();
		expect(english.content).toMatch(/\n“Le pont de Tancarville a été inauguré/);
		expect(BRIDGE_TEXT).toContain(/“(.*)”/.exec(english.content)?.[1]);
	});

	test('answers in public, and to the member alone when asked to', async () => {
		const open = await ask({ question: LIGHTHOUSE_QUESTION, private: false }).settled();
		const hidden = await ask({ question: LIGHTHOUSE_QUESTION, private: true }).settled();
		expect([open.ephemeral, hidden.ephemeral]).toEqual([false, true]);
		const seen = bot.discord.channelAsSeenBy(bot.discord.moderator).map(({ messageId }) => messageId);
		expect(seen).toContain(open.messageId);
		expect(seen).not.toContain(hidden.messageId);
	});

	test('says what was asked, so that others know, and not to whom asked in private', async () => {
		const [open, hidden] = [
			await ask({ question: `  ${LIGHTHOUSE_QUESTION}\n` }).settled(),
			await ask({ question: LIGHTHOUSE_QUESTION, private: true }).settled(),
		];
		expect(open.content).toMatch(/^\*\*Who built the lighthouse of Eddystone\?\*\*\n\n“/);
		expect(hidden.content).toMatch(/^“/);
	});

	test('shortens a long question above its answer', async () => {
		const question = `${'We walked along the coast all day. '.repeat(20)}${LIGHTHOUSE_QUESTION}`;
		const [heading = '', , quote = ''] = (await ask({ question }).settled()).content.split('\n');
		expect(heading).toMatch(/^\*\*We walked .*…\*\*$/);
		expect(heading.length).toBeLessThan(250);
		expect(quote).toContain('built in 1759');
	});

	test('says so where the sources are silent, and shows what comes nearest', async () => {
		const question = 'How much does a ticket to the lighthouse museum of Eddystone cost?';
		const { content, embeds } = await ask({ question }).settled();
		expect(content).toContain('\n-# Nearest, not an answer');
		expect(embeds.length).toBeGreaterThan(0);
		const french = await ask({ question }, 'fr').settled();
		expect(french.content).toContain('\n-# Le plus proche, mais pas une réponse');
	});

	test('shows nothing as near that has no word of the question', async () => {
		const { content, embeds } = await ask({ question: 'quidditch' }).settled();
		expect(content).toBe('**quidditch**\n\nThe sources do not say. Nothing there mentions “quidditch”.');
		expect(embeds).toEqual([]);
	});

	test('is answered in direct messages from the shared shelf', async () => {
		const how = { dm: true, locale: 'en-US' };
		const reply = await bot.discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION }, how).settled();
		expect(reply.content).toContain('built in 1759');
		expect(await bot.discord.member.autocomplete('ask', 'source', 'pont', {}, how)).toHaveLength(1);
	});
});

const names = async (typed: string) =>
	(await bot.discord.member.autocomplete('ask', 'source', typed)).map(({ name }) => name);

describe('the source of /ask', () => {
	test('is suggested by any words of title, publisher or file, however they are written', async () => {
		expect(await names('')).toEqual([
			'Le pont de Tancarville a cent ans',
			'Eddystone lighthouse keeps its light',
		]);
		expect(await names('LIGHT eddystone')).toEqual(['Eddystone lighthouse keeps its light']);
		expect(await names('vallees')).toEqual(['Le pont de Tancarville a cent ans']);
		expect(await names('lighthouse.md')).toEqual(['Eddystone lighthouse keeps its light']);
		expect(await names('nothing of the kind')).toEqual([]);
	});

	test('picked, it alone is asked', async () => {
		const [pont] = await bot.discord.member.autocomplete('ask', 'source', 'pont');
		const question = LIGHTHOUSE_QUESTION;
		const { text } = await ask({ question, source: String(pont?.value) }).settled();
		expect(text).not.toContain('John Smeaton');
		const [lighthouse] = await bot.discord.member.autocomplete('ask', 'source', 'eddystone');
		const right = await ask({ question, source: String(lighthouse?.value) }).settled();
		expect(right.content).toContain('John Smeaton');
	});

	test('typed without picking, it is found by its words', async () => {
		const { content } = await ask({ question: LIGHTHOUSE_QUESTION, source: 'eddystone light' }).settled();
		expect(content).toContain('John Smeaton');
	});

	test('unknown or blank, it is named as the mistake in the member’s language', async () => {
		for (const source of ['no such thing', '  ']) {
			const english = await ask({ question: LIGHTHOUSE_QUESTION, source }).settled();
			expect(english.content).toMatch(/^No source has that name\./);
			const french = await ask({ question: LIGHTHOUSE_QUESTION, source }, 'fr').settled();
			expect(french.content).toMatch(/^Aucune source ne porte ce nom\./);
		}
	});
});
