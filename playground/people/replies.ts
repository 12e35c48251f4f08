import { InteractionResponseType } from 'discord-api-types/v10';
import { acknowledgeWithinMs } from '../world/interactions.ts';
import type { Interaction } from '../world/interactions.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { MessageChange, World } from '../world/world.ts';
import { createReply } from './reply-handle.ts';
import type { Reply, ReplyState } from './reply-handle.ts';
import { seenMessage } from './seen-message.ts';

export type Replies = { watch: (interaction: Interaction) => Reply };

/** Follows every interaction to the answers it gets. */
export function createReplies(world: World): Replies {
	const byInteraction = new Map<string, ReplyState>();
	const byMessage = new Map<string, Set<ReplyState>>();
	const follow = (messageId: string, state: ReplyState) => {
		byMessage.set(messageId, (byMessage.get(messageId) ?? new Set()).add(state));
	};

	world.events.on('acknowledged', (interaction) => {
		const state = byInteraction.get(interaction.id);
		if (!state) return;
		const original = world.messages.get(interaction.originalId ?? '');
		if (original) follow(original.wire.id, state);
		// Deferring an update leaves the message as it was: nothing to see yet.
		if (original && interaction.response !== InteractionResponseType.DeferredMessageUpdate)
			state.states.push(seenMessage(world, original));
		notify(state);
	});
	world.events.on('followedUp', (interaction, message) => {
		const state = byInteraction.get(interaction.id);
		if (!state) return;
		follow(message.wire.id, state);
		changed(world, state, 'posted', message);
	});
	world.events.on('message', (change, message) => {
		for (const state of byMessage.get(message.wire.id) ?? []) changed(world, state, change, message);
	});

	return {
		watch: (interaction) => {
			const state: ReplyState = {
				interaction,
				states: [],
				followUps: new Map(),
				deleted: false,
				failed: false,
				watchers: new Set(),
			};
			byInteraction.set(interaction.id, state);
			setTimeout(() => fail(state), acknowledgeWithinMs).unref();
			return createReply(state);
		},
	};
}

function changed(world: World, state: ReplyState, change: MessageChange, message: StoredMessage): void {
	const id = message.wire.id;
	const isOriginal = id === state.interaction.originalId;
	if (isOriginal && change === 'deleted') state.deleted = true;
	else if (isOriginal) state.states.push(seenMessage(world, message));
	else if (change === 'deleted') state.followUps.delete(id);
	else state.followUps.set(id, seenMessage(world, message));
	notify(state);
}

function fail(state: ReplyState): void {
	if (state.interaction.response !== undefined) return;
	state.failed = true;
	notify(state);
}

function notify(state: ReplyState): void {
	for (const watcher of state.watchers) watcher();
}
