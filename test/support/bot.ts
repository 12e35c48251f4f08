import { join } from 'node:path';
import { Writable } from 'node:stream';
import { commands } from '../../commands/index.ts';
import { startDiscord, type Discord, type DiscordOptions } from '../../playground/start-discord.ts';
import { createAssistant, type Assistant } from '../../src/assistant.ts';
import { startBot, type Bot } from '../../src/discord/bot.ts';
import type { Command } from '../../src/discord/command.ts';
import { createLogger, type Logger } from '../../src/logger.ts';
import type { ModelChoice } from '../../src/open-models.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

export type Files = Record<string, string | Buffer>;

/** One line of the log, as an operator's tools read it. */
export type LogLine = { level: number; msg: string; [key: string]: unknown };

/** The bot as a server meets it: the real client, a real index, and a Discord on this machine. */
export interface TestBot {
	discord: Discord;
	assistant: Assistant;
	bot: Bot;
	logger: Logger;
	/** Of the articles; write into it and `/reindex`. */
	folder: string;
	dataDir: string;
	/** What was logged so far, at every level, as text. */
	logText(): string;
	logLines(): LogLine[];
	stop(): Promise<void>;
}

export interface TestBotOptions {
	discord?: DiscordOptions;
	/** A Discord that is there already. */
	on?: Discord;
	/** Another way to it than its own address. */
	apiUrl?: string;
	commands?: readonly Command[];
	models?: ModelChoice;
	onLost?: (code: number) => void;
}

/** Indexes `files`, starts a Discord, and the bot on it. */
export async function startTestBot(files: Files, options: TestBotOptions = {}): Promise<TestBot> {
	const folder = writeFiles(temporaryFolder(), files);
	const dataDir = join(temporaryFolder(), 'data');
	const log = keepLog();
	const logger = createLogger('trace', log.stream);
	const { models = {} } = options;
	const assistant = await createAssistant(
		{ knowledgeDir: folder, dataDir, logLevel: 'silent', models },
		logger,
	);
	await assistant.index(() => {});
	const discord = options.on ?? (await startDiscord(options.discord));
	const { onLost, apiUrl = discord.apiUrl } = options;
	const settings = { token: discord.token, apiUrl, ...(onLost && { onLost }) };
	const bot = await startBot(settings, options.commands ?? commands, { assistant, logger });
	const testBot: TestBot = {
		discord,
		assistant,
		bot,
		logger,
		folder,
		dataDir,
		logText: log.text,
		logLines: () => log.text().trim().split('\n').map(parseLine),
		async stop() {
			await testBot.bot.stop();
			await discord.close();
			await assistant.close();
		},
	};
	return testBot;
}

function keepLog() {
	const chunks: string[] = [];
	const stream = new Writable({
		write(chunk: Buffer, _encoding, done) {
			chunks.push(chunk.toString());
			done();
		},
	});
	return { stream, text: () => chunks.join('') };
}

function parseLine(line: string): LogLine {
	return JSON.parse(line) as LogLine;
}
