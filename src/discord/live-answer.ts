import {
	ActionRowBuilder,
	ButtonBuilder,
	ButtonStyle,
	type ButtonInteraction,
	type ChatInputCommandInteraction,
} from 'discord.js';
import type { Language } from '../language/languages.ts';
import type { CommandContext } from './command.ts';
import { acknowledge, editReply } from './deliver.ts';
import { createLiveEdits } from './live-edits.ts';
import { CONTENT_LIMIT, type ReplyBody } from './reply.ts';
import { refusal, say } from './wording.ts';

/** What writing has to go by. */
export interface Writing {
	/** Who pays for it. */
	server: string;
	/** Aborted by the button, or when the bot stops. */
	signal: AbortSignal;
	/** The answer so far, shown as often as Discord lets it be. */
	show: (make: () => ReplyBody) => void;
}

/**
 * Replies to a deferred command that a model writes the answer to: `first`, in the articles' own words, is there at
 * once, with a button to stop the writing.
 */
export async function replyLive(
	interaction: ChatInputCommandInteraction,
	{ logger, running }: CommandContext,
	language: Language,
	first: ReplyBody,
	write: (writing: Writing) => Promise<ReplyBody>,
): Promise<void> {
	const { id, user, guildId } = interaction;
	const signal = running.begin(id, user.id);
	const edits = createLiveEdits(interaction, logger);
	edits.begin(whileWriting(first, language, interaction));
	try {
		const written = await write({
			server: guildId ?? user.id,
			signal,
			show: (make) => edits.show(() => whileWriting(make(), language, interaction)),
		});
		await edits.stop();
		await editReply(interaction, { ...written, components: [] });
	} finally {
		running.end(id);
		await edits.stop();
	}
}

/** A press on the button under an answer that is being written. */
export async function stopWriting(
	interaction: ButtonInteraction,
	id: string,
	{ running }: CommandContext,
): Promise<void> {
	const outcome = running.stop(id, interaction.user.id);
	if (outcome === 'not-yours') throw refusal('notYours');
	if (outcome === 'unknown') throw refusal('oldComponent');
	await acknowledge(() => interaction.deferUpdate());
}

function whileWriting(
	{ content = '', ...body }: ReplyBody,
	language: Language,
	{ commandName, id }: ChatInputCommandInteraction,
): ReplyBody {
	const note = `-# ${say('writing', language)}`;
	const lines = content === '' ? note : `${content}\n\n${note}`;
	const stop = new ButtonBuilder()
		.setCustomId(`${commandName}:${id}`)
		.setLabel(say('stop', language))
		.setStyle(ButtonStyle.Secondary);
	return {
		...body,
		content: lines.length <= CONTENT_LIMIT ? lines : (content ?? ''),
		components: [new ActionRowBuilder<ButtonBuilder>().addComponents(stop)],
	};
}
