import { Client, DiscordjsErrorCodes, Events, GatewayIntentBits } from 'discord.js';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, messageOf, UserError } from '../errors.ts';
import type { BotContext, Command, CommandContext } from './command.ts';
import { deployCommands } from './deploy.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createTurns } from './in-turn.ts';
import { createRunningAnswers } from './running-answers.ts';

/** How long a stop waits for replies under way; containers are killed ten seconds after they are asked to stop. */
const DRAIN_MS = 8_000;

export interface BotSettings {
	token: string;
	/** Another REST base than Discord's own. */
	apiUrl?: string;
	/** Leave what members ask to the bot that runs beside this one. */
	onlyDeploys?: boolean;
	/** Discord lets the bot in no more, with this close code: the token was taken back, for example. */
	onLost?: (code: number) => void;
}

export interface Bot {
	/** Why the commands could not be deployed; undefined when they could. */
	deployError: Error | undefined;
	/** Finishes the replies under way, then leaves. */
	stop(): Promise<void>;
}

/** Connects to Discord, deploys changed commands and answers. Throws UserError when Discord refuses the token. */
export async function startBot(
	{ token, apiUrl, onlyDeploys = false, onLost }: BotSettings,
	commands: readonly Command[],
	context: BotContext,
): Promise<Bot> {
	const { logger } = context;
	const client = createClient(apiUrl);
	let beginStop!: () => void;
	const stopping = new Promise<void>((resolve) => (beginStop = resolve));
	const dispatch = createDispatch(commands, commandContext(context, stopping));
	const replies = new Set<Promise<void>>();
	if (!onlyDeploys) listen(client, dispatch, replies);
	client.on(Events.Error, (error) =>
		logger.error({ reason: messageOf(error) }, 'the connection to Discord had an error'),
	);
	client.on(Events.ShardDisconnect, ({ code }) => {
		logger.error({ code }, 'Discord has closed the connection and will not open it again');
		onLost?.(code);
	});

	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await logIn(client, token);
	let deployError: Error | undefined;
	const deployed = await deployCommands(await ready, commands).catch((error: unknown) => {
		logger.error({ err: error }, 'the commands could not be deployed: members see those of before');
		deployError = error instanceof Error ? error : new Error(messageOf(error));
	});
	logger.info({ bot: client.user?.tag, guilds: client.guilds.cache.size, deployed }, 'connected to Discord');
	return {
		deployError,
		async stop() {
			client.removeAllListeners(Events.InteractionCreate);
			beginStop();
			await Promise.race([Promise.all(replies), wait(DRAIN_MS, undefined, { ref: false })]);
			await client.destroy();
		},
	};
}

/** `replies` holds those under way. */
function listen(client: Client, dispatch: Dispatch, replies: Set<Promise<void>>): void {
	client.on(Events.InteractionCreate, (interaction) => {
		const done = dispatch(interaction).finally(() => replies.delete(done));
		replies.add(done);
	});
}

function commandContext(context: BotContext, stopping: Promise<void>): CommandContext {
	const inTurn = createTurns(context.assistant.answersAtOnce);
	return { ...context, inTurn, running: createRunningAnswers(stopping), stopping };
}

/** Mentions are off for everything the bot ever sends. */
function createClient(apiUrl: string | undefined): Client {
	return new Client({
		intents: [GatewayIntentBits.Guilds],
		allowedMentions: { parse: [], repliedUser: false },
		...(apiUrl !== undefined && { rest: { api: apiUrl } }),
	});
}

async function logIn(client: Client, token: string): Promise<void> {
	try {
		await client.login(token);
	} catch (error) {
		await client.destroy();
		throw codeOf(error) === DiscordjsErrorCodes.TokenInvalid ? wrongToken(error) : unreachable(error);
	}
}

function wrongToken(cause: unknown): UserError {
	return new UserError(
		{
			en: 'Discord refuses DISCORD_TOKEN. Copy the token again from the Bot page of your application.',
			fr: 'Discord refuse DISCORD_TOKEN. Copiez de nouveau le jeton depuis la page Bot de votre application.',
		},
		{ cause },
	);
}

function unreachable(cause: unknown): UserError {
	return new UserError(
		{
			en: `Discord cannot be reached (${messageOf(cause)}). Check the network, then start the bot again.`,
			fr: `Discord est injoignable (${messageOf(cause)}). Vérifiez le réseau, puis relancez le bot.`,
		},
		{ cause },
	);
}
