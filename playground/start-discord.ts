import { randomUUID } from 'node:crypto';
import { createFaults } from './faults.ts';
import {
	closeGateway,
	createGateway,
	gatewayFaults,
	gatewayUpgrade,
	isConnected,
} from './gateway/gateway.ts';
import { startLocalServer } from './local-server.ts';
import type { Mounts } from './local-server.ts';
import { createGuildHandle } from './people/guild-handle.ts';
import { createReplies } from './people/replies.ts';
import { messagesSeenBy } from './people/seen-message.ts';
import { createAttachmentHandler } from './rest/attachment-handler.ts';
import type { LoggedRequest } from './rest/request-log.ts';
import { createRestHandler } from './rest/rest-handler.ts';
import { commandsAt, globalCommands } from './world/deployed-commands.ts';
import { createWorld } from './world/world.ts';
import type { World } from './world/world.ts';

export type DiscordOptions = {
	/** 0, the default: any that is free. */
	port?: number;
	token?: string;
	botName?: string;
	guildName?: string;
	/** Language of the guild and of its people's Discord. */
	locale?: string;
	/** Decides the 3 seconds, the 15 minutes and all timestamps. */
	now?: () => number;
	/** Bytes a file may have. */
	attachmentSizeLimit?: number;
	heartbeatIntervalMs?: number;
	/** Which privileged intents the developer portal would have switched on: bits, none by default. */
	privilegedIntents?: number;
	/** Commands a bot may create a day. */
	dailyCommandCreates?: number;
};

export type Discord = Awaited<ReturnType<typeof startDiscord>>;

/** Starts a Discord on this machine, with one guild: a member, a moderator and the bot. */
export async function startDiscord(options: DiscordOptions = {}, extra?: (discord: Parts) => Mounts) {
	const world = createWorld({
		now: options.now ?? Date.now,
		token: options.token ?? randomUUID(),
		botName: options.botName ?? 'Briefing',
		attachmentSizeLimit: options.attachmentSizeLimit ?? 10 * 1024 * 1024,
		privilegedIntents: options.privilegedIntents ?? 0,
		dailyCommandCreates: options.dailyCommandCreates ?? 200,
	});
	const parts = createParts(world, options);
	const server = await startLocalServer(options.port ?? 0, mountAll(parts, extra?.(parts)));
	world.origin = `http://127.0.0.1:${server.port}`;
	return {
		...handleOf(parts),
		port: server.port,
		apiUrl: `${world.origin}/api`,
		close: async () => {
			closeGateway(parts.gateway);
			await server.close();
		},
	};
}

export type Parts = ReturnType<typeof createParts>;

function createParts(world: World, options: DiscordOptions) {
	const faults = createFaults();
	const replies = createReplies(world);
	const locale = options.locale ?? 'en-US';
	const gateway = createGateway(world, options.heartbeatIntervalMs ?? 41_250);
	const found = (name: string) => createGuildHandle({ world, faults, replies }, name, locale);
	return {
		world,
		faults,
		log: [] as LoggedRequest[],
		gateway,
		isOnline: () => isConnected(gateway),
		found,
		guild: found(options.guildName ?? 'Newsroom'),
	};
}

function mountAll(parts: Parts, extra: Mounts = { handlers: {}, upgrades: {} }): Mounts {
	return {
		handlers: {
			'/api': createRestHandler(parts),
			'/attachments': createAttachmentHandler(parts.world),
			...extra.handlers,
		},
		upgrades: { '/gateway': gatewayUpgrade(parts.gateway), ...extra.upgrades },
	};
}

function handleOf({ world, faults, gateway, guild, found, log }: Parts) {
	const { failRest, delayInteractions } = faults;
	return {
		token: world.token,
		applicationId: world.applicationId,
		guild,
		member: guild.member,
		moderator: guild.moderator,
		addMember: guild.addMember,
		/** Another server the bot is in, with people of its own. */
		addGuild: found,
		/** The deployed commands, everywhere (default) or of one guild, as Discord gives them out. */
		commands: (place: string = globalCommands) => commandsAt(world, place),
		/** The last 1,000 requests to the REST API, oldest first; bodies only of those who may send one. */
		restRequests: () => [...log],
		/** Whom messages have pinged so far. */
		pings: () => [...world.pings],
		channelAsSeenBy: (person: { id: string }, channelId = guild.channelId) =>
			messagesSeenBy(world, person.id, channelId),
		faults: { failRest, delayInteractions, ...gatewayFaults(gateway) },
	};
}
