import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { SummaryLength } from '../src/answering/summarize.ts';
import type { Command } from '../src/discord/command.ts';
import { deferReply, editReply } from '../src/discord/deliver.ts';
import { replyLive, stopWriting } from '../src/discord/live-answer.ts';
import { languageOf } from '../src/discord/member-language.ts';
import { summaryReply } from '../src/discord/summary-reply.ts';
import { completeSource, pickedSource, sourceOption } from '../src/discord/source-option.ts';
import { refusal } from '../src/discord/wording.ts';

export const summary: Command = {
	definition: new SlashCommandBuilder()
		.setName('summary')
		.setNameLocalizations({ fr: 'résumé' })
		.setDescription('The sentences that carry an article, cited in its order')
		.setDescriptionLocalizations({ fr: 'Les phrases qui portent un article, citées dans son ordre' })
		.setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
		.setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
		.addStringOption((option) => sourceOption(option).setRequired(true))
		.addStringOption((option) =>
			option
				.setName('length')
				.setNameLocalizations({ fr: 'longueur' })
				.setDescription('How many sentences: 3, 5 or 8')
				.setDescriptionLocalizations({ fr: 'Combien de phrases : 3, 5 ou 8' })
				.addChoices(
					{ name: 'short', value: 'short', name_localizations: { fr: 'court' } },
					{ name: 'medium', value: 'medium', name_localizations: { fr: 'moyen' } },
					{ name: 'long', value: 'long', name_localizations: { fr: 'long' } },
				),
		)
		.toJSON(),

	async handle(interaction, context) {
		await deferReply(interaction, false);
		const source = pickedSource(interaction, context);
		const length = (interaction.options.getString('length') ?? 'medium') as SummaryLength;
		const language = languageOf(interaction);
		const found =
			source &&
			(await context.inTurn(() => context.assistant.summarize(source.article.id, length, language)));
		if (!found) throw refusal('unknownSource');
		const { summary: extractive, write } = found;
		const first = summaryReply(extractive, language);
		if (!write) return editReply(interaction, first);
		await replyLive(interaction, context, language, first, async ({ server, signal }) =>
			summaryReply(await write({ server, signal }), language),
		);
	},

	press: stopWriting,

	complete: completeSource,
};
