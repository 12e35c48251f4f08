import { InteractionResponseType as Response } from 'discord-api-types/v10';
import { z } from 'zod';
import { checkChoices } from '../limits/check-choices.ts';
import { checkMessage } from '../limits/check-message.ts';
import { checkModal } from '../limits/check-modal.ts';
import { flags } from '../limits/form-fields.ts';
import { readForm } from '../limits/form.ts';
import { acknowledge, interactionToAnswer } from '../world/interactions.ts';
import type { Interaction } from '../world/interactions.ts';
import { postOriginal } from '../world/interaction-messages.ts';
import { editMessage, isLoading, messageById } from '../world/messages.ts';
import type { StoredMessage } from '../world/messages.ts';
import { isV2 } from '../world/message-parts.ts';
import type { World } from '../world/world.ts';
import { requireFittingType } from './callback-types.ts';
import { nothing, ok } from './route.ts';
import type { RestAnswer, RestCall, Route } from './route.ts';

const callbackForm = z.object({ type: z.enum(Response), data: z.unknown().optional() });
const deferForm = z.object({ flags }).nullish();

/** The first response to an interaction. */
export function interactionRoutes(world: World): Route[] {
	const path = '/interactions/:interaction/:token/callback';
	return [{ method: 'POST', path, withoutToken: true, answer: (call) => answerInteraction(world, call) }];
}

function answerInteraction(world: World, call: RestCall): RestAnswer {
	const interaction = interactionToAnswer(world, call.param('interaction'), call.param('token'));
	const { type, data } = readForm(callbackForm, call.json);
	requireFittingType(interaction, type);
	const message = respond(world, interaction, { type, data, files: call.files });
	acknowledge(world, interaction, type);
	if (call.query.get('with_response') !== 'true') return nothing;
	return ok(callbackWire(interaction, type, message));
}

type Given = { type: Response; data: unknown; files: RestCall['files'] };

/** Does what the response says; a refusal thrown here leaves the interaction unanswered. */
function respond(world: World, interaction: Interaction, given: Given): StoredMessage | undefined {
	const { type, data, files } = given;
	switch (type) {
		case Response.ChannelMessageWithSource:
			return postOriginal(world, interaction, { body: checkMessage(data, ['data']), files });
		case Response.DeferredChannelMessageWithSource: {
			const defer = readForm(deferForm, data, ['data']);
			return postOriginal(world, interaction, { body: { flags: defer?.flags }, files: [], loading: true });
		}
		case Response.DeferredMessageUpdate:
			return takeSource(world, interaction);
		case Response.UpdateMessage:
			return updateSource(world, interaction, given);
		case Response.Modal:
			interaction.modal = checkModal(data);
			return undefined;
		case Response.ApplicationCommandAutocompleteResult:
			interaction.choices = checkChoices(data);
			return undefined;
		default:
			return undefined;
	}
}

function takeSource(world: World, interaction: Interaction): StoredMessage {
	const source = messageById(world, interaction.sourceId);
	interaction.originalId = source.wire.id;
	interaction.ephemeral = source.seenBy !== undefined;
	return source;
}

function updateSource(world: World, interaction: Interaction, { data, files }: Given): StoredMessage {
	const source = messageById(world, interaction.sourceId);
	editMessage(world, source, checkMessage(data ?? {}, ['data'], isV2(source.wire)), files);
	return takeSource(world, interaction);
}

function callbackWire(interaction: Interaction, type: Response, message: StoredMessage | undefined) {
	const { id, type: asked } = interaction;
	if (!message) return { interaction: { id, type: asked } };
	return {
		interaction: {
			id,
			type: asked,
			response_message_id: message.wire.id,
			response_message_loading: isLoading(message.wire),
			response_message_ephemeral: message.seenBy !== undefined,
		},
		resource: { type, message: message.wire },
	};
}
