import { DiscordAPIError, InteractionResponseType, SlashCommandBuilder } from 'discord.js';
import type { Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';
import { askCommand, connectToyBot } from './playground-toy-bot.ts';
import type { ToyBot } from './playground-toy-bot.ts';

let discord: Discord;
let bot: ToyBot;
/** What the bot gives as its first response to whatever comes. */
let response: object;

const suggest = new SlashCommandBuilder()
	.setName('suggest')
	.setDescription('Suggest')
	.addStringOption((option) => option.setName('what').setDescription('What').setAutocomplete(true));

beforeAll(async () => {
	discord = await startDiscord();
	bot = await connectToyBot(discord, respond, [askCommand, suggest]);
});

afterAll(async () => {
	await bot.client.destroy();
	await discord.close();
});

async function respond(interaction: Interaction): Promise<void> {
	const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
	await interaction.client.rest.post(path, { body: response, auth: false });
}

/** Where the response is refused; undefined if it is accepted. */
async function refusalOf(given: object, command: 'ask' | 'suggest'): Promise<string | undefined> {
	response = given;
	bot.errors.length = 0;
	const reply =
		command === 'ask'
			? discord.member.slash('ask', { question: 'Why?' }).acknowledged()
			: discord.member.autocomplete('suggest', 'what', 'x');
	const refused = expect.poll(() => bot.errors[0]).toBeInstanceOf(DiscordAPIError);
	await Promise.race([reply.catch(() => undefined), refused.then(() => undefined)]);
	const [error] = bot.errors;
	return error instanceof DiscordAPIError ? error.message : undefined;
}

const x = (length: number) => 'x'.repeat(length);
const input = (index: number, part: object = {}) => ({
	type: 18,
	label: 'Label',
	component: { type: 4, custom_id: `i${index}`, style: 1, ...part },
});
const modal = (part: object) => ({
	type: InteractionResponseType.Modal,
	data: { custom_id: 'm', title: 't', components: [input(0)], ...part },
});
const choices = (count: number, part: object = {}) => ({
	type: InteractionResponseType.ApplicationCommandAutocompleteResult,
	data: { choices: Array.from({ length: count }, (_, i) => ({ name: `n${i}`, value: `v${i}`, ...part })) },
});
const inputs = (count: number) => Array.from({ length: count }, (_, index) => input(index));

describe.each<[string, (count: number) => object, number, string]>([
	['characters of a modal’s title', (n) => modal({ title: x(n) }), 45, 'data.title['],
	['characters of its custom id', (n) => modal({ custom_id: x(n) }), 100, 'data.custom_id['],
	['fields', (n) => modal({ components: inputs(n) }), 5, 'data.components['],
	['characters of a label', (n) => modal({ components: [{ ...input(0), label: x(n) }] }), 45, 'label['],
	[
		'characters of a placeholder',
		(n) => modal({ components: [input(0, { placeholder: x(n) })] }),
		100,
		'placeholder[',
	],
])('%s in a modal', (_what, make, most, where) => {
	test('the limit passes, one more is refused', async () => {
		expect(await refusalOf(make(most), 'ask')).toBeUndefined();
		expect(await refusalOf(make(most + 1), 'ask')).toContain(where);
	});
});

test('fields of one custom id are refused; fields in rows, as of old, pass', async () => {
	expect(await refusalOf(modal({ components: [input(0), input(0)] }), 'ask')).toContain(
		'COMPONENT_CUSTOM_ID_DUPLICATED',
	);
	const row = { type: 1, components: [{ type: 4, custom_id: 'a', style: 2, label: 'Label' }] };
	expect(await refusalOf(modal({ components: [row] }), 'ask')).toBeUndefined();
});

describe.each<[string, (count: number) => object, number, string]>([
	['choices', (n) => choices(n), 25, 'data.choices['],
	['characters of a choice’s name', (n) => choices(1, { name: x(n) }), 100, 'choices[0].name['],
	['characters of a choice’s value', (n) => choices(1, { value: x(n) }), 100, 'choices[0].value'],
])('%s in an autocomplete', (_what, make, most, where) => {
	test('the limit passes, one more is refused', async () => {
		expect(await refusalOf(make(most), 'suggest')).toBeUndefined();
		expect(await refusalOf(make(most + 1), 'suggest')).toContain(where);
	});
});

test('an autocomplete cannot be answered with a message, nor a command with choices', async () => {
	const message = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'x' } };
	expect(await refusalOf(message, 'suggest')).toContain('type[BASE_TYPE_CHOICES]');
	expect(await refusalOf(choices(1), 'ask')).toContain('type[BASE_TYPE_CHOICES]');
});

test('a request of more than 25 MiB is refused', async () => {
	const body = new Uint8Array(25 * 1024 * 1024 + 1);
	const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
	const url = `${discord.apiUrl}/v10/channels/${discord.guild.channelId}/messages`;
	const answer = await fetch(url, { method: 'POST', headers, body });
	expect([answer.status, await answer.json()]).toMatchObject([413, { code: 40005 }]);
});
