import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBot, type Files, type TestBot } from './support/bot.ts';
import { article } from './support/bot-articles.ts';

/** Newest first: article 1 is of December 31st. */
const day = (number: number) => new Date(Date.UTC(2024, 11, 32 - number)).toISOString().slice(0, 10);
const files: Files = Object.fromEntries(
	Array.from({ length: 23 }, (_, at) => [
		`${at + 1}.md`,
		article(
			{
				title: `Article number ${at + 1}`,
				publisher: 'Coast Review',
				published: day(at + 1),
				language: 'en',
			},
			'The harbour of Eddystone was dredged in spring. Its pilots had asked for it.',
		),
	]),
);

let bot: TestBot;

beforeAll(async () => {
	bot = await startTestBot({
		...files,
		'summer.md': article(
			{ title: '2025 : l’Été des réformes', published: '1999-01-01' },
			'Les réformes ont été votées en juillet.',
		),
		'full.md': article(
			{
				title: 'Alles über Häfen',
				author: 'Desk of ports',
				publisher: 'Hafenblatt',
				published: '1999-01-02',
				language: 'de',
				url: 'https://example.org/hafen',
			},
			'Der Hafen wurde im Frühjahr ausgebaggert.\n\nDie Lotsen hatten lange darum gebeten und freuten sich.',
		),
	});
});

afterAll(() => bot.stop());

const list = (locale = 'en-US') => bot.discord.member.slash('sources', {}, { locale });

const details = async (locale: string) => {
	const { embeds } = await bot.discord.member.slash('sources', { source: 'hafen' }, { locale }).settled();
	const { title, url, footer, fields } = embeds[0] ?? {};
	return { title, url, footer: footer?.text, fields: fields?.map(({ name, value }) => [name, value]) };
};

describe('/sources', () => {
	test('lists the shelf to the member alone, newest first, ten a page', async () => {
		const { content, ephemeral } = await list().settled();
		const [heading, ...lines] = content.split('\n');
		expect(ephemeral).toBe(true);
		expect(heading).toBe('**25 articles**');
		expect(lines).toHaveLength(10);
		expect(lines[0]).toBe('- Article number 1 (Coast Review, December 31, 2024, 1 passage)');
		expect(lines[9]).toContain('Article number 10 ');
	});

	test('says dates and numbers as the member’s language does', async () => {
		const { content } = await list('fr').settled();
		expect(content.split('\n')[1]).toBe('- Article number 1 (Coast Review, 31 décembre 2024, 1 passage)');
	});

	test('turns pages by its buttons, to both ends and no further', async () => {
		const reply = list();
		expect((await reply.settled()).buttons).toEqual(['◀', '1 / 3', '▶']);
		const press = (label: string) => bot.discord.member.click(reply, label).settled();
		expect(() => bot.discord.member.click(reply, '◀')).toThrow('disabled');
		expect((await press('▶')).content).toContain('Article number 11 ');
		const last = await press('▶');
		expect(last.content.split('\n')).toHaveLength(6);
		expect(last.buttons).toEqual(['◀', '3 / 3', '▶']);
		expect(() => bot.discord.member.click(reply, '▶')).toThrow('disabled');
		expect((await press('◀')).content).toContain('Article number 20 ');
	});

	test('shows the nearest page there is when a button names one that is gone', async () => {
		const reply = list();
		await reply.settled();
		const forged = async (id: string) =>
			(await bot.discord.member.click(reply, id, { forge: true }).settled()).buttons[1];
		expect(await forged('sources:99')).toBe('3 / 3');
		expect(await forged('sources:-5')).toBe('1 / 3');
		expect(await forged('sources:nonsense')).toBe('1 / 3');
		expect(await forged('sources:')).toBe('1 / 3');
	});

	test('of one article tells all there is to know of it, in the member’s language', async () => {
		expect(await details('en-US')).toEqual({
			title: 'Alles über Häfen',
			url: 'https://example.org/hafen',
			footer: 'Hafenblatt · Desk of ports · January 2, 1999',
			fields: [
				['Author', 'Desk of ports'],
				['Published', 'January 2, 1999'],
				['Passages', '1'],
				['Characters', '100'],
				['File', 'full.md'],
			],
		});
		const { fields = [] } = await details('fr');
		expect(fields.map(([name]) => name)).toEqual(['Auteur', 'Publié', 'Passages', 'Caractères', 'Fichier']);
		expect(fields[1]).toEqual(['Publié', '2 janvier 1999']);
	});

	test('finds an article by any word of a title that begins with a number, and by a title typed so', async () => {
		const { member } = bot.discord;
		for (const typed of ['reformes', 'ÉTÉ', '2025 : l’été', '2025 été réformes']) {
			expect(await member.autocomplete('sources', 'source', typed)).toHaveLength(1);
			const { embeds } = await member.slash('sources', { source: typed }).settled();
			expect(embeds[0]?.title).toBe('2025 : l’Été des réformes');
		}
	});

	test('is put in order once for each state of the shelf', () => {
		expect(bot.assistant.sources()).toBe(bot.assistant.sources());
		expect(bot.assistant.sources('a server')).toBe(bot.assistant.sources());
	});

	test('names the language of an article in the member’s own', async () => {
		const how = { locale: 'fr' };
		const { embeds } = await bot.discord.member.slash('sources', { source: 'number 7' }, how).settled();
		expect(embeds[0]?.fields).toContainEqual(expect.objectContaining({ name: 'Langue', value: 'anglais' }));
	});
});

test('an empty shelf says who can fill it', async () => {
	const empty = await startTestBot({});
	const say = async (locale: string) =>
		(await empty.discord.member.slash('sources', {}, { locale }).settled()).content;
	expect(await say('en-US')).toMatch(/no article on the shelf yet.*\/reindex/);
	expect(await say('fr')).toMatch(/aucun article.*\/reindex/);
	const { content } = await empty.discord.member
		.slash('ask', { question: 'Who was John Smeaton?' })
		.settled();
	expect(content).not.toMatch(/went wrong/);
	expect(content.length).toBeGreaterThan(10);
	await empty.stop();
});
