import { DiscordAPIError, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';

let discord: Discord;
let rest: REST;
let skippedMs = 0;

beforeEach(async () => {
	skippedMs = 0;
	discord = await startDiscord({ dailyCommandCreates: 5, now: () => Date.now() + skippedMs });
	rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});

afterEach(() => discord.close());

const named = (name: string) => ({ name, description: 'Does something' });
const globally = () => Routes.applicationCommands(discord.applicationId);
const inGuild = () => Routes.applicationGuildCommands(discord.applicationId, discord.guild.id);
const refusal = (request: Promise<unknown>) =>
	request.then(
		() => undefined,
		(error: unknown) => (error instanceof DiscordAPIError ? error : undefined),
	);

describe('deploying', () => {
	test('a list replaces what was there, and commands that stay keep their id', async () => {
		await rest.put(globally(), { body: [named('ask'), named('old')] });
		const before = discord.commands();
		await rest.put(globally(), { body: [named('ask'), named('new')] });
		const after = discord.commands();
		expect(after.map(({ name }) => name)).toEqual(['ask', 'new']);
		expect(after[0]?.id).toBe(before[0]?.id);
	});

	test('guild commands are offered in their guild only', async () => {
		const other = discord.addGuild('Other');
		await rest.post(inGuild(), { body: named('here') });
		expect([discord.member.commands(), other.member.commands()]).toEqual([['here'], []]);
	});

	test('one command can be fetched, edited and deleted', async () => {
		await rest.post(globally(), { body: named('ask') });
		const path = Routes.applicationCommand(discord.applicationId, discord.commands()[0]?.id ?? '');
		await rest.patch(path, { body: { description: 'Else' } });
		expect(await rest.get(path)).toMatchObject({ name: 'ask', description: 'Else' });
		await rest.delete(path);
		expect((await refusal(rest.get(path)))?.code).toBe(10063);
	});

	test('creates are rationed by the day, overwriting is not', async () => {
		for (const name of ['a', 'b', 'c', 'd', 'e']) await rest.post(globally(), { body: named(name) });
		await rest.post(globally(), { body: named('a') });
		const error = await refusal(rest.post(globally(), { body: named('f') }));
		expect([error?.status, error?.code]).toEqual([400, 30034]);
		skippedMs = 24 * 60 * 60_000;
		await rest.post(globally(), { body: named('f') });
	});

	test('a wrong token is turned away', async () => {
		const stranger = new REST({ api: discord.apiUrl }).setToken('wrong');
		expect((await refusal(stranger.get(globally())))?.status).toBe(401);
	});

	test.each([
		['an upper-case name', { ...named('Ask') }, 'name'],
		['a name of 33 characters', named('a'.repeat(33)), 'name'],
		['no description', { name: 'ask' }, 'description'],
		['a description of 101 characters', { name: 'ask', description: 'x'.repeat(101) }, 'description'],
		['an unknown language', { ...named('ask'), name_localizations: { xx: 'ask' } }, 'name_localizations'],
		[
			'26 choices',
			{ ...named('ask'), options: [{ ...named('o'), type: 3, choices: choices(26) }] },
			'options[0].choices',
		],
		[
			'a required option after an optional one',
			{
				...named('ask'),
				options: [
					{ ...named('o'), type: 3 },
					{ ...named('p'), type: 3, required: true },
				],
			},
			'options[1]',
		],
		[
			'an option twice',
			{
				...named('ask'),
				options: [
					{ ...named('o'), type: 3 },
					{ ...named('o'), type: 4 },
				],
			},
			'options[1].name',
		],
		['26 options', { ...named('ask'), options: manyOptions(26) }, 'options'],
	])('refuses a command with %s', async (_what, body, where) => {
		const error = await refusal(rest.post(globally(), { body }));
		expect([error?.status, error?.code]).toEqual([400, 50035]);
		expect(error?.message).toContain(`${where}[`);
	});

	test('refuses the same name twice in a list, and more than 8,000 characters in a command', async () => {
		const twice = await refusal(rest.put(globally(), { body: [named('a'), named('a')] }));
		expect(twice?.message).toContain('APPLICATION_COMMANDS_DUPLICATE_NAME');
		const options = manyOptions(3).map((option) => ({ ...option, choices: choices(25, 100) }));
		const long = await refusal(rest.post(globally(), { body: { ...named('a'), options } }));
		expect(long?.message).toContain('APPLICATION_COMMAND_TOO_LARGE');
	});
});

function choices(count: number, length = 1) {
	return Array.from({ length: count }, (_, index) => ({
		name: `${index} ${'n'.repeat(length)}`.slice(0, 100),
		value: `${index} ${'v'.repeat(length)}`.slice(0, 100),
	}));
}

function manyOptions(count: number) {
	return Array.from({ length: count }, (_, index) => ({ ...named(`o${index}`), type: 3 }));
}
