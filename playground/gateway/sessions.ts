import { randomBytes } from 'node:crypto';
import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { guildCreateWire, memberWire } from '../world/guild-wire.ts';
import type { World } from '../world/world.ts';
import type { Hooks } from './connection.ts';
import { replay, tell } from './session.ts';
import type { Session } from './session.ts';

const privileged =
	GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const allIntents = Object.values(GatewayIntentBits)
	.filter((bit) => typeof bit === 'number')
	.reduce((all, bit) => all | bit, 0);

export type Sessions = { byId: Map<string, Session>; resumesToRefuse: number };

/** What happens to sessions when bots come, come back and leave. */
export function createSessionHooks(world: World, sessions: Sessions): Omit<Hooks, 'heartbeatIntervalMs'> {
	return {
		identify: (request, socket) => {
			const refused = refusalOf(world, request);
			if (refused !== undefined) return refused;
			const id = randomBytes(16).toString('hex');
			const session: Session = { id, intents: request.intents, sequence: 0, told: [], socket };
			sessions.byId.set(id, session);
			greet(world, session, request.shard ?? [0, 1]);
			world.events.emit('online', true);
			return session;
		},
		resume: (request, socket) => {
			if (request.token !== world.token) return GatewayCloseCodes.AuthenticationFailed;
			const session = resumable(sessions, request.session_id);
			if (session && request.seq > session.sequence) return GatewayCloseCodes.InvalidSeq;
			if (session) welcomeBack(world, Object.assign(session, { socket }), request.seq);
			return session;
		},
		closed: (session, code) => {
			session.socket = undefined;
			// A bot that says goodbye ends its session; one whose connection broke may resume it.
			if (code === 1000 || code === 1001) sessions.byId.delete(session.id);
			world.events.emit(
				'online',
				[...sessions.byId.values()].some(({ socket }) => socket !== undefined),
			);
		},
		requestMembers: (session, { guild_id, user_ids, nonce }) => {
			const asked = user_ids === undefined ? undefined : [user_ids].flat();
			const all = [...(world.guilds.get(guild_id)?.members.values() ?? [])];
			const members = all.filter(({ user }) => asked?.includes(user.id) ?? true).map(memberWire);
			const data = { guild_id, nonce, members, chunk_index: 0, chunk_count: 1, not_found: [] };
			tell(session, { event: 'GUILD_MEMBERS_CHUNK', data, intents: 0 });
		},
	};
}

function refusalOf(world: World, { token, intents }: { token: string; intents: number }) {
	if (token !== world.token) return GatewayCloseCodes.AuthenticationFailed;
	if ((intents & ~allIntents) !== 0) return GatewayCloseCodes.InvalidIntents;
	const forbidden = intents & privileged & ~world.privilegedIntents;
	return forbidden === 0 ? undefined : GatewayCloseCodes.DisallowedIntents;
}

function resumable(sessions: Sessions, id: string): Session | undefined {
	if (sessions.resumesToRefuse === 0) return sessions.byId.get(id);
	sessions.resumesToRefuse--;
	sessions.byId.delete(id);
	return undefined;
}

function welcomeBack(world: World, session: Session, after: number): void {
	replay(session, after);
	tell(session, { event: 'RESUMED', data: {}, intents: 0 });
	world.events.emit('online', true);
}

/** READY, then each guild as it becomes available. */
function greet(world: World, session: Session, shard: [number, number]): void {
	const guilds = [...world.guilds.values()].filter((guild) => guild.hasBot);
	const ready = {
		v: 10,
		user: world.bot,
		guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
		session_id: session.id,
		resume_gateway_url: `${world.origin.replace('http', 'ws')}/gateway`,
		shard,
		application: { id: world.applicationId, flags: 0 },
		private_channels: [],
		relationships: [],
	};
	tell(session, { event: 'READY', data: ready, intents: 0 });
	const intents = GatewayIntentBits.Guilds;
	for (const guild of guilds) {
		tell(session, { event: 'GUILD_CREATE', data: guildCreateWire(world, guild), intents });
	}
}
