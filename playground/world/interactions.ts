import { randomBytes } from 'node:crypto';
import type { APIUser, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { alreadyAcknowledged, deadToken, unknownInteraction, unknownWebhook } from '../refusal.ts';
import type { Choice } from '../limits/check-choices.ts';
import type { ModalBody } from '../limits/check-modal.ts';
import type { World } from './world.ts';

export const acknowledgeWithinMs = 3_000;
const tokenLivesMs = 15 * 60_000;

export type Interaction = {
	id: string;
	token: string;
	type: InteractionType;
	person: APIUser;
	guildId?: string;
	channelId: string;
	createdAt: number;
	/** Name of the command, as the head of the answer shows it. */
	commandName?: string;
	/** Context menus show their answers under another kind of message than slash commands. */
	fromContextMenu?: boolean;
	/** The message whose button, select menu or modal this is. */
	sourceId?: string;
	response?: InteractionResponseType;
	acknowledgedAt?: number;
	/** Whether the answer is private: fixed by the first response. */
	ephemeral: boolean;
	/** The message that `@original` names. */
	originalId?: string;
	modal?: ModalBody;
	choices?: Choice[];
};

export type InteractionStart = Omit<Interaction, 'id' | 'token' | 'createdAt' | 'ephemeral'>;

export function openInteraction(world: World, start: InteractionStart): Interaction {
	const id = world.nextId();
	const token = `${id}${randomBytes(24).toString('base64url')}`;
	const interaction: Interaction = { ...start, id, token, createdAt: world.now(), ephemeral: false };
	world.interactions.set(token, interaction);
	return interaction;
}

/** The interaction for its first response: in time, and not answered before. */
export function interactionToAnswer(world: World, id: string, token: string): Interaction {
	const interaction = world.interactions.get(token);
	if (interaction?.id !== id) throw unknownInteraction();
	if (interaction.response !== undefined) throw alreadyAcknowledged();
	if (world.now() - interaction.createdAt > acknowledgeWithinMs) throw unknownInteraction();
	return interaction;
}

/** The interaction for edits and follow-ups: answered before, and its token still alive. */
export function answeredInteraction(world: World, token: string): Interaction {
	const interaction = world.interactions.get(token);
	if (!interaction) throw unknownWebhook();
	if (world.now() - interaction.createdAt > tokenLivesMs) throw deadToken();
	if (interaction.response === undefined) throw unknownWebhook();
	return interaction;
}

export function acknowledge(world: World, interaction: Interaction, response: InteractionResponseType): void {
	interaction.response = response;
	interaction.acknowledgedAt = world.now();
	world.events.emit('acknowledged', interaction);
}

/** Who asked and why, as messages that answer an interaction tell it. */
export function interactionMetadata(interaction: Interaction) {
	const { id, type, person, commandName, guildId } = interaction;
	return {
		id,
		type,
		user: person,
		authorizing_integration_owners: guildId === undefined ? { 1: person.id } : { 0: guildId },
		...(commandName !== undefined && { name: commandName }),
		...(interaction.sourceId !== undefined && { interacted_message_id: interaction.sourceId }),
	};
}
