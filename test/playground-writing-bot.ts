import {
	ActionRowBuilder,
	FileUploadBuilder,
	LabelBuilder,
	MessageFlags,
	ModalBuilder,
	SlashCommandBuilder,
	StringSelectMenuBuilder,
} from 'discord.js';
import type { Interaction } from 'discord.js';

/** Commands to write into: options of every kind, a form with a file, a long menu. */
export const writingCommands = [
	new SlashCommandBuilder()
		.setName('keep')
		.setNameLocalizations({ fr: 'garder' })
		.setDescription('Keep a file')
		.addAttachmentOption((o) => o.setName('file').setDescription('Which').setRequired(true))
		.addStringOption((o) => o.setName('note').setDescription('Words').setMaxLength(4_000))
		.addStringOption((o) => o.setName('size').setDescription('How').addChoices({ name: 's', value: 's' }))
		.addBooleanOption((o) => o.setName('private').setDescription('For you'))
		.addIntegerOption((o) => o.setName('times').setDescription('How often')),
	new SlashCommandBuilder().setName('form').setDescription('Fill in'),
	new SlashCommandBuilder().setName('pick').setDescription('Pick'),
	new SlashCommandBuilder().setName('silent').setDescription('Never answers'),
].map((command) => command.toJSON());

const letters = Array.from({ length: 25 }, (_, at) => ({ label: `Letter ${at + 1}`, value: String(at) }));
const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
	new StringSelectMenuBuilder().setCustomId('letter').setPlaceholder('Pick a letter').addOptions(letters),
);

const form = new ModalBuilder()
	.setCustomId('form')
	.setTitle('Your file')
	.addLabelComponents(
		new LabelBuilder()
			.setLabel('File')
			.setFileUploadComponent(new FileUploadBuilder().setCustomId('upload').setRequired(false)),
	);

export async function answerWriting(interaction: Interaction): Promise<void> {
	if (interaction.isModalSubmit()) {
		const files = interaction.fields.getUploadedFiles('upload');
		await interaction.reply(`Sizes: ${files?.map(({ size }) => size).join() ?? 'none'}`);
	}
	if (interaction.isStringSelectMenu()) await interaction.update(`Letter ${interaction.values.join()}`);
	if (!interaction.isChatInputCommand() || interaction.commandName === 'silent') return;
	if (interaction.commandName === 'form') await interaction.showModal(form);
	else if (interaction.commandName === 'pick')
		await interaction.reply({ content: 'Which?\n'.repeat(30), components: [menu] });
	else await interaction.reply({ content: 'Kept', flags: MessageFlags.Ephemeral });
}
