import type { Deed, FromServer, Result, Trouble } from '../page-messages.ts';

/** A deed that came to nothing. */
export class DeedFailed extends Error {
	readonly trouble: Trouble;

	constructor(trouble: Trouble) {
		super(trouble.message);
		this.trouble = trouble;
	}
}

export type News = Extract<FromServer, { news: string }>;

export type ServerLink = { ask: <D extends Deed>(deed: D) => Promise<Result<D['do']>> };

type Listener = { opened: () => void; lost: () => void; news: (news: News) => void };
type Waiting = { resolve: (result: never) => void; reject: (error: DeedFailed) => void };

const retryMs = 1000;

/** The page's connection to its server; lost, it is made again until it holds. */
export function linkToServer(listener: Listener): ServerLink {
	const waiting = new Map<number, Waiting>();
	let socket: WebSocket;
	let lastId = 0;

	function open(): void {
		socket = new WebSocket(`ws://${location.host}/page/socket`);
		socket.addEventListener('open', listener.opened);
		socket.addEventListener('message', (event) => receive(JSON.parse(String(event.data))));
		socket.addEventListener('close', ({ code }) => {
			for (const { reject } of waiting.values()) reject(lost(code));
			waiting.clear();
			listener.lost();
			setTimeout(open, retryMs);
		});
	}

	function receive(words: FromServer): void {
		if ('news' in words) return listener.news(words);
		const one = waiting.get(words.answer);
		waiting.delete(words.answer);
		if ('trouble' in words) one?.reject(new DeedFailed(words.trouble));
		else one?.resolve(words.result as never);
		return undefined;
	}

	open();
	return {
		ask: (deed) =>
			new Promise((resolve, reject) => {
				if (socket.readyState !== WebSocket.OPEN) return reject(lost());
				const id = ++lastId;
				waiting.set(id, { resolve, reject });
				return socket.send(JSON.stringify({ id, deed }));
			}),
	};
}

/** WebSocket's own code for a message that is larger than the server takes. */
const messageTooBig = 1009;

function lost(code?: number): DeedFailed {
	return new DeedFailed({ kind: code === messageTooBig ? 'too-much' : 'failed', message: '' });
}
