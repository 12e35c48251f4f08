import type { ChatInputCommandInteraction } from 'discord.js';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { isGone } from './deliver.ts';
import type { ReplyBody } from './reply.ts';

/** Discord lets a message be edited about once a second. */
const EDIT_EVERY_MS = 1_500;

/** Versions of a deferred reply on the way to the last one, one edit at a time, no faster than Discord likes. */
export interface LiveEdits {
	/** The first version: shown at once, and the next as soon as there is one. */
	begin(body: ReplyBody): void;
	/** Left out where the version before was shown just now. */
	show(make: () => ReplyBody): void;
	/** Waits for the last edit, so that it cannot overtake what comes after. */
	stop(): Promise<void>;
}

export function createLiveEdits(interaction: ChatInputCommandInteraction, logger: Logger): LiveEdits {
	let shownAt = -Infinity;
	// Only the newest: where Discord is slow, what was passed meanwhile would keep the last version waiting.
	let next: ReplyBody | undefined;
	let editing: Promise<void> | undefined;
	const editAll = async () => {
		while (next) {
			const body = next;
			next = undefined;
			await interaction.editReply(body).catch((error: unknown) => {
				// After a quarter of an hour Discord takes no more of it: once said is enough.
				if (isGone(error)) {
					shownAt = Infinity;
					next = undefined;
				}
				logger.warn({ reason: messageOf(error) }, 'progress could not be shown');
			});
		}
		editing = undefined;
	};
	const begin = (body: ReplyBody) => {
		next = body;
		editing ??= editAll();
	};
	return {
		begin,
		show(make) {
			if (performance.now() - shownAt < EDIT_EVERY_MS) return;
			shownAt = performance.now();
			begin(make());
		},
		async stop() {
			shownAt = Infinity;
			next = undefined;
			await editing;
		},
	};
}
