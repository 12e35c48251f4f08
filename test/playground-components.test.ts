import {
	ActionRowBuilder,
	ButtonBuilder,
	ButtonStyle,
	LabelBuilder,
	MessageFlags,
	ModalBuilder,
	SlashCommandBuilder,
	StringSelectMenuBuilder,
	TextInputBuilder,
	TextInputStyle,
	UserSelectMenuBuilder,
} from 'discord.js';
import type { Interaction, ModalSubmitInteraction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';
import { askCommand, connectToyBot } from './playground-toy-bot.ts';
import type { ToyBot } from './playground-toy-bot.ts';

let discord: Discord;
let bot: ToyBot;

beforeEach(async () => {
	discord = await startDiscord();
	bot = await connectToyBot(discord, answer, [askCommand, suggestCommand]);
});

afterEach(async () => {
	await bot.client.destroy();
	await discord.close();
});

const suggestCommand = new SlashCommandBuilder()
	.setName('summary')
	.setDescription('Sum an article up')
	.addStringOption((option) =>
		option.setName('article').setDescription('Which').setRequired(true).setAutocomplete(true),
	);

const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
	new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
	new ButtonBuilder().setCustomId('later').setLabel('Later').setStyle(ButtonStyle.Secondary),
	new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(ButtonStyle.Danger).setDisabled(true),
	new ButtonBuilder().setURL('https://example.org/').setLabel('Link').setStyle(ButtonStyle.Link),
	new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Success),
);
const topics = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
	new StringSelectMenuBuilder()
		.setCustomId('topic')
		.setPlaceholder('Topic')
		.addOptions({ label: 'Rail', value: 'rail' }, { label: 'Sea', value: 'sea' }),
);
const people = new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(
	new UserSelectMenuBuilder().setCustomId('who'),
);
const form = new ModalBuilder()
	.setCustomId('why')
	.setTitle('Why?')
	.addLabelComponents(
		new LabelBuilder()
			.setLabel('Reason')
			.setTextInputComponent(
				new TextInputBuilder().setCustomId('reason').setStyle(TextInputStyle.Paragraph).setMaxLength(5),
			),
	);

async function answer(interaction: Interaction): Promise<void> {
	if (interaction.isChatInputCommand()) {
		await interaction.reply({
			content: 'start',
			components: [buttons, topics, people],
			flags: MessageFlags.Ephemeral,
		});
	} else if (interaction.isButton()) await answerButton(interaction);
	else if (interaction.isStringSelectMenu()) await interaction.update(`topic ${interaction.values.join()}`);
	else if (interaction.isUserSelectMenu())
		await interaction.update(`who ${interaction.users.first()?.username}`);
	else if (interaction.isModalSubmit()) await answerForm(interaction);
	else if (interaction.isAutocomplete()) {
		const typed = interaction.options.getFocused();
		await interaction.respond([{ name: `${typed} (${interaction.locale})`, value: typed }]);
	}
}

async function answerButton(
	interaction: Extract<Interaction, { customId: string }> & { isButton(): boolean },
) {
	if (!interaction.isButton()) return;
	if (interaction.customId === 'more') await interaction.update('more');
	else if (interaction.customId === 'form') await interaction.showModal(form);
	else {
		await interaction.deferUpdate();
		await interaction.followUp({ content: 'later', flags: MessageFlags.Ephemeral });
	}
}

async function answerForm(interaction: ModalSubmitInteraction) {
	const reason = interaction.fields.getTextInputValue('reason');
	if (interaction.isFromMessage()) await interaction.update(`because ${reason}`);
}

async function asked() {
	const reply = discord.member.slash('ask', { question: 'Why?' });
	await reply.settled();
	return reply;
}

describe('buttons and select menus', () => {
	test('pressing a button updates the message it stands under', async () => {
		const reply = await asked();
		const pressed = await discord.member.click(reply, 'More').settled();
		expect(pressed.messageId).toBe(reply.message?.messageId);
		expect(reply.states.map(({ content }) => content)).toEqual(['start', 'more']);
	});

	test('a deferred update followed by a message settles with that message', async () => {
		const reply = await asked();
		const pressed = discord.member.click(reply, 'later');
		expect((await pressed.settled()).content).toBe('later');
		expect([reply.message?.content, pressed.followUps[0]?.replyTo]).toEqual([
			'start',
			reply.message?.messageId,
		]);
	});

	test('values picked arrive, people as people', async () => {
		const reply = await asked();
		const picked = discord.member.select(reply, 'Topic', ['sea']);
		expect((await picked.settled()).content).toBe('topic sea');
		const again = await asked();
		const who = discord.member.select(again, 'who', [discord.moderator.id]);
		expect((await who.settled()).content).toBe('who moderator');
	});

	test('what cannot be pressed says so', async () => {
		const reply = await asked();
		expect(() => discord.member.click(reply, 'Off')).toThrow('disabled');
		expect(() => discord.member.click(reply, 'Link')).toThrow('https://example.org/');
		expect(() => discord.member.click(reply, 'Nothing')).toThrow('no "Nothing"');
		expect(() => discord.member.select(reply, 'topic', ['air'])).toThrow('no option "air"');
		expect(() => discord.member.select(reply, 'topic', ['sea', 'rail'])).toThrow('at most 1');
	});

	test("nobody can press somebody else's private button, unless it is forged", async () => {
		const reply = await asked();
		expect(() => discord.moderator.click(reply, 'More')).toThrow('no "More"');
		const forged = discord.moderator.click(reply, 'More', { forge: true });
		await forged.acknowledged();
		expect(reply.message?.content).toBe('more');
	});
});

describe('modals', () => {
	test('open on a button, are filled in and change the message', async () => {
		const reply = await asked();
		const pressed = discord.member.click(reply, 'Form');
		expect((await pressed.modalShown()).title).toBe('Why?');
		const sent = discord.member.submit(pressed, { Reason: 'cause' });
		expect((await sent.settled()).content).toBe('because cause');
	});

	test('must be filled in as they ask', async () => {
		const pressed = discord.member.click(await asked(), 'Form');
		await pressed.modalShown();
		expect(() => discord.member.submit(pressed, {})).toThrow('Reason: This field is required.');
		expect(() => discord.member.submit(pressed, { reason: 'too long' })).toThrow('at most 5 characters');
	});
});

describe('autocomplete', () => {
	test('brings what the bot suggests for what was typed', async () => {
		const choices = await discord.member.autocomplete('summary', 'article', 'cli', {}, { locale: 'fr' });
		expect(choices).toEqual([{ name: 'cli (fr)', value: 'cli' }]);
	});

	test('is there only for options that have it', () => {
		expect(() => discord.member.autocomplete('ask', 'question', 'x')).toThrow('no autocomplete');
	});
});
