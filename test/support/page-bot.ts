import { readFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import { createAssistant, type Assistant } from '../../src/assistant.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/logger.ts';
import { openPlayground } from '../../src/open-playground.ts';
import type { Files } from './bot.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const ARTICLE = 'commission-militaire-maroc-mali.md';

/** The real bot in its playground. */
export interface PageBot {
	pageUrl: string;
	/** Of the articles. */
	folder: string;
	stop(): Promise<void>;
}

/** Indexes the article that comes with the project, and `files`; `change` may slow the assistant down. */
export async function startPageBot(
	files: Files = {},
	change = (assistant: Assistant): Assistant => assistant,
): Promise<PageBot> {
	const folder = writeFiles(temporaryFolder(), {
		[ARTICLE]: readFileSync(new URL(`../../knowledge/${ARTICLE}`, import.meta.url)),
		...files,
	});
	const logger = createLogger('silent');
	const settings = { knowledgeDir: folder, dataDir: temporaryFolder(), logLevel: 'silent' };
	const assistant = await createAssistant(settings, logger);
	await assistant.index(() => {});
	const playground = await openPlayground(0, 'en', assistant);
	const bot = await startBot(playground, commands, { assistant: change(assistant), logger });
	return {
		pageUrl: playground.pageUrl,
		folder,
		async stop() {
			await bot.stop();
			await playground.close();
			await assistant.close();
		},
	};
}
