import { describe, expect, test } from 'vitest';
import { createLogger } from '../src/logger.ts';
import { ModelError, readModelError } from '../src/models/model-error.ts';

const SECRET = 'sk-live-3f9a71c0d2';

function thrown(fields: object, message = ''): Error {
	return Object.assign(new Error(message), fields);
}

describe('what was thrown is read', () => {
	test.each([
		['unauthorized', thrown({ status: 401 })],
		['unauthorized', thrown({ status: 403 })],
		['rate-limited', thrown({ status: 429 })],
		['server-error', thrown({ status: 500 })],
		['server-error', thrown({ status: 503 })],
		['server-error', thrown({ status: 408 })],
		['refused', thrown({ status: 404 })],
		['refused', thrown({ status: 400 })],
		['too-long', thrown({ status: 413 })],
		['too-long', thrown({ status: 400, code: 'context_length_exceeded' })],
		['too-long', thrown({ status: 400 }, 'the request exceeds the available context size')],
		['too-long', thrown({ name: 'ContextOverflowError' })],
		['rate-limited', thrown({ code: 429, error: {} }, 'in the middle of a stream')],
		['server-error', thrown({ error: { code: 'x' } }, 'The server had an error')],
		['unreachable', thrown({}, 'Connection error.')],
		['unreachable', thrown({ cause: thrown({ code: 'ECONNREFUSED' }) }, 'fetch failed')],
		['cut-off', new TypeError('terminated')],
		['cut-off', new SyntaxError('Unterminated string in JSON')],
		['stalled', thrown({ name: 'TimeoutError' })],
		['stopped', thrown({ name: 'AbortError' })],
		['server-error', 'a string'],
		['server-error', undefined],
	] as const)('%s: %#', (kind, error) => {
		expect(readModelError(error).kind).toBe(kind);
	});

	test('with what a log needs: the status, the network’s code, how long to wait', () => {
		const limited = readModelError(thrown({ status: 429, headers: new Headers({ 'retry-after': '7' }) }));
		expect(limited).toMatchObject({ status: 429, retryAfterMs: 7_000 });
		expect(limited.message).toContain('429');
		const refused = readModelError(thrown({ cause: thrown({ code: 'ECONNREFUSED' }) }, 'fetch failed'));
		expect(refused.code).toBe('ECONNREFUSED');
		expect(refused.message).toContain('ECONNREFUSED');
	});

	test('once: what is read already stays as it is', () => {
		const error = new ModelError('empty', { tokens: 12 });
		expect(readModelError(error)).toBe(error);
	});
});

test.each([
	thrown(
		{ status: 401, headers: new Headers({ authorization: SECRET }), error: { message: SECRET } },
		SECRET,
	),
	thrown({ code: 'SECRET_KEY_OF_SOMEBODY', error: { code: 'SECRET_KEY_OF_SOMEBODY' } }, SECRET),
	thrown({ cause: new Error(`connect to https://me:${SECRET}@host failed`) }, 'fetch failed'),
	new TypeError(
		`Request cannot be constructed from a URL that includes credentials: https://me:${SECRET}@host`,
	),
])('nothing a server or a library said goes on, nor into the log: %#', (error) => {
	const lines: string[] = [];
	const read = readModelError(error);
	createLogger('trace', { write: (line) => void lines.push(line) }).error({ err: read, read }, 'failed');
	const all = `${read.message}${read.stack}${JSON.stringify(read)}${lines.join('')}`;
	expect(all).not.toContain(SECRET);
	expect(all).not.toContain('SECRET_KEY');
	expect(lines).toHaveLength(1);
	expect(read.cause).toBeUndefined();
});
