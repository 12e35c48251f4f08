import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { UpgradeHandler } from '../local-server.ts';
import { NoResponse, NotPossible } from '../people/not-possible.ts';
import type { Person } from '../people/person.ts';
import type { Refusal } from '../refusal.ts';
import type { Parts } from '../start-discord.ts';
import { deedForm, perform } from './deeds.ts';
import type { Acting } from './deeds.ts';
import type { Deed, FromServer, Named, Sample, Trouble } from './page-messages.ts';
import { commandsFor, isInView, pageMessage, viewFor } from './view.ts';
import type { Looking } from './view.ts';

/** Ten files of Discord's largest size, as base64. One that is larger is refused in words up to here; beyond, by close code 1009. */
const largestFrame = 160 * 1024 * 1024;

type Setting = Parts & { samples: () => Sample[] };
type Session = Acting & { setting: Setting; socket: WebSocket; looking: Looking };

/** The page's own connection. Only pages of this very server may open it. */
export function createPageSocket(setting: Setting): UpgradeHandler {
	const server = new WebSocketServer({ noServer: true, maxPayload: largestFrame });
	server.on('connection', (socket) => serve(setting, socket));
	return (request, socket, head) => {
		if (request.headers.origin !== `http://${request.headers.host}`)
			return socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
		return server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client));
	};
}

function serve(setting: Setting, socket: WebSocket): void {
	const session: Session = {
		setting,
		socket,
		modals: new Map(),
		...standIn(setting, 'member', 'en-US'),
	};
	const stop = tellNews(session);
	socket.on('message', (data: Buffer) => void obey(session, data));
	socket.on('close', stop);
	socket.on('error', (error) => {
		// Whoever sends too much is told so by the close code that is on its way already.
		if (!isTooLarge(error)) socket.terminate();
	});
}

function isTooLarge(error: Error): boolean {
	return 'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
}

function standIn({ world, guild }: Setting, as: 'member' | 'moderator', locale: string) {
	const person = guild[as];
	const found = world.guilds.get(guild.id);
	if (!found) throw new Error('The guild is gone');
	return { person, locale, looking: { world, guild: found, personId: person.id, locale } };
}

async function obey(session: Session, data: Buffer): Promise<void> {
	const request = readRequest(data);
	if (!request) return session.socket.close(1008);
	const { id, deed } = request;
	try {
		say(session, { answer: id, result: await result(session, deed) });
	} catch (error) {
		say(session, { answer: id, trouble: troubleOf(error, session.locale) });
	}
	return undefined;
}

function result(session: Session, deed: Deed): unknown {
	if (deed.do !== 'look') return perform(session, deed);
	const { setting } = session;
	Object.assign(session, standIn(setting, deed.as, deed.locale));
	const { member, moderator } = setting.guild;
	return viewFor(session.looking, {
		samples: setting.samples(),
		online: setting.isOnline(),
		typists: { member: nameOf(member), moderator: nameOf(moderator) },
	});
}

function nameOf({ id, name }: Person): Named {
	return { id, name };
}

function readRequest(data: Buffer): { id: number; deed: Deed } | undefined {
	try {
		const request: { id: unknown; deed: unknown } = JSON.parse(data.toString('utf8'));
		const deed = deedForm.safeParse(request.deed).data;
		return deed && typeof request.id === 'number' ? { id: request.id, deed } : undefined;
	} catch {
		return undefined;
	}
}

function troubleOf(error: unknown, locale: string): Trouble {
	const message = error instanceof Error ? error.message : String(error);
	if (error instanceof NoResponse) return { kind: 'no-response', message };
	if (!(error instanceof NotPossible)) return { kind: 'failed', message };
	const { refusal } = error;
	return {
		kind: 'not-possible',
		message: error.sentence(locale),
		...(refusal && { refusal: refusalWire(refusal) }),
	};
}

function refusalWire({ status, code, message }: Refusal) {
	return { status, code, message };
}

/** Tells what changes as long as the page is open. */
function tellNews(session: Session): () => void {
	const { events } = session.setting.world;
	const onMessage = (change: string, message: Parameters<typeof pageMessage>[1]) => {
		if (change === 'deleted') return say(session, { news: 'gone', messageId: message.wire.id });
		if (!isInView(session.looking, message)) return undefined;
		return say(session, { news: 'message', message: pageMessage(session.looking, message) });
	};
	const onDeployed = () => say(session, { news: 'commands', ...commandsFor(session.looking) });
	const onOnline = (online: boolean) => say(session, { news: 'online', online });
	events.on('message', onMessage).on('deployed', onDeployed).on('online', onOnline);
	return () => {
		events.off('message', onMessage).off('deployed', onDeployed).off('online', onOnline);
	};
}

function say({ socket }: Session, words: FromServer): void {
	socket.send(JSON.stringify(words));
}
