import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { Answer } from '../src/answering/answers.ts';
import { LONGEST_QUESTION } from '../src/answering/check-question.ts';
import type { Command } from '../src/discord/command.ts';
import { deferReply, editReply } from '../src/discord/deliver.ts';
import { replyLive, stopWriting } from '../src/discord/live-answer.ts';
import { languageOf } from '../src/discord/member-language.ts';
import { privateOption, wantsPrivate } from '../src/discord/private-option.ts';
import { answerReply, headingOf } from '../src/discord/reply.ts';
import { completeSource, pickedSource, scopeOf, sourceOption } from '../src/discord/source-option.ts';

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
		.addBooleanOption(privateOption)
		.toJSON(),

	async handle(interaction, context) {
		const isPrivate = wantsPrivate(interaction);
		await deferReply(interaction, isPrivate);
		const source = pickedSource(interaction, context);
		const scope = scopeOf(interaction);
		const options = {
			language: languageOf(interaction),
			...(source && { articleId: source.article.id }),
			...(scope !== undefined && { scope }),
		};
		const question = interaction.options.getString('question', true);
		const shown = isPrivate ? '' : question;
		const draft = await context.inTurn(() => context.assistant.draft(question, options));
		const { answer, write } = draft;
		const replyTo = (one: Answer) => answerReply(one, shown);
		if (!write) return editReply(interaction, replyTo(answer));
		const first = answer.status === 'answered' ? replyTo(answer) : { content: headingOf(shown), embeds: [] };
		await replyLive(interaction, context, answer.language, first, async ({ server, signal, show }) => {
			const onDraft = (written: Answer) => show(() => replyTo({ ...written, notes: [] }));
			return replyTo(await write({ server, signal, onDraft }));
		});
	},

	press: stopWriting,

	complete: completeSource,
};
