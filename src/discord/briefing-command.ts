import {
	ApplicationIntegrationType,
	InteractionContextType,
	SlashCommandBuilder,
	type ChatInputCommandInteraction,
	type SlashCommandOptionsOnlyBuilder,
} from 'discord.js';
import type { SectionName } from '../answering/briefings.ts';
import { briefingReply } from './briefing-reply.ts';
import type { Command, CommandContext } from './command.ts';
import { deferReply, editReply } from './deliver.ts';
import { replyLive, stopWriting } from './live-answer.ts';
import { languageOf } from './member-language.ts';
import { privateOption, wantsPrivate } from './private-option.ts';
import { completeSource, pickedSource, scopeOf, sourceOption } from './source-option.ts';

/** A subject is a few words; a whole message still is one. */
const LONGEST_SUBJECT = 300;

/** What tells one command that briefs on a subject from another. */
export interface BriefingCommand {
	name: string;
	nameFr: string;
	description: string;
	descriptionFr: string;
	sections: readonly SectionName[];
}

export function createBriefingCommand(command: BriefingCommand): Command {
	return {
		definition: define(command).toJSON(),
		handle: (interaction, context) => brief(interaction, context, command.sections),
		press: stopWriting,
		complete: completeSource,
	};
}

function define(command: BriefingCommand): SlashCommandOptionsOnlyBuilder {
	return new SlashCommandBuilder()
		.setName(command.name)
		.setNameLocalizations({ fr: command.nameFr })
		.setDescription(command.description)
		.setDescriptionLocalizations({ fr: command.descriptionFr })
		.setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
		.setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
		.addStringOption((option) =>
			option
				.setName('subject')
				.setNameLocalizations({ fr: 'sujet' })
				.setDescription('A name or a few words, in French or English')
				.setDescriptionLocalizations({ fr: 'Un nom ou quelques mots, en français ou en anglais' })
				.setRequired(true)
				.setMaxLength(LONGEST_SUBJECT),
		)
		.addStringOption(sourceOption)
		.addBooleanOption(privateOption);
}

async function brief(
	interaction: ChatInputCommandInteraction,
	context: CommandContext,
	sections: readonly SectionName[],
): Promise<void> {
	await deferReply(interaction, wantsPrivate(interaction));
	const source = pickedSource(interaction, context);
	const scope = scopeOf(interaction);
	const subject = interaction.options.getString('subject', true);
	const language = languageOf(interaction);
	const request = { subject, language, sections };
	const options = { ...(source && { articleId: source.article.id }), ...(scope !== undefined && { scope }) };
	const draft = await context.inTurn(() => context.assistant.brief(request, options));
	const { briefing, write } = draft;
	const first = briefingReply(briefing);
	if (!write) return editReply(interaction, first);
	await replyLive(interaction, context, language, first, async ({ server, signal }) =>
		briefingReply(await write({ server, signal })),
	);
}
