import {
	ActionRowBuilder,
	ButtonBuilder,
	ButtonStyle,
	type ButtonInteraction,
	type ChatInputCommandInteraction,
} from 'discord.js';
import type { Answer } from '../answering/answers.ts';
import type { Draft } from '../assistant.ts';
import type { Language } from '../language/languages.ts';
import type { CommandContext } from './command.ts';
import { acknowledge, editReply } from './deliver.ts';
import { createLiveEdits } from './live-edits.ts';
import { answerReply, type ReplyBody } from './reply.ts';
import { refusal, say } from './wording.ts';

/**
 * Replies to a deferred question: where a model writes, the articles' own words are there at once, then the answer
 * grows by each claim that is verified, with a button to stop it.
 */
export async function replyWith(
	{ answer, write }: Draft,
	interaction: ChatInputCommandInteraction,
	{ logger, running }: CommandContext,
): Promise<void> {
	if (!write) return editReply(interaction, answerReply(answer));
	const signal = running.begin(interaction.id, interaction.user.id);
	const edits = createLiveEdits(interaction, logger);
	const body = (draft: Answer) => whileWriting(draft, answer.language, interaction);
	edits.begin(body(answer.status === 'answered' ? answer : { ...answer, text: '', passages: [] }));
	try {
		const server = interaction.guildId ?? interaction.user.id;
		const written = await write({ server, signal, onDraft: (draft) => edits.show(() => body(draft)) });
		await edits.stop();
		await editReply(interaction, answerReply(written));
	} finally {
		running.end(interaction.id);
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
	draft: Answer,
	language: Language,
	{ commandName, id }: ChatInputCommandInteraction,
): ReplyBody {
	const { content, embeds = [] } = answerReply({ ...draft, notes: [say('writing', language)] });
	const stop = new ButtonBuilder()
		.setCustomId(`${commandName}:${id}`)
		.setLabel(say('stop', language))
		.setStyle(ButtonStyle.Secondary);
	const row = new ActionRowBuilder<ButtonBuilder>().addComponents(stop);
	return { ...(content !== undefined && { content }), embeds, components: [row] };
}
