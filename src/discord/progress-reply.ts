import type { ChatInputCommandInteraction } from 'discord.js';
import type { OnProgress } from '../indexing/embed-passages.ts';
import type { Language } from '../language/languages.ts';
import type { Logger } from '../logger.ts';
import { createLiveEdits } from './live-edits.ts';
import { say } from './wording.ts';

export interface ProgressReply {
	show: OnProgress;
	/** Waits for the last edit, so that it cannot overtake what comes after. */
	stop(): Promise<void>;
}

/** Shows progress in a deferred reply. */
export function createProgressReply(
	interaction: ChatInputCommandInteraction,
	language: Language,
	logger: Logger,
): ProgressReply {
	const edits = createLiveEdits(interaction, logger);
	edits.begin({ content: say('indexing', language) });
	const inPercent = new Intl.NumberFormat(language, { style: 'percent' });
	const show: OnProgress = ({ done, total }) =>
		edits.show(() => {
			const percent = inPercent.format(total === 0 ? 1 : done / total);
			return { content: `${say('indexing', language)} ${percent} (${done}/${total})` };
		});
	return { show, stop: () => edits.stop() };
}
