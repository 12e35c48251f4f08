import { checkMessage } from '../limits/check-message.ts';
import { unknownMessage, unknownWebhook } from '../refusal.ts';
import { postFollowUp } from '../world/interaction-messages.ts';
import { answeredInteraction } from '../world/interactions.ts';
import type { Interaction } from '../world/interactions.ts';
import { isV2 } from '../world/message-parts.ts';
import { deleteMessage, editMessage, isLoading, messageById } from '../world/messages.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { nothing, ok } from './route.ts';
import type { RestAnswer, RestCall, Route } from './route.ts';

/** What follows the first response: edits, deletions and further messages, by the interaction's token. */
export function webhookRoutes(world: World): Route[] {
	const path = '/webhooks/:application/:token';
	const one = `${path}/messages/:message`;
	return [
		{ method: 'POST', path, withoutToken: true, answer: (call) => followUp(world, call) },
		{ method: 'GET', path: one, withoutToken: true, answer: (call) => ok(ownMessage(world, call).wire) },
		{ method: 'PATCH', path: one, withoutToken: true, answer: (call) => edit(world, call) },
		{
			method: 'DELETE',
			path: one,
			withoutToken: true,
			answer: (call) => {
				deleteMessage(world, ownMessage(world, call));
				return nothing;
			},
		},
	];
}

/** Right after a defer, a follow-up takes the place of "thinking…", and the defer's privacy stays. */
function followUp(world: World, call: RestCall): RestAnswer {
	const interaction = interactionOf(world, call);
	const original =
		interaction.originalId === undefined ? undefined : world.messages.get(interaction.originalId);
	const body = checkMessage(call.json);
	if (original && !original.deleted && isLoading(original.wire))
		return ok(editMessage(world, original, { ...body, flags: null }, call.files).wire);
	return ok(postFollowUp(world, interaction, { body, files: call.files }).wire);
}

function edit(world: World, call: RestCall): RestAnswer {
	const message = ownMessage(world, call);
	const body = checkMessage(call.json, [], isV2(message.wire));
	return ok(editMessage(world, message, body, call.files).wire);
}

function interactionOf(world: World, call: RestCall): Interaction {
	if (call.param('application') !== world.applicationId) throw unknownWebhook();
	return answeredInteraction(world, call.param('token'));
}

function ownMessage(world: World, call: RestCall): StoredMessage {
	const interaction = interactionOf(world, call);
	const given = call.param('message');
	const message = messageById(world, given === '@original' ? interaction.originalId : given);
	const isOwn = message.wire.id === interaction.originalId || message.interactionId === interaction.id;
	if (!isOwn) throw unknownMessage();
	return message;
}
