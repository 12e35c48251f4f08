import pino, { type DestinationStream, type Logger } from 'pino';
import { codeOf, messageOf } from './errors.ts';

export type { Logger };

const SECRETS = ['token', 'discordToken', 'apiKey', 'headers.authorization'];

/** Logs go to stderr as one JSON object a line, so that stdout stays with the answer. Tokens and keys never show. */
export function createLogger(
	level: string,
	destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
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
