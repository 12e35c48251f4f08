import { commands } from '../commands/index.ts';
import { createAssistant, INDEX_WAIT_MS, type Assistant } from './assistant.ts';
import { readConfig, type Config } from './config.ts';
import { startBot, type BotSettings } from './discord/bot.ts';
import { messageOf, type Wording } from './errors.ts';
import { createLogger, type Logger } from './logger.ts';

const FIRST_INDEXING: Wording = {
	en: 'The articles are being indexed, this first time…',
	fr: 'Première fois\u00A0: les articles sont en cours d’indexation…',
};

/** How to close what was opened so far. */
type Opened = (() => Promise<void> | void)[];

async function main(): Promise<void> {
	const opened: Opened = [];
	onceAskedToStop(() => leave(opened, 0));
	const config = readConfig();
	const isPlayground = config.discordToken === undefined;
	const logLevel = isPlayground && config.logLevel === 'info' ? 'warn' : config.logLevel;
	const logger = createLogger(logLevel);
	logLastWords(logger);
	const assistant = await createAssistant({ ...config, logLevel }, logger);
	opened.push(() => assistant.close());
	// An empty shelf answers nothing: the first time, reading it comes first.
	if (assistant.sources().length === 0) {
		if (isPlayground) process.stdout.write(`${FIRST_INDEXING[config.language]}\n`);
		await indexInBackground(assistant, logger);
	}
	const discord = await chooseDiscord(config, assistant);
	opened.push(() => discord.close());
	// Deaf for good, it is of more use to whatever starts it again.
	const onLost = () => void leave(opened, 1);
	const bot = await startBot({ ...discord, onLost }, commands, { assistant, logger });
	opened.push(() => bot.stop());
	await indexInBackground(assistant, logger);
}

interface ChosenDiscord extends BotSettings {
	close(): Promise<void>;
}

/** Discord's own with a token, the one on this machine without. */
async function chooseDiscord(
	{ discordToken: token, discordApiUrl: apiUrl, playgroundPort, language }: Config,
	assistant: Assistant,
): Promise<ChosenDiscord> {
	if (token !== undefined) return { token, ...(apiUrl !== undefined && { apiUrl }), close: async () => {} };
	// Only without a token: in production nothing of it is loaded.
	const { openPlayground } = await import('./open-playground.ts');
	return openPlayground(playgroundPort, language, assistant);
}

/** The bot answers from the index it has while it reads what has changed since. */
async function indexInBackground(assistant: Assistant, logger: Logger): Promise<void> {
	try {
		if (!(await assistant.isStale())) return;
		const { articles, passages } = await assistant.reindex(() => {}, INDEX_WAIT_MS);
		logger.info({ articles, passages }, 'indexed');
	} catch (error) {
		logger.error(
			{ reason: messageOf(error) },
			'the articles could not be indexed: answering from the old index',
		);
	}
}

function onceAskedToStop(stop: () => Promise<void>): void {
	process.once('SIGTERM', () => void stop());
	process.once('SIGINT', () => void stop());
}

/**
 * Node itself would write all of an error nobody caught: the address of a reply holds its token. Where nothing is
 * logged, its message alone is written.
 */
function logLastWords(logger: Logger): void {
	process.once('uncaughtException', (error) => {
		if (!logger.isLevelEnabled('fatal')) process.stderr.write(`${messageOf(error)}\n`);
		logger.fatal({ err: error }, 'something failed that nobody waited for: the bot ends');
		process.exit(1);
	});
}

/** Closes the last opened first, then ends the process. */
async function leave(opened: Opened, code: number): Promise<void> {
	try {
		for (const close of opened.toReversed()) await close();
		process.exit(code);
	} catch {
		process.exit(1);
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${messageOf(error)}\n`);
	process.exitCode = 1;
});
