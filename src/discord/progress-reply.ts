import type { ChatInputCommandInteraction } from 'discord.js';
import { messageOf } from '../errors.ts';
import type { OnProgress } from '../indexing/embed-passages.ts';
import type { Language } from '../language/languages.ts';
import type { Logger } from '../logger.ts';
import { isGone } from './deliver.ts';
import { say } from './wording.ts';

/** Discord lets a message be edited about once a second. */
const EDIT_EVERY_MS = 1_500;

export interface ProgressReply {
	show: OnProgress;
	/** Waits for the last edit, so that it cannot overtake what comes after. */
	stop(): Promise<void>;
}

/** Shows progress in a deferred reply, one edit at a time, no faster than Discord likes. */
export function createProgressReply(
	interaction: ChatInputCommandInteraction,
	language: Language,
	logger: Logger,
): ProgressReply {
	let shownAt = 0;
	let editing: Promise<unknown> = Promise.resolve();
	const edit = (content: string) => {
		editing = editing
			.then(() => interaction.editReply({ content }))
			.catch((error: unknown) => {
				// After a quarter of an hour Discord takes no more of it: once said is enough.
				if (isGone(error)) shownAt = Infinity;
				logger.warn({ reason: messageOf(error) }, 'progress could not be shown');
			});
	};
	edit(say('indexing', language));
	const show: OnProgress = ({ done, total }) => {
		if (Date.now() - shownAt < EDIT_EVERY_MS) return;
		shownAt = Date.now();
		const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(
			total === 0 ? 1 : done / total,
		);
		edit(`${say('indexing', language)} ${percent} (${done}/${total})`);
	};
	const stop = async () => {
		shownAt = Infinity;
		await editing;
	};
	return { show, stop };
}
