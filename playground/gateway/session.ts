import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Dispatch } from '../world/world.ts';

/** A bot's session outlives its connections: what it missed is told again when it resumes. */
export type Session = {
	id: string;
	intents: number;
	sequence: number;
	told: { sequence: number; text: string }[];
	socket: WebSocket | undefined;
};

export function tell(session: Session, dispatch: Dispatch): void {
	if (dispatch.intents !== 0 && (session.intents & dispatch.intents) === 0) return;
	const sequence = ++session.sequence;
	const frame = { op: GatewayOpcodes.Dispatch, t: dispatch.event, s: sequence, d: dispatch.data };
	const text = JSON.stringify(frame);
	session.told.push({ sequence, text });
	session.socket?.send(text);
}

/** Tells again everything after that sequence. */
export function replay(session: Session, after: number): void {
	for (const { sequence, text } of session.told) if (sequence > after) session.socket?.send(text);
	// What the bot has seen needs no keeping.
	session.told = session.told.filter(({ sequence }) => sequence > after);
}
