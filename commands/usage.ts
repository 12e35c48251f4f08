import {
	ApplicationIntegrationType,
	InteractionContextType,
	PermissionFlagsBits,
	SlashCommandBuilder,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { deferReply, editReply } from '../src/discord/deliver.ts';
import { languageOf } from '../src/discord/member-language.ts';
import { requireModerator } from '../src/discord/moderators.ts';
import { usageReply } from '../src/discord/usage-reply.ts';

export const usage: Command = {
	definition: new SlashCommandBuilder()
		.setName('usage')
		.setNameLocalizations({ fr: 'consommation' })
		.setDescription('What the chat model has used in this server today, and what is left')
		.setDescriptionLocalizations({
			fr: 'Ce que le modèle a consommé sur ce serveur aujourd’hui, et ce qu’il reste',
		})
		.setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
		.setContexts(InteractionContextType.Guild)
		.setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
		.toJSON(),

	async handle(interaction, { assistant }) {
		await deferReply(interaction, true);
		await requireModerator(interaction);
		const language = languageOf(interaction);
		await editReply(interaction, usageReply(assistant.usage(interaction.guildId ?? ''), language));
	},
};
