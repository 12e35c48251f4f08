import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import { startTestBot, type TestBot } from './support/bot.ts';
import { openCommandSettings, type CommandSettings } from './support/command-settings.ts';
import { TWO_ARTICLES } from './support/bot-articles.ts';

const ROLE = 1;
const PERSON = 2;
const REFUSED = /^Only moderators can do that/;
/** At work, or told that another is. */
const LET_IN = /^(?:Reading the articles|The articles are being indexed already)/;

let bot: TestBot;
let settings: CommandSettings;

beforeAll(async () => {
	const discord = await startDiscord();
	settings = await openCommandSettings(discord);
	bot = await startTestBot(TWO_ARTICLES, { on: discord, apiUrl: settings.apiUrl });
});

afterAll(async () => {
	await bot.stop();
	await settings.close();
});

afterEach(() => {
	settings.current = undefined;
});

/** The local Discord's client offers the command to moderators alone, so whoever else is allowed must forge it. */
const reindex = async (person = bot.discord.member) =>
	(
		await person
			.slash('reindex', {}, { forge: true })
			.until(({ content }) => REFUSED.test(content) || LET_IN.test(content))
	).content;

test('a member is let in when the server’s own settings allow the command to one of the member’s roles', async () => {
	// Everybody has the role of the server's own id.
	settings.current = [{ type: ROLE, id: bot.discord.guild.id, permission: true }];
	expect(await reindex()).toMatch(LET_IN);
});

test('a member is let in when the settings allow the command to the member', async () => {
	settings.current = [{ type: PERSON, id: bot.discord.member.id, permission: true }];
	expect(await reindex()).toMatch(LET_IN);
});

test('a member is refused when the settings allow the command to others', async () => {
	settings.current = [
		{ type: PERSON, id: bot.discord.moderator.id, permission: true },
		{ type: ROLE, id: '1234567890', permission: true },
	];
	expect(await reindex()).toMatch(REFUSED);
});

test('a member is refused when the settings forbid it, to a role or to the member, whatever the roles may', async () => {
	settings.current = [{ type: ROLE, id: bot.discord.guild.id, permission: false }];
	expect(await reindex()).toMatch(REFUSED);
	settings.current = [
		{ type: ROLE, id: bot.discord.guild.id, permission: true },
		{ type: PERSON, id: bot.discord.member.id, permission: false },
	];
	expect(await reindex()).toMatch(REFUSED);
});

test('a member is refused while the settings cannot be read, a moderator never', async () => {
	bot.discord.faults.failRest({ path: /permissions$/, times: 8 }, { status: 500 });
	expect(await reindex()).toMatch(REFUSED);
	expect(await reindex(bot.discord.moderator)).toMatch(LET_IN);
	expect(await reindex(bot.discord.guild.owner)).toMatch(LET_IN);
});
