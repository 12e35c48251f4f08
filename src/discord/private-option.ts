import type { ChatInputCommandInteraction, SlashCommandBooleanOption } from 'discord.js';

const NAME = 'private';

/** The option by which a member keeps a reply to themselves. */
export function privateOption(option: SlashCommandBooleanOption): SlashCommandBooleanOption {
	return option
		.setName(NAME)
		.setNameLocalizations({ fr: 'privé' })
		.setDescription('Only you see the answer')
		.setDescriptionLocalizations({ fr: 'Vous seul voyez la réponse' });
}

export function wantsPrivate({ options }: ChatInputCommandInteraction): boolean {
	return options.getBoolean(NAME) ?? false;
}
