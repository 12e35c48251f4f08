import pino, { type DestinationStream, type Logger } from 'pino';
import { codeOf, messageOf } from './errors.ts';

export type { Logger };

const SECRETS = ['token', 'discordToken', 'apiKey', 'headers.authorization'];

/** What waits for a disk with room again, in characters; later lines are lost. */
const MOST_WAITING = 1_000_000;

/** Writes to an open file, stderr by default. Where that takes no more, as on a full disk, nothing else fails for it. */
export function openLog(fd = 2): DestinationStream {
	const log = pino.destination({ dest: fd, sync: true, maxLength: MOST_WAITING });
	log.on('error', () => {});
	return log;
}

/** Logs go to stderr as one JSON object a line, so that stdout stays with the answer. Tokens and keys never show. */
export function createLogger(level: string, destination: DestinationStream = openLog()): Logger {
	return pino(
		{
			level,
			base: null,
			redact: [...SECRETS, ...SECRETS.map((name) => `*.${name}`)],
			serializers: { err: describeError },
		},
		destination,
	);
}

/**
 * What went wrong and where, and nothing of the request it went wrong with: the address of a reply holds its
 * token, the body what a member asked to see alone.
 */
function describeError(error: unknown): object {
	if (!(error instanceof Error)) return { message: messageOf(error) };
	const { name: type, message, stack, cause } = error;
	const code = codeOf(error) ?? ('code' in error ? error.code : undefined);
	return {
		type,
		message,
		stack,
		...(code !== undefined && { code }),
		...(cause !== undefined && { cause: messageOf(cause) }),
	};
}
