import {
	ApplicationCommandType,
	ContextMenuCommandBuilder,
	PermissionFlagsBits,
	REST,
	Routes,
	SlashCommandBuilder,
} from 'discord.js';
import type { Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';
import { connectToyBot } from './playground-toy-bot.ts';

let discord: Discord;

beforeEach(async () => {
	discord = await startDiscord();
});

afterEach(() => discord.close());

async function deploy(body: unknown[]): Promise<void> {
	const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
	await rest.put(Routes.applicationCommands(discord.applicationId), { body });
}

describe('typing a command', () => {
	const everyKind = new SlashCommandBuilder()
		.setName('shelf')
		.setDescription('The shelf')
		.addSubcommand((sub) =>
			sub
				.setName('add')
				.setDescription('Add an article')
				.addStringOption((o) =>
					o.setName('url').setDescription('u').setRequired(true).setMinLength(3).setMaxLength(9),
				)
				.addIntegerOption((o) => o.setName('count').setDescription('c').setMinValue(1).setMaxValue(5))
				.addNumberOption((o) => o.setName('share').setDescription('s'))
				.addBooleanOption((o) => o.setName('quiet').setDescription('q'))
				.addUserOption((o) => o.setName('author').setDescription('a'))
				.addAttachmentOption((o) => o.setName('file').setDescription('f'))
				.addStringOption((o) =>
					o.setName('tone').setDescription('t').addChoices({ name: 'Dry', value: 'dry' }),
				),
		);

	test('options of every kind arrive under a subcommand', async () => {
		const seen: unknown[] = [];
		const { client } = await connectToyBot(discord, (interaction) => readShelf(interaction, seen), [
			everyKind,
		]);
		const file = { name: 'a b.txt', data: 'héllo', contentType: 'text/plain' };
		const given = {
			url: 'abc',
			count: 3,
			share: 0.5,
			quiet: false,
			author: discord.moderator,
			file,
			tone: 'dry',
		};
		await discord.member.slash('shelf add', given).settled();
		expect(seen).toEqual([
			['add', 'abc', 3, 0.5, false, discord.moderator.id, true, 'a_b.txt', 'héllo', 'dry'],
		]);
		await client.destroy();
	});

	test.each([
		['url: This option is required.', {}],
		['url: Must be at least 3 characters.', { url: 'ab' }],
		['url: Must be at most 9 characters.', { url: 'a'.repeat(10) }],
		['count: Must be at most 5.', { url: 'abc', count: 6 }],
		['count: This value does not fit the option.', { url: 'abc', count: 1.5 }],
		['tone: Pick one of the choices.', { url: 'abc', tone: 'wet' }],
		['There is no option "colour".', { url: 'abc', colour: 'red' }],
	])('the client says "%s"', async (message, options) => {
		await deploy([everyKind.toJSON()]);
		expect(() => discord.member.slash('shelf add', options)).toThrow(message);
	});

	test('a command for moderators is hidden from members, who can still forge it', async () => {
		const command = new SlashCommandBuilder()
			.setName('reindex')
			.setDescription('Reindex')
			.setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);
		const { client } = await connectToyBot(discord, answerOk, [command]);
		expect([discord.member.commands(), discord.moderator.commands()]).toEqual([[], ['reindex']]);
		expect(() => discord.member.slash('reindex')).toThrow('There is no command /reindex');
		await discord.moderator.slash('reindex').settled();
		await discord.member.slash('reindex', {}, { forge: true }).settled();
		await client.destroy();
	});

	test('context menus reach the message and the person they are opened on', async () => {
		const menus = [
			new ContextMenuCommandBuilder().setName('Sum up').setType(ApplicationCommandType.Message),
			new ContextMenuCommandBuilder().setName('Who is it').setType(ApplicationCommandType.User),
		];
		const { client } = await connectToyBot(discord, answerOk, menus);
		const message = discord.moderator.post('A long text');
		const summed = await discord.member.messageCommand('Sum up', message).settled();
		const known = await discord.member.userCommand('Who is it', discord.moderator).settled();
		expect([summed.content, known.content]).toEqual(['A long text', 'moderator']);
		await client.destroy();
	});
});

async function readShelf(interaction: Interaction, seen: unknown[]): Promise<void> {
	if (!interaction.isChatInputCommand()) return;
	const { options } = interaction;
	const file = options.getAttachment('file', true);
	seen.push([
		options.getSubcommand(),
		options.getString('url'),
		options.getInteger('count'),
		options.getNumber('share'),
		options.getBoolean('quiet'),
		options.getUser('author')?.id,
		options.getMember('author') !== null,
		file.name,
		await (await fetch(file.url)).text(),
		options.getString('tone'),
	]);
	await interaction.reply('ok');
}

async function answerOk(interaction: Interaction): Promise<void> {
	if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
	else if (interaction.isUserContextMenuCommand()) await interaction.reply(interaction.targetUser.username);
	else if (interaction.isRepliable()) await interaction.reply('ok');
}
