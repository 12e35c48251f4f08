import { EventEmitter } from 'node:events';
import type { APIUser } from 'discord-api-types/v10';
import { createSnowflakes } from './snowflakes.ts';
import { createUser } from './guild-wire.ts';
import type { Channel, Guild } from './guilds.ts';
import type { StoredFile } from './attachments.ts';
import type { StoredMessage } from './messages.ts';
import type { Interaction } from './interactions.ts';
import type { Ping } from './pings.ts';
import type { CommandPlace, CommandWire } from './deployed-commands.ts';

/** Something the bot is told over the gateway, if its intents ask for it (0: always told). */
export type Dispatch = { event: string; data: unknown; intents: number };

export type MessageChange = 'posted' | 'edited' | 'deleted';

export type WorldEvents = {
	dispatch: [Dispatch];
	message: [MessageChange, StoredMessage];
	/** The bot's first response to an interaction was accepted. */
	acknowledged: [Interaction];
	/** The bot answers again: a further message belongs to the interaction. */
	followedUp: [Interaction, StoredMessage];
	deployed: [];
	/** The bot's gateway connection came or went. */
	online: [boolean];
};

/** Everything that exists on this Discord. The server's parts share it and change it. */
export type World = {
	now: () => number;
	nextId: () => string;
	/** Address of the server, known once it listens: attachments are served from it. */
	origin: string;
	bot: APIUser;
	applicationId: string;
	token: string;
	attachmentSizeLimit: number;
	privilegedIntents: number;
	guilds: Map<string, Guild>;
	channels: Map<string, Channel>;
	users: Map<string, APIUser>;
	messages: Map<string, StoredMessage>;
	files: Map<string, StoredFile>;
	/** By token. */
	interactions: Map<string, Interaction>;
	pings: Ping[];
	dailyCommandCreates: number;
	commands: Map<CommandPlace, CommandWire[]>;
	/** When commands were created. */
	commandCreates: Map<CommandPlace, number[]>;
	events: EventEmitter<WorldEvents>;
};

export type WorldSettings = {
	now: () => number;
	token: string;
	botName: string;
	attachmentSizeLimit: number;
	privilegedIntents: number;
	dailyCommandCreates: number;
};

export function createWorld(settings: WorldSettings): World {
	const { now } = settings;
	const nextId = createSnowflakes(now);
	const applicationId = nextId();
	const bot = createUser(applicationId, settings.botName, true);
	const events = new EventEmitter<WorldEvents>();
	// Every open reply and every open page listens.
	events.setMaxListeners(0);
	return {
		...settings,
		nextId,
		origin: '',
		bot,
		applicationId,
		guilds: new Map(),
		channels: new Map(),
		users: new Map([[bot.id, bot]]),
		messages: new Map(),
		files: new Map(),
		interactions: new Map(),
		pings: [],
		commands: new Map(),
		commandCreates: new Map(),
		events,
	};
}

export function timestamp(world: World): string {
	return new Date(world.now()).toISOString();
}
