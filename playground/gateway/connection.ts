import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { z } from 'zod';
import { heartbeatForm, identifyForm, membersForm, readFrame, readOpcode, resumeForm } from './frame.ts';
import type { Session } from './session.ts';

const mostSendsAMinute = 120;

export type Hooks = {
	heartbeatIntervalMs: number;
	/** The new session, or the close code that refuses it. */
	identify: (identify: z.infer<typeof identifyForm>, socket: WebSocket) => Session | GatewayCloseCodes;
	/** The session resumed; undefined: the bot must identify anew. */
	resume: (resume: z.infer<typeof resumeForm>, socket: WebSocket) => Session | GatewayCloseCodes | undefined;
	requestMembers: (session: Session, request: z.infer<typeof membersForm>) => void;
	closed: (session: Session, code: number) => void;
};

type Connection = {
	socket: WebSocket;
	hooks: Hooks;
	session?: Session;
	sends: number[];
	patience: NodeJS.Timeout;
};

/** Speaks with one connection of a bot's, from HELLO to its end. */
export function serveConnection(socket: WebSocket, hooks: Hooks): void {
	// Discord hangs up on a connection whose heart has stopped.
	const patience = setTimeout(
		() => socket.close(GatewayCloseCodes.SessionTimedOut),
		hooks.heartbeatIntervalMs * 1.5,
	);
	const connection: Connection = { socket, hooks, sends: [], patience };
	socket.on('message', (data: Buffer) => receive(connection, data));
	socket.on('close', (code) => {
		clearTimeout(patience);
		if (connection.session) hooks.closed(connection.session, code);
	});
	// A connection that breaks is closed next; there is nobody to tell.
	socket.on('error', () => socket.terminate());
	send(connection, GatewayOpcodes.Hello, { heartbeat_interval: hooks.heartbeatIntervalMs });
}

function receive(connection: Connection, data: Buffer): void {
	connection.sends = [...connection.sends.filter((time) => time > Date.now() - 60_000), Date.now()];
	if (connection.sends.length > mostSendsAMinute) return close(connection, GatewayCloseCodes.RateLimited);
	const frame = readFrame(data);
	if (!frame) return close(connection, GatewayCloseCodes.DecodeError);
	return obey(connection, readOpcode(frame.op), frame.d);
}

function obey(connection: Connection, op: GatewayOpcodes | undefined, data: unknown): void {
	switch (op) {
		case GatewayOpcodes.Heartbeat:
			return beat(connection, data);
		case GatewayOpcodes.Identify:
			return identify(connection, data);
		case GatewayOpcodes.Resume:
			return resume(connection, data);
		case GatewayOpcodes.RequestGuildMembers:
			return requestMembers(connection, data);
		case GatewayOpcodes.PresenceUpdate:
		case GatewayOpcodes.VoiceStateUpdate:
		case GatewayOpcodes.RequestSoundboardSounds:
			return connection.session ? undefined : close(connection, GatewayCloseCodes.NotAuthenticated);
		default:
			return close(connection, GatewayCloseCodes.UnknownOpcode);
	}
}

function beat(connection: Connection, data: unknown): void {
	if (!heartbeatForm.safeParse(data).success) return close(connection, GatewayCloseCodes.DecodeError);
	connection.patience.refresh();
	return send(connection, GatewayOpcodes.HeartbeatAck);
}

function identify(connection: Connection, data: unknown): void {
	const request = identifyForm.safeParse(data).data;
	if (!request) return close(connection, GatewayCloseCodes.DecodeError);
	if (connection.session) return close(connection, GatewayCloseCodes.AlreadyAuthenticated);
	return begin(connection, connection.hooks.identify(request, connection.socket));
}

function resume(connection: Connection, data: unknown): void {
	const request = resumeForm.safeParse(data).data;
	if (!request) return close(connection, GatewayCloseCodes.DecodeError);
	if (connection.session) return close(connection, GatewayCloseCodes.AlreadyAuthenticated);
	const resumed = connection.hooks.resume(request, connection.socket);
	return resumed === undefined
		? send(connection, GatewayOpcodes.InvalidSession, false)
		: begin(connection, resumed);
}

function requestMembers(connection: Connection, data: unknown): void {
	const request = membersForm.safeParse(data).data;
	if (!request) return close(connection, GatewayCloseCodes.DecodeError);
	if (!connection.session) return close(connection, GatewayCloseCodes.NotAuthenticated);
	return connection.hooks.requestMembers(connection.session, request);
}

function begin(connection: Connection, started: Session | GatewayCloseCodes): void {
	if (typeof started === 'number') close(connection, started);
	else connection.session = started;
}

function send({ socket }: Connection, op: GatewayOpcodes, d: unknown = null): void {
	socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function close({ socket }: Connection, code: GatewayCloseCodes): void {
	socket.close(code, GatewayCloseCodes[code]);
}
