import { setTimeout as delay } from 'node:timers/promises';
import {
	ActionRowBuilder,
	AttachmentBuilder,
	ButtonBuilder,
	ButtonStyle,
	EmbedBuilder,
	LabelBuilder,
	MessageFlags,
	ModalBuilder,
	SlashCommandBuilder,
	StringSelectMenuBuilder,
	TextInputBuilder,
	TextInputStyle,
} from 'discord.js';
import type { Interaction } from 'discord.js';

/** What the bot on the page offers. */
export const pageCommands = [
	new SlashCommandBuilder()
		.setName('ask')
		.setDescription('Ask a question')
		.setDescriptionLocalizations({ fr: 'Poser une question' })
		.addStringOption((o) => o.setName('question').setDescription('What').setRequired(true).setMinLength(3)),
	new SlashCommandBuilder()
		.setName('summary')
		.setDescription('Sum up')
		.addStringOption((o) =>
			o.setName('article').setDescription('Which').setRequired(true).setAutocomplete(true),
		),
	new SlashCommandBuilder().setName('reindex').setDescription('Reindex').setDefaultMemberPermissions(32),
	new SlashCommandBuilder().setName('silent').setDescription('Never answers'),
].map((command) => command.toJSON());

const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
	new ButtonBuilder().setCustomId('sources').setLabel('Sources').setStyle(ButtonStyle.Primary),
	new ButtonBuilder().setCustomId('report').setLabel('Report').setStyle(ButtonStyle.Danger),
);
const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
	new StringSelectMenuBuilder()
		.setCustomId('more')
		.setPlaceholder('Read on')
		.addOptions({ label: 'Rail', value: 'rail', description: '12 passages' }, { label: 'Sea', value: 'sea' }),
);
const form = new ModalBuilder()
	.setCustomId('why')
	.setTitle('What is wrong?')
	.addLabelComponents(
		new LabelBuilder()
			.setLabel('Reason')
			.setTextInputComponent(new TextInputBuilder().setCustomId('reason').setStyle(TextInputStyle.Paragraph)),
	);
const hostile =
	'<img src=x onerror="document.title=1"> [click](javascript:document.title=1) **bold** [1](<https://a.org/>)';

/** Uses everything the page can draw. */
export async function answerOnPage(interaction: Interaction): Promise<void> {
	if (interaction.isAutocomplete()) {
		const typed = interaction.options.getFocused();
		await interaction.respond(
			['Tunnel delayed', 'Quota cut'].map((name) => ({ name: `${name} ${typed}`, value: name })),
		);
	} else if (interaction.isChatInputCommand()) await answerCommand(interaction);
	else if (interaction.isButton() && interaction.customId === 'report') await interaction.showModal(form);
	else if (interaction.isButton())
		await interaction.reply({ content: 'Two sources', flags: MessageFlags.Ephemeral });
	else if (interaction.isStringSelectMenu())
		await interaction.update(`More about ${interaction.values.join()}`);
	else if (interaction.isModalSubmit())
		await interaction.reply({
			content: `Because ${interaction.fields.getTextInputValue('reason')}`,
			flags: MessageFlags.Ephemeral,
		});
}

async function answerCommand(interaction: Extract<Interaction, { commandName: string }>): Promise<void> {
	if (!interaction.isChatInputCommand() || interaction.commandName === 'silent') return;
	if (interaction.commandName === 'summary') {
		const file = new AttachmentBuilder(Buffer.from('short'), { name: 'summary.md' });
		await interaction.reply({
			content: `Summary of ${interaction.options.getString('article')}`,
			files: [file],
		});
		return;
	}
	await interaction.deferReply();
	await delay(600);
	const embed = new EmbedBuilder()
		.setTitle('Title')
		.setDescription(hostile)
		.setFooter({ text: interaction.locale });
	const question = interaction.options.getString('question') ?? 'nothing';
	await interaction.editReply({
		content: `You asked: ${question}\n${hostile}`,
		embeds: [embed],
		components: [row, menu],
	});
}
