import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANSWER_ARTICLES } from './support/answer-articles.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { article } from './support/bot-articles.ts';
import { shown } from './support/shown-text.ts';

let bot: TestBot;

beforeAll(async () => {
	const sentences = Array.from(
		{ length: 40 },
		(_, at) =>
			`Ada Holm said in ${1600 + at * 7} that the observatory of Halden had ${'measured the tide and the wind and '.repeat(8)}kept book ${at}.`,
	);
	bot = await startTestBot({
		...ANSWER_ARTICLES,
		'long.md': article(
			{ title: 'The observatory of Halden', url: `https://example.org/${'halden/'.repeat(80)}` },
			sentences.join('\n\n'),
		),
		'marks.md': article(
			{ title: '**Bold** @everyone <@1>', published: '2020-01-02' },
			'On January 1, 2020 the windmill of Orvel *burned* down, the mayor said: @everyone saw it `at once`.',
		),
	});
});

afterAll(() => bot.stop());

const brief = (command: string, options: Record<string, string | boolean>, locale = 'fr') =>
	bot.discord.member.slash(command, options, { locale }).settled();

describe('/brief', () => {
	test('shows the essentials as text, who says what and when below, and the sources with a link to each quote', async () => {
		const { content, embeds } = await brief('brief', { subject: 'charte de l’OUA' });
		expect(content).toMatch(/^\*\*L’essentiel · charte de l’OUA\*\*\n\n« Trente États africains/);
		expect(embeds.map(({ title }) => title)).toEqual(['Qui dit quoi', 'Chronologie', 'Sources']);
		expect(embeds[0]?.description).toContain('**Kwame Nkrumah**\n« ');
		expect(embeds[1]?.description).toMatch(/^\*\*25 mai 1963\*\* — « Trente États/);
		expect(embeds[2]?.description).toMatch(/^\[\[1\]\]\(https:\/\/example\.org\/oua#:~:text=/);
		expect(embeds[2]?.description).toContain("L'Afrique s'unit (26 mai 1963)");
	});

	test('is silent about what no article mentions, with what comes nearest', async () => {
		const { content, embeds } = await brief('brief', { subject: 'the emperor Napoleon' }, 'en-US');
		expect(content).toContain('Nothing there mentions Napoleon.');
		expect(embeds.length).toBeLessThanOrEqual(3);
	});

	test('keeps to one article where one is chosen', async () => {
		const { content } = await brief('brief', { subject: 'OUA', source: 'lascaux' });
		expect(content).toContain('Les sources ne le disent pas.');
	});

	test('says what to do about a subject without words', async () => {
		const { content } = await brief('brief', { subject: '🙂' });
		expect(content).toContain('avec des mots');
	});
});

describe('/positions', () => {
	test('puts each statement under its speaker, whose name the quote need not hold', async () => {
		const { content } = await brief('positions', { subject: 'OUA' });
		expect(content).toMatch(/^\*\*Qui dit quoi · OUA\*\*/);
		expect(content).toMatch(
			/\*\*Kwame Nkrumah\*\*\n« [^]*« Il réclame une monnaie commune\. » \*\*\[\d\]\*\*/,
		);
	});
});

describe('/timeline', () => {
	test('goes by date, in the member’s language', async () => {
		const { content } = await brief('timeline', { subject: 'grotte de Lascaux' }, 'en-US');
		expect(content).toMatch(
			/^\*\*When · grotte de Lascaux\*\*\n\n\*\*September 12, 1940\*\* — “Quatre garçons/,
		);
		expect(content).toMatch(/\*\*April 1963\*\* — “/);
	});

	test('is only for the member who wants it so', async () => {
		const reply = bot.discord.member.slash('timeline', { subject: 'Suez', private: true }, { locale: 'fr' });
		expect((await reply.settled()).ephemeral).toBe(true);
	});
});

describe.each(['brief', 'positions', 'timeline'])('/%s', (command) => {
	test('stays within Discord’s limits with long sentences and addresses, and each line is there', async () => {
		const { content, embeds } = await brief(command, { subject: 'observatory of Halden' }, 'en-US');
		expect(content.length).toBeLessThanOrEqual(2_000);
		const sizes = embeds.map(({ title = '', description = '' }) => title.length + description.length);
		expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(6_000);
		const numbers = new Set(
			[content, ...embeds.map(({ description = '' }) => description)].join().match(/\[\d+\]/g),
		);
		expect(numbers.size).toBeGreaterThanOrEqual(command === 'brief' ? 4 : 8);
	});

	test('says what was asked for where the sources are silent', async () => {
		const { content } = await brief(command, { subject: 'quidditch' }, 'en-US');
		expect(content).toMatch(/^\*\*quidditch\*\*\n\nThe sources do not say\./);
	});

	test('takes nothing of an article or a subject for markup or a ping', async () => {
		const subject = '**windmill** of _Orvel_ @everyone';
		const { content, embeds } = await brief(command, { subject }, 'en-US');
		const { words } = shown(content);
		expect(words).toContain('**windmill** of _Orvel_ @everyone');
		for (const text of [content, ...embeds.map(({ description = '' }) => description)])
			expect([...shown(text).kinds].filter((kind) => !['strong', 'subtext'].includes(kind))).toEqual([]);
		expect(bot.discord.pings()).toEqual([]);
	});
});
