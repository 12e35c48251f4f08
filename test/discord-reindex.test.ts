import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bigShelf } from './support/big-shelf.ts';
import { indexerOf } from './support/indexer-process.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { article, LIGHTHOUSE_QUESTION, LIGHTHOUSE_TEXT, TWO_ARTICLES } from './support/bot-articles.ts';
import { writeFiles } from './support/temporary-folder.ts';

let bot: TestBot;

beforeAll(async () => {
	bot = await startTestBot(TWO_ARTICLES);
});

afterAll(() => bot.stop());

const WINDMILL = 'The windmill of Tumblik burned down in 1790 during a storm.';

const reindex = (locale = 'en-US') => bot.discord.moderator.slash('reindex', {}, { locale });
const DONE = /^(?:The shelf is up to date|Les articles sont à jour)\./;
const report = async (locale = 'en-US') =>
	(await reindex(locale).until(({ content }) => DONE.test(content))).content.split('\n');

describe('/reindex', () => {
	test('reports what changed, to the moderator alone', async () => {
		writeFiles(bot.folder, {
			'new.md': article({ title: 'New' }, WINDMILL),
			'lighthouse.md': article({ title: 'Eddystone lighthouse' }, `${LIGHTHOUSE_TEXT} It is white.`),
		});
		rmSync(join(bot.folder, 'pont.md'));
		const reply = reindex();
		const { content } = await reply.until((message) => DONE.test(message.content));
		expect(content.split('\n')).toEqual([
			'The shelf is up to date.',
			'Articles: 1 added, 1 changed, 1 removed, 0 unchanged',
			expect.stringMatching(/^Passages: \d added, \d changed, \d removed, \d unchanged$/),
		]);
		expect(reply.ephemeral).toBe(true);
		const question = 'When did the windmill of Tumblik burn?';
		expect((await bot.discord.member.slash('ask', { question }).settled()).content).toContain('1790');
	});

	test('names each file it leaves out with the reason, and texts that are there twice, in the moderator’s language', async () => {
		writeFiles(bot.folder, {
			'empty.md': '',
			'picture.png': Buffer.from([0x89, 0x50, 0, 0]),
			'copy.md': article({ title: 'Copy' }, WINDMILL),
		});
		const lines = await report('fr');
		expect(lines.slice(0, 2)).toEqual([
			'Les articles sont à jour.',
			'Articles : 1 ajouté, 0 modifié, 0 retiré, 2 inchangés',
		]);
		expect(lines).toContain('- empty.md est vide');
		expect(lines).toContain("- picture.png n'est ni du Markdown (.md, .markdown) ni du texte brut (.txt)");
		expect(lines.join('\n')).toMatch(/Même texte deux fois.*:\n- (?:copy\.md = new\.md|new\.md = copy\.md)/);
	});

	test('of a folder full of unreadable files stays within one message', async () => {
		const names = Array.from({ length: 60 }, (_, at) => `${'**unreadable**_'.repeat(12)}${at}.md`);
		writeFiles(bot.folder, Object.fromEntries(names.map((name) => [name, ''])));
		const lines = await report();
		expect(lines.join('\n').length).toBeLessThanOrEqual(2_000);
		expect(lines).toContainEqual(expect.stringMatching(/^… and \d+ more: the bot’s log names all$/));
		for (const name of names) expect(bot.logText()).toContain(`${name} is empty`);
		for (const name of names) rmSync(join(bot.folder, name));
	});

	test('reads an article in another language all the same, and says so every time', async () => {
		writeFiles(bot.folder, { 'foreign.md': article({ language: 'de' }, 'Die Mühle brannte 1790 ab.') });
		for (const added of [1, 0]) {
			const lines = await report();
			expect(lines[1]).toContain(`${added} added, 0 changed`);
			expect(lines).toContain('Read all the same:');
			expect(lines).toContain('- foreign.md has a "language" other than those the bot reads: fr and en');
		}
		expect(await report('fr')).toContain('Lus malgré tout :');
	});

	test('asked for twice at once runs once: the second is told so in its language', async () => {
		const first = reindex();
		await first.acknowledged();
		const second = reindex('fr').until(({ content }) => content.includes('déjà'));
		expect((await second).content).toBe(
			'Les articles sont déjà en cours d’indexation. Attendez la fin, puis recommencez.'.replace('’', "'"),
		);
		await first.until(({ content }) => DONE.test(content));
	});

	// Where the system does not list its processes as files, there is nothing to look at.
	test.skipIf(!existsSync('/proc'))(
		'goes on when a signal that is meant for the bot reaches its helper too',
		async () => {
			const elsewhere = await startTestBot(TWO_ARTICLES);
			writeFiles(elsewhere.folder, bigShelf(20, 5));
			const reply = elsewhere.discord.moderator.slash('reindex');
			await reply.until(({ content }) => content.includes('%'));
			const helper = await indexerOf(process.pid);
			for (const signal of ['SIGINT', 'SIGTERM']) process.kill(helper, signal);
			await reply.until(({ content }) => DONE.test(content));
			await elsewhere.stop();
		},
	);

	test('that a stop of the bot cuts short says so, and when it will be done', async () => {
		const elsewhere = await startTestBot(TWO_ARTICLES);
		const reply = elsewhere.discord.moderator.slash('reindex', {}, { locale: 'fr' });
		await reply.settled();
		await elsewhere.stop();
		expect(reply.message?.content).toBe("Le bot s'arrête. Il relira les articles à son prochain démarrage.");
	});

	test('keeps the last good version of a file that cannot be read, and all of a folder found empty, and says so', async () => {
		const elsewhere = await startTestBot(TWO_ARTICLES);
		const { member, moderator } = elsewhere.discord;
		const reply = (locale: string, end: RegExp) =>
			moderator.slash('reindex', {}, { locale }).until(({ content }) => end.test(content));
		writeFiles(elsewhere.folder, { 'lighthouse.md': '' });
		expect((await reply('en-US', DONE)).content).toMatch(
			/Articles: 0 added, 0 changed, 0 removed, 2 unchanged\n.*\nCould not be read as articles:\n- lighthouse\.md is empty; its last good version stays on the shelf until the file is mended or deleted$/,
		);
		expect((await reply('fr', DONE)).content).toMatch(
			/\nN'ont pas pu être lus comme articles :\n- lighthouse\.md est vide ; sa dernière bonne version reste en place jusqu'à ce que le fichier soit corrigé ou supprimé$/,
		);
		for (const name of Object.keys(TWO_ARTICLES)) rmSync(join(elsewhere.folder, name));
		expect((await reply('en-US', /empty/)).content).toContain('leave one article in the folder');
		expect((await reply('fr', /vide/)).content).toContain('laissez un article dans le dossier');
		const answer = await member.slash('ask', { question: LIGHTHOUSE_QUESTION }).settled();
		expect(answer.content).toContain('John Smeaton');
		await elsewhere.stop();
	});

	test('that cannot read the folder says what to do, and the old index goes on answering', async () => {
		const elsewhere = await startTestBot(TWO_ARTICLES);
		rmSync(elsewhere.folder, { recursive: true });
		const reply = elsewhere.discord.moderator.slash('reindex');
		const { content } = await reply.until((message) => message.content.includes('KNOWLEDGE'));
		expect(content).toMatch(/^The folder of articles cannot be read/);
		const answer = await elsewhere.discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION }).settled();
		expect(answer.content).toContain('John Smeaton');
		await elsewhere.stop();
	});
});

const runs = () => bot.logLines().filter(({ msg }) => msg === 'reindexed').length;
const forged = (locale: string) => bot.discord.member.slash('reindex', {}, { forge: true, locale }).settled();

describe('only moderators', () => {
	test('may reindex: a member who forges the command is refused and nothing is read', async () => {
		const before = runs();
		expect(() => bot.discord.member.slash('reindex')).toThrow('no command');
		expect((await forged('en-US')).content).toMatch(/^Only moderators can do that/);
		expect((await forged('fr')).content).toMatch(/^Seuls les modérateurs/);
		expect(runs()).toBe(before);
	});

	test('may reindex: not even in direct messages, where nobody manages anything', async () => {
		const how = { forge: true, dm: true };
		expect((await bot.discord.moderator.slash('reindex', {}, how).settled()).content).toMatch(
			/^Only moderators can do that/,
		);
	});
});
