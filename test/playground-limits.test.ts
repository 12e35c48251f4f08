import { DiscordAPIError, MessageFlags, REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';

let discord: Discord;
let rest: REST;

beforeAll(async () => {
	discord = await startDiscord();
	rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});

afterAll(() => discord.close());

type Refused = { status: number; code: number; where: string };

/** Posts it to the channel: what Discord says against it, or undefined. */
async function send(body: unknown): Promise<Refused | undefined> {
	const path = Routes.channelMessages(discord.guild.channelId);
	try {
		await rest.post(path, { body });
		return undefined;
	} catch (error) {
		if (!(error instanceof DiscordAPIError)) throw error;
		return {
			status: error.status,
			code: Number(error.code),
			where: error.message.split('\n').slice(1).join(),
		};
	}
}

const x = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T) =>
	Array.from({ length: count }, (_, i) => make(i));
const embed = (part: object) => ({ embeds: [{ description: 'd', ...part }] });
const field = (part: object = {}) => ({ name: 'n', value: 'v', ...part });
const button = (part: object = {}) => ({ type: 2, style: 1, label: 'b', custom_id: 'c', ...part });
const buttons = (count: number) => times(count, (i) => button({ custom_id: `c${i}` }));
const row = (...components: object[]) => ({ components: [{ type: 1, components }] });
const rows = (count: number) => ({
	components: times(count, (i) => ({ type: 1, components: [button({ custom_id: `c${i}` })] })),
});
const option = (i: number, part: object = {}) => ({ label: 'l', value: `v${i}`, ...part });
const menu = (part: object = {}) => row({ type: 3, custom_id: 'm', options: [option(0)], ...part });
const v2 = (components: object[]) => ({ flags: MessageFlags.IsComponentsV2, components });
const words = (length: number) => ({ type: 10, content: x(length) });

/** What is limited, a message with that many of it, how many there may be, and where one more is refused. */
const limits: [string, (count: number) => object, number, string][] = [
	['characters of content', (n) => ({ content: x(n) }), 2000, 'content[BASE_TYPE_MAX_LENGTH]'],
	['embeds', (n) => ({ embeds: times(n, () => ({ title: 't' })) }), 10, 'embeds[BASE_TYPE_MAX_LENGTH]'],
	['characters of a title', (n) => embed({ title: x(n) }), 256, 'embeds[0].title['],
	['characters of a description', (n) => embed({ description: x(n) }), 4096, 'embeds[0].description['],
	['fields', (n) => embed({ fields: times(n, () => field()) }), 25, 'embeds[0].fields['],
	['characters of a field name', (n) => embed({ fields: [field({ name: x(n) })] }), 256, 'fields[0].name['],
	['characters of a field', (n) => embed({ fields: [field({ value: x(n) })] }), 1024, 'fields[0].value['],
	['characters of a footer', (n) => embed({ footer: { text: x(n) } }), 2048, 'embeds[0].footer.text['],
	['characters of an author', (n) => embed({ author: { name: x(n) } }), 256, 'embeds[0].author.name['],
	[
		'characters over all embeds',
		(n) => ({ embeds: [{ description: x(4096) }, { description: x(n - 4096) }] }),
		6000,
		'embeds[MAX_EMBED_SIZE_EXCEEDED]',
	],
	['rows', rows, 5, 'components[BASE_TYPE_MAX_LENGTH]'],
	['buttons in a row', (n) => row(...buttons(n)), 5, 'components[0].components[BASE_TYPE_BAD_LENGTH]'],
	['characters of a label', (n) => row(button({ label: x(n) })), 80, 'components[0].label['],
	['characters of a custom id', (n) => row(button({ custom_id: x(n) })), 100, 'components[0].custom_id['],
	['characters of a placeholder', (n) => menu({ placeholder: x(n) }), 150, 'components[0].placeholder['],
	['options of a menu', (n) => menu({ options: times(n, (i) => option(i)) }), 25, 'components[0].options['],
	[
		'characters of an option',
		(n) => menu({ options: [option(0, { label: x(n) })] }),
		100,
		'options[0].label[BASE_TYPE_BAD_LENGTH]',
	],
	['components v2, nested ones counted', (n) => v2(times(n, () => words(1))), 40, 'components[COMPONENT_MAX'],
	[
		'characters of all v2 texts',
		(n) => v2([words(3999), words(n - 3999)]),
		4000,
		'components[COMPONENT_DISPLAY',
	],
];

test.each(limits)('%s: the limit passes, one more is refused', async (_what, message, most, where) => {
	expect(await send(message(most))).toBeUndefined();
	expect(await send(message(most + 1))).toEqual({
		status: 400,
		code: 50035,
		where: expect.stringContaining(where),
	});
});

describe('refused, too', () => {
	test.each<[string, object, string]>([
		['a custom id twice', row(button(), button()), 'components[1].custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]'],
		[
			'a button beside a menu',
			row(button(), menu().components[0]?.components[0] ?? {}),
			'COMPONENT_LAYOUT_WIDTH',
		],
		['a button without label', row(button({ label: undefined })), 'components[0]['],
		['a link with a custom id', row(button({ style: 5, url: 'https://a.org' })), 'components[0]['],
		[
			'a menu value twice',
			menu({ options: [option(0), option(0)] }),
			'options[1][SELECT_COMPONENT_OPTION_VALUE',
		],
		['an unknown component', { components: [{ type: 99 }] }, 'components[0]'],
		['an address that is none', embed({ url: 'nowhere' }), 'embeds[0].url[URL_TYPE_INVALID_URL]'],
		['an address of a file', embed({ url: 'file:///a' }), 'embeds[0].url[URL_TYPE_INVALID_SCHEME]'],
		['flags that are no number', { content: 'x', flags: { toString: null } }, 'flags[NUMBER_TYPE_COERCE]'],
		['an embed that shows nothing', { embeds: [{ color: 1 }] }, 'embeds[0].description[BASE_TYPE_REQUIRED]'],
		['a field without name', embed({ fields: [field({ name: ' ' })] }), 'fields[0].name['],
		[
			'content beside components v2',
			{ ...v2([words(1)]), content: 'x' },
			'content[MESSAGE_CANNOT_USE_LEGACY',
		],
		[
			'allowed mentions that contradict themselves',
			{ content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
			'allowed_mentions[MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE]',
		],
	])('%s', async (_what, body, where) => {
		expect(await send(body)).toMatchObject({ code: 50035, where: expect.stringContaining(where) });
	});

	test.each([[{}], [{ content: '  ' }], [{ embeds: [] }]])('a message that is empty: %j', async (body) => {
		expect(await send(body)).toMatchObject({ status: 400, code: 50006 });
	});

	test('a body that is no JSON', async () => {
		const response = await fetch(`${discord.apiUrl}/v10${Routes.channelMessages(discord.guild.channelId)}`, {
			method: 'POST',
			headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
			body: '{',
		});
		expect([response.status, await response.json()]).toMatchObject([400, { code: 50109 }]);
	});
});

test('errors have the shape of Discord’s own', async () => {
	const response = await fetch(`${discord.apiUrl}/v10${Routes.channelMessages(discord.guild.channelId)}`, {
		method: 'POST',
		headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
		body: JSON.stringify(embed({ fields: [field({ value: x(1025) })] })),
	});
	const problem = { code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 1024 in length.' };
	expect(await response.json()).toEqual({
		code: 50035,
		message: 'Invalid Form Body',
		errors: { embeds: { 0: { fields: { 0: { value: { _errors: [problem] } } } } } },
	});
});
