import type { Command } from '../src/discord/command.ts';
import { ask } from './ask.ts';
import { brief } from './brief.ts';
import { positions } from './positions.ts';
import { reindex } from './reindex.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { usage } from './usage.ts';

/** All there is to type: dispatch and deployment both read this list. */
export const commands: readonly Command[] = [
	ask,
	summary,
	brief,
	positions,
	timeline,
	sources,
	reindex,
	usage,
];
