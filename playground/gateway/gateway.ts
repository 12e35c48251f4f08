import { GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { UpgradeHandler } from '../local-server.ts';
import type { World } from '../world/world.ts';
import { serveConnection } from './connection.ts';
import { tell } from './session.ts';
import { createSessionHooks } from './sessions.ts';
import type { Sessions } from './sessions.ts';

export type Gateway = {
	world: World;
	sessions: Sessions;
	server: WebSocketServer;
	/** Whether new connections are let in. */
	isOpen: boolean;
};

export function createGateway(world: World, heartbeatIntervalMs: number): Gateway {
	const sessions: Sessions = { byId: new Map(), resumesToRefuse: 0 };
	const server = new WebSocketServer({ noServer: true });
	const hooks = { heartbeatIntervalMs, ...createSessionHooks(world, sessions) };
	server.on('connection', (socket) => serveConnection(socket, hooks));
	world.events.on('dispatch', (dispatch) => {
		for (const session of sessions.byId.values()) tell(session, dispatch);
	});
	return { world, sessions, server, isOpen: true };
}

export function gatewayUpgrade(gateway: Gateway): UpgradeHandler {
	return (request, socket, head) => {
		if (!gateway.isOpen) return socket.destroy();
		return gateway.server.handleUpgrade(request, socket, head, (client) =>
			gateway.server.emit('connection', client, request),
		);
	};
}

/** What may befall the bot's connection. */
export function gatewayFaults(gateway: Gateway) {
	const { sessions } = gateway;
	const command = (op: GatewayOpcodes, d: unknown = null) => {
		for (const socket of connected(gateway)) socket.send(JSON.stringify({ op, d, s: null, t: null }));
	};
	return {
		/** Cuts the connection: without a word, or with a close code. */
		dropGateway: (code?: number) => {
			for (const socket of connected(gateway)) {
				if (code === undefined) socket.terminate();
				else socket.close(code);
			}
		},
		/** Lets no connection in until opened again. */
		shutGateway: () => void (gateway.isOpen = false),
		openGateway: () => void (gateway.isOpen = true),
		/** Asks the bot to reconnect and resume, as Discord does before maintenance. */
		requestReconnect: () => command(GatewayOpcodes.Reconnect),
		invalidateSession: (resumable = false) => {
			command(GatewayOpcodes.InvalidSession, resumable);
			if (!resumable) sessions.byId.clear();
		},
		/** The next RESUMEs are answered with INVALID_SESSION. */
		refuseResume: (times = 1) => void (sessions.resumesToRefuse += times),
	};
}

export function closeGateway({ server }: Gateway): void {
	for (const client of server.clients) client.terminate();
	server.close();
}

function connected({ sessions }: Gateway): WebSocket[] {
	return [...sessions.byId.values()].flatMap(({ socket }) => socket ?? []);
}

export function isConnected(gateway: Gateway): boolean {
	return connected(gateway).length > 0;
}
