import {
	ApplicationIntegrationType,
	InteractionContextType,
	PermissionFlagsBits,
	SlashCommandBuilder,
} from 'discord.js';
import type { Assistant } from '../src/assistant.ts';
import type { Command } from '../src/discord/command.ts';
import { deferReply, editReply } from '../src/discord/deliver.ts';
import { languageOf } from '../src/discord/member-language.ts';
import { requireModerator } from '../src/discord/moderators.ts';
import { createProgressReply, type ProgressReply } from '../src/discord/progress-reply.ts';
import { reportReply } from '../src/discord/report-reply.ts';
import { refusal } from '../src/discord/wording.ts';
import type { IndexReport } from '../src/indexing/report.ts';

export const reindex: Command = {
	definition: new SlashCommandBuilder()
		.setName('reindex')
		.setNameLocalizations({ fr: 'réindexer' })
		.setDescription('Reads the articles again after some were added, changed or removed')
		.setDescriptionLocalizations({ fr: 'Relit les articles après un ajout, une modification ou un retrait' })
		.setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
		.setContexts(InteractionContextType.Guild)
		.setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
		.toJSON(),

	async handle(interaction, { assistant, logger, stopping }) {
		await deferReply(interaction, true);
		await requireModerator(interaction);
		const language = languageOf(interaction);
		const progress = createProgressReply(interaction, language, logger);
		const report = await reindexShowing(progress, assistant, stopping);
		logger.info(
			{ guild: interaction.guildId, articles: report.articles, passages: report.passages },
			'reindexed',
		);
		await editReply(interaction, reportReply(report, language));
	},
};

/** The last progress is on its way before anything else is said. A bot that stops does not wait for the end. */
async function reindexShowing(
	progress: ProgressReply,
	assistant: Assistant,
	stopping: Promise<void>,
): Promise<IndexReport> {
	const stopped = stopping.then(() => {
		throw refusal('stopping');
	});
	try {
		return await Promise.race([assistant.reindex(progress.show), stopped]);
	} finally {
		await progress.stop();
	}
}
