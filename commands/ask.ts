import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { deferReply } from '../src/discord/deliver.ts';
import { replyWith, stopWriting } from '../src/discord/live-answer.ts';
import { languageOf } from '../src/discord/member-language.ts';
import { completeSource, pickedSource, scopeOf, sourceOption } from '../src/discord/source-option.ts';

/** Discord's own limit of a text option: longer ones are refused with a clear sentence, not by Discord. */
const LONGEST_QUESTION = 6_000;

export const ask: Command = {
	definition: new SlashCommandBuilder()
		.setName('ask')
		.setNameLocalizations({ fr: 'demander' })
		.setDescription('Answers from the articles, in passages cited word for word')
		.setDescriptionLocalizations({ fr: 'Répond à partir des articles, par des passages cités mot pour mot' })
		.setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
		.setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
		.addStringOption((option) =>
			option
				.setName('question')
				.setDescription('Your question, in French or English')
				.setDescriptionLocalizations({ fr: 'Votre question, en français ou en anglais' })
				.setRequired(true)
				.setMaxLength(LONGEST_QUESTION),
		)
		.addStringOption(sourceOption)
		.addBooleanOption((option) =>
			option
				.setName('private')
				.setNameLocalizations({ fr: 'privé' })
				.setDescription('Only you see the answer')
				.setDescriptionLocalizations({ fr: 'Vous seul voyez la réponse' }),
		)
		.toJSON(),

	async handle(interaction, context) {
		const isPrivate = interaction.options.getBoolean('private') ?? false;
		await deferReply(interaction, isPrivate);
		const source = pickedSource(interaction, context);
		const scope = scopeOf(interaction);
		const options = {
			language: languageOf(interaction),
			...(source && { articleId: source.article.id }),
			...(scope !== undefined && { scope }),
		};
		const question = interaction.options.getString('question', true);
		const draft = await context.inTurn(() => context.assistant.draft(question, options));
		await replyWith(draft, interaction, context);
	},

	press: stopWriting,

	complete: completeSource,
};
