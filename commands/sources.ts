import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { deferReply, editReply, updateMessage } from '../src/discord/deliver.ts';
import { languageOf } from '../src/discord/member-language.ts';
import { sourceDetailsReply, sourceListReply } from '../src/discord/source-list.ts';
import { completeSource, pickedSource, scopeOf, sourceOption } from '../src/discord/source-option.ts';

export const sources: Command = {
	definition: new SlashCommandBuilder()
		.setName('sources')
		.setNameLocalizations({ fr: 'sources' })
		.setDescription('The articles on the shelf, or the details of one')
		.setDescriptionLocalizations({ fr: "Les articles disponibles, ou les détails de l'un d'eux" })
		.setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
		.setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
		.addStringOption(sourceOption)
		.toJSON(),

	async handle(interaction, context) {
		await deferReply(interaction, true);
		const language = languageOf(interaction);
		const picked = pickedSource(interaction, context);
		const list = () => sourceListReply(context.assistant.sources(scopeOf(interaction)), 0, language);
		await editReply(interaction, picked ? sourceDetailsReply(picked, language) : list());
	},

	async press(interaction, argument, { assistant }) {
		const page = Number.parseInt(argument, 10);
		const all = assistant.sources(scopeOf(interaction));
		await updateMessage(
			interaction,
			sourceListReply(all, Number.isNaN(page) ? 0 : page, languageOf(interaction)),
		);
	},

	complete: completeSource,
};
