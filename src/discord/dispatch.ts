import { randomBytes } from 'node:crypto';
import {
	MessageFlags,
	type AutocompleteInteraction,
	type Interaction,
	type RepliableInteraction,
} from 'discord.js';
import { messageOf, UserError, type Wording } from '../errors.ts';
import type { Command, CommandContext } from './command.ts';
import { acknowledge, editReply, isGone } from './deliver.ts';
import { languageOf } from './member-language.ts';
import { plainText, shorten } from './plain-text.ts';
import { CONTENT_LIMIT } from './reply.ts';
import { refusal } from './wording.ts';

/** Carries out one interaction. Never throws: the member reads one sentence, the log has the rest. */
export type Dispatch = (interaction: Interaction) => Promise<void>;

export function createDispatch(commands: readonly Command[], context: CommandContext): Dispatch {
	const byName = new Map(commands.map((command) => [command.definition.name, command]));
	return async (interaction) => {
		try {
			await carryOut(interaction, byName, context);
		} catch (error) {
			await apologize(interaction, error, context).catch((second: unknown) => {
				context.logger.error({ reason: messageOf(second) }, 'the member could not be told of an error');
			});
		}
	};
}

async function carryOut(
	interaction: Interaction,
	byName: Map<string, Command>,
	context: CommandContext,
): Promise<void> {
	if (interaction.isAutocomplete()) {
		const command = byName.get(interaction.commandName);
		if (command?.complete) return command.complete(interaction, context);
		return suggestNothing(interaction);
	}
	if (interaction.isChatInputCommand()) {
		const command = byName.get(interaction.commandName);
		if (command) return command.handle(interaction, context);
	}
	if (interaction.isButton()) {
		const [name = '', argument = ''] = interaction.customId.split(/:(.*)/s);
		const command = byName.get(name);
		if (command?.press) return command.press(interaction, argument, context);
	}
	throw refusal(interaction.isCommand() ? 'oldCommand' : 'oldComponent');
}

async function apologize(
	interaction: Interaction,
	error: unknown,
	{ logger }: CommandContext,
): Promise<void> {
	if (isGone(error)) {
		return logger.warn({ reason: messageOf(error) }, 'an answer came too late, or its message was deleted');
	}
	const wording = error instanceof UserError ? error.wording : internalError(error, interaction, logger);
	if (interaction.isAutocomplete() && !interaction.responded) await suggestNothing(interaction);
	if (interaction.isRepliable()) await tell(interaction, wording[languageOf(interaction)]);
}

function suggestNothing(interaction: AutocompleteInteraction): Promise<void> {
	return acknowledge(() => interaction.respond([]));
}

async function tell(interaction: RepliableInteraction, sentence: string): Promise<void> {
	// It may name a file or a folder.
	const content = shorten(plainText(sentence), CONTENT_LIMIT);
	if (interaction.deferred || interaction.replied)
		await editReply(interaction, { content, embeds: [], components: [] });
	else await acknowledge(() => interaction.reply({ content, flags: MessageFlags.Ephemeral }));
}

/** The member gets a number by which the log finds what happened. */
function internalError(error: unknown, interaction: Interaction, logger: CommandContext['logger']): Wording {
	const reference = randomBytes(4).toString('hex');
	const command = interaction.isCommand() ? interaction.commandName : interaction.type;
	logger.error({ err: error, reference, command, guild: interaction.guildId }, 'an interaction failed');
	return {
		en: `Something went wrong on our side. Please try again; if it stays, tell a moderator this number: ${reference}`,
		fr: `Une erreur s'est produite de notre côté. Réessayez ; si cela persiste, donnez ce numéro à un modérateur : ${reference}`,
	};
}
