import { InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { MessageWire } from './message-wire.ts';
import type { MessageBody } from '../limits/check-message.ts';
import type { UploadedFile } from './attachments.ts';
import { interactionMetadata } from './interactions.ts';
import type { Interaction } from './interactions.ts';
import { replyTo } from './message-parts.ts';
import { postMessage } from './messages.ts';
import type { StoredMessage } from './messages.ts';
import type { World } from './world.ts';

type Answer = { body: MessageBody; files: UploadedFile[]; loading?: boolean };

/** Posts the message that `@original` will name; its flags settle whether it is private. */
export function postOriginal(world: World, interaction: Interaction, answer: Answer): StoredMessage {
	const ephemeral = wantsToBePrivate(answer.body);
	const message = postMessage(world, {
		...draftOf(world, interaction, answer, ephemeral),
		extra: { ...belongingTo(world, interaction), ...headOf(interaction) },
	});
	interaction.ephemeral = ephemeral;
	interaction.originalId = message.wire.id;
	return message;
}

/** Posts a further message, shown as a reply to the first answer. Its privacy is its own. */
export function postFollowUp(world: World, interaction: Interaction, answer: Answer): StoredMessage {
	const message = postMessage(world, {
		...draftOf(world, interaction, answer, wantsToBePrivate(answer.body)),
		extra: { ...belongingTo(world, interaction), ...replyTo(interaction.channelId, interaction.originalId) },
	});
	world.events.emit('followedUp', interaction, message);
	return message;
}

function draftOf(world: World, interaction: Interaction, answer: Answer, ephemeral: boolean) {
	return {
		...answer,
		channelId: interaction.channelId,
		author: world.bot,
		interactionId: interaction.id,
		...(ephemeral && { seenBy: interaction.person.id }),
	};
}

function wantsToBePrivate(body: MessageBody): boolean {
	return ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function belongingTo(world: World, interaction: Interaction): Partial<MessageWire> {
	return {
		webhook_id: world.applicationId,
		application_id: world.applicationId,
		interaction_metadata: interactionMetadata(interaction),
	};
}

/** "X used /command" above the answer to a command; answers to buttons and modals are replies. */
function headOf(interaction: Interaction): Partial<MessageWire> {
	const { id, type, person: user, commandName: name = '', fromContextMenu } = interaction;
	if (type !== InteractionType.ApplicationCommand)
		return replyTo(interaction.channelId, interaction.sourceId);
	return {
		type: fromContextMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand,
		interaction: { id, type, name, user },
	};
}
