import type { Choice } from '../limits/check-choices.ts';
import type { ModalBody } from '../limits/check-modal.ts';
import type { Interaction } from '../world/interactions.ts';
import { NoResponse } from './not-possible.ts';
import type { SeenMessage } from './seen-message.ts';

/** What came of an interaction, as the person who started it sees it. */
export type Reply = {
	readonly interaction: Interaction;
	/** The answer as it stands now. */
	readonly message: SeenMessage | undefined;
	/** The answer after each change, "thinking…" included. */
	readonly states: SeenMessage[];
	/** Further messages, as they stand now. */
	readonly followUps: SeenMessage[];
	readonly modal: ModalBody | undefined;
	/** Whether the answer is private; undefined before there is one. */
	readonly ephemeral: boolean | undefined;
	/** How long the bot took to respond at all. */
	readonly acknowledgedAfterMs: number | undefined;
	/** The answer was deleted. */
	readonly deleted: boolean;
	/** The answer once it is one: no longer "thinking…", or else the first follow-up. */
	settled: (timeoutMs?: number) => Promise<SeenMessage>;
	/** The first version of the answer that passes the test. */
	until: (test: (message: SeenMessage) => boolean, timeoutMs?: number) => Promise<SeenMessage>;
	acknowledged: (timeoutMs?: number) => Promise<void>;
	modalShown: (timeoutMs?: number) => Promise<ModalBody>;
	choices: (timeoutMs?: number) => Promise<Choice[]>;
};

/** What the watcher of an interaction keeps while it goes on. */
export type ReplyState = {
	interaction: Interaction;
	states: SeenMessage[];
	followUps: Map<string, SeenMessage>;
	deleted: boolean;
	/** Three seconds went by without a response. */
	failed: boolean;
	watchers: Set<() => void>;
};

const patienceMs = 20_000;

export function createReply(state: ReplyState): Reply {
	const { interaction, states, followUps } = state;
	const settledMessage = () => latestOf(state) ?? [...followUps.values()].at(-1);
	return {
		interaction,
		states,
		get message() {
			return state.deleted ? undefined : states.at(-1);
		},
		get followUps() {
			return [...followUps.values()];
		},
		get modal() {
			return interaction.modal;
		},
		get ephemeral() {
			return interaction.response === undefined ? undefined : interaction.ephemeral;
		},
		get acknowledgedAfterMs() {
			return interaction.acknowledgedAt === undefined
				? undefined
				: interaction.acknowledgedAt - interaction.createdAt;
		},
		get deleted() {
			return state.deleted;
		},
		settled: (timeoutMs) => waitFor(state, 'an answer', settledMessage, timeoutMs),
		until: (test, timeoutMs) =>
			waitFor(state, 'that answer', () => [...states, ...followUps.values()].find(test), timeoutMs),
		acknowledged: async (timeoutMs) => {
			await waitFor(state, 'a response', () => interaction.response, timeoutMs);
		},
		modalShown: (timeoutMs) => waitFor(state, 'a modal', () => interaction.modal, timeoutMs),
		choices: (timeoutMs) => waitFor(state, 'choices', () => interaction.choices, timeoutMs),
	};
}

function latestOf({ states, deleted }: ReplyState): SeenMessage | undefined {
	const latest = states.at(-1);
	return deleted || latest?.thinking ? undefined : latest;
}

/** Looks now and after every change; a bot that missed its three seconds fails it. */
function waitFor<T>(
	state: ReplyState,
	what: string,
	look: () => T | undefined,
	timeoutMs = patienceMs,
): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(
			() => end(() => reject(new Error(`Waited for ${what} in vain for ${timeoutMs} ms`))),
			timeoutMs,
		);
		const end = (report: () => void) => {
			clearTimeout(timer);
			state.watchers.delete(check);
			report();
		};
		const check = () => {
			const found = look();
			if (found !== undefined) end(() => resolve(found));
			else if (state.failed) end(() => reject(new NoResponse()));
		};
		state.watchers.add(check);
		check();
	});
}
