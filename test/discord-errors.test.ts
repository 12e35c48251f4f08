import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Command } from '../src/discord/command.ts';
import { deferReply } from '../src/discord/deliver.ts';
import { UserError } from '../src/errors.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { LIGHTHOUSE_QUESTION, TWO_ARTICLES } from './support/bot-articles.ts';
import { shown } from './support/shown-text.ts';
import { writeFiles } from './support/temporary-folder.ts';

let bot: TestBot;

afterEach(() => bot.stop());

const SORRY = {
	en: /^Something went wrong on our side\..*: ([0-9a-f]{8})$/,
	fr: /^Une erreur .* : ([0-9a-f]{8})$/,
};

/** Fails wherever a command can: in its handler, before or after the acknowledgement, at a press, while typing. */
const broken: Command = {
	definition: {
		name: 'broken',
		description: 'Breaks',
		options: [
			{ type: 5, name: 'late', description: 'After the acknowledgement' },
			{ type: 3, name: 'word', description: 'Typed', autocomplete: true },
		],
	},
	async handle(interaction) {
		if (interaction.options.getBoolean('late')) await deferReply(interaction, false);
		throw new Error('the works are broken');
	},
	press: () => Promise.reject(new Error('the button is broken')),
	complete: () => Promise.reject(new Error('the list is broken')),
};

test.each([
	['en-US', SORRY.en],
	['fr', SORRY.fr],
])(
	'an error inside gives the member a sentence and a number by which the log finds the reason (%s)',
	async (locale, pattern) => {
		bot = await startTestBot({}, { commands: [broken] });
		for (const late of [true, false]) {
			const message = await bot.discord.member.slash('broken', { late }, { locale }).settled();
			expect(message.content).not.toMatch(/works are broken|\n|\.ts/);
			expect(message.ephemeral).toBe(!late);
			const reference = pattern.exec(message.content)?.[1];
			const line = bot.logLines().find((one) => one['reference'] === reference);
			expect(line).toMatchObject({ level: 50, command: 'broken', guild: bot.discord.guild.id });
			expect(line?.['err']).toMatchObject({ message: 'the works are broken', stack: expect.any(String) });
		}
	},
);

test('an error while a button or a suggestion is answered is told, or suggests nothing, and takes nothing down', async () => {
	bot = await startTestBot({}, { commands: [broken] });
	const reply = bot.discord.member.slash('broken', { late: true });
	await reply.settled();
	const pressed = bot.discord.member.click(reply, 'broken:1', { forge: true });
	expect((await pressed.settled()).content).toMatch(SORRY.en);
	expect(await bot.discord.member.autocomplete('broken', 'word', 'a')).toEqual([]);
	expect(bot.logLines().filter(({ level }) => level === 50)).toHaveLength(3);
});

test('a database that is gone keeps nobody from an answer', async () => {
	bot = await startTestBot(TWO_ARTICLES);
	for (const file of readdirSync(bot.dataDir)) rmSync(join(bot.dataDir, file), { recursive: true });
	await bot.assistant.close();
	const { member } = bot.discord;
	const answer = await member.slash('ask', { question: LIGHTHOUSE_QUESTION }).settled();
	expect(answer.content).toContain('John Smeaton');
	expect((await member.slash('summary', { source: 'lighthouse' }).settled()).content).toContain('**[1]**');
	expect((await member.slash('sources').settled()).content).toContain('Eddystone lighthouse');
});

test('a database that is damaged is told to whoever reindexes, without a stack, and keeps nobody from an answer', async () => {
	bot = await startTestBot(TWO_ARTICLES);
	writeFiles(bot.folder, { 'new.md': 'The windmill of Tumblik burned down in 1790 during a storm.' });
	for (const file of readdirSync(bot.dataDir))
		writeFileSync(join(bot.dataDir, file), 'no database at all '.repeat(500));
	const reply = bot.discord.moderator.slash('reindex', {}, { locale: 'fr' });
	const { content } = await reply.until((message) => !/^$|Lecture des articles/.test(message.content));
	expect(content).toMatch(/base|index/);
	expect(content).not.toMatch(/\n\s+at |\.ts/);
	const answer = await bot.discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION }).settled();
	expect(answer.content).toContain('John Smeaton');
});

test('a mistake is told as it stands, whatever names are in it', async () => {
	const sentence = `The folder knowledge/__shelf__/*a* of <@1> and @everyone cannot be read ${'x'.repeat(3_000)}`;
	const mistaken: Command = {
		definition: { name: 'mistaken', description: 'Mistaken' },
		handle: () => Promise.reject(new UserError({ en: sentence, fr: sentence })),
	};
	bot = await startTestBot({}, { commands: [mistaken] });
	const { content } = await bot.discord.member.slash('mistaken').settled();
	expect(shown(content).words).toMatch(
		/^The folder knowledge\/__shelf__\/\*a\* of <@1> and @everyone cannot be read x+…$/,
	);
});

test('a command of an older version of the bot says that it is gone', async () => {
	bot = await startTestBot(TWO_ARTICLES);
	const old = (locale: string) => bot.discord.member.slash('digest', {}, { forge: true, locale }).settled();
	expect((await old('en-US')).content).toMatch(/no longer there/);
	expect((await old('fr')).content).toMatch(/n'existe plus/);
	expect((await old('fr')).ephemeral).toBe(true);
	expect(await bot.discord.member.autocomplete('digest', 'x', 'y', {}, { forge: true })).toEqual([]);
});

test('a button or a menu of an older message says what to do instead', async () => {
	bot = await startTestBot(TWO_ARTICLES);
	const reply = bot.discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION });
	const before = await reply.settled();
	for (const id of ['more:3', 'ask:1', '', 'x'.repeat(100), 'reindex:now', '__proto__:1']) {
		const pressed = bot.discord.member.click(reply, id, { forge: true });
		const { content, ephemeral } = await pressed.settled();
		expect(content).toBe('This belongs to an older message. Run the command again.');
		expect(ephemeral).toBe(true);
	}
	const french = bot.discord.member.click(reply, 'more:3', { forge: true, locale: 'fr' });
	expect((await french.settled()).content).toMatch(/ancien message/);
	expect((await reply.settled()).content).toBe(before.content);
});

test('no token is in any line of the log, at any level, whatever went wrong', async () => {
	bot = await startTestBot(TWO_ARTICLES);
	const { discord } = bot;
	discord.faults.failRest({ method: 'PATCH', times: 1 }, { status: 403 });
	discord.faults.failRest({ method: 'PATCH', times: 1 }, { status: 400 });
	const replies = [1, 2].map(() => discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION }));
	for (const reply of replies) expect((await reply.settled()).content).toMatch(SORRY.en);
	const text = bot.logText();
	expect(bot.logLines().filter(({ level }) => level === 50)).toHaveLength(2);
	expect(text).not.toContain(discord.token);
	for (const { interaction } of replies) expect(text).not.toContain(interaction.token);
	expect(text).not.toContain('John Smeaton');
});
