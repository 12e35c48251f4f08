import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLogger, openLog } from '../src/logger.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void, level = 'info'): string {
	let lines = '';
	write(createLogger(level, { write: (line: string) => void (lines += line) }));
	return lines;
}

describe('the logger', () => {
	test('writes one JSON object a line', () => {
		const lines = logged((logger) => logger.info({ passages: 3, text: 'a\nb' }, 'indexed')).split('\n');
		expect(lines).toHaveLength(2);
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({
			level: 30,
			passages: 3,
			text: 'a\nb',
			msg: 'indexed',
		});
	});

	test('never writes tokens and keys', () => {
		const lines = logged((logger) => {
			logger.info({ token: 'SECRET', apiKey: 'SECRET', discordToken: 'SECRET' });
			logger.warn({ config: { token: 'SECRET', apiKey: 'SECRET', discordToken: 'SECRET', port: 1 } });
			logger.error({
				request: { headers: { authorization: 'SECRET' } },
				headers: { authorization: 'SECRET' },
			});
		});
		expect(lines).not.toContain('SECRET');
		expect(lines.match(/\[Redacted\]/g)).toHaveLength(8);
		expect(lines).toContain('"port":1');
	});

	test('writes of an error what went wrong and where, and nothing of its request', () => {
		const error = Object.assign(new Error('not found', { cause: new Error('cause') }), {
			code: 10008,
			url: 'https://example.org/webhooks/1/SECRET',
			requestBody: { json: 'SECRET' },
		});
		const lines = logged((logger) => logger.error({ err: error }, 'failed'));
		expect(JSON.parse(lines)).toMatchObject({
			err: {
				type: 'Error',
				message: 'not found',
				code: 10008,
				cause: 'cause',
				stack: expect.stringContaining('logger.test') as unknown,
			},
		});
		expect(lines).not.toContain('SECRET');
	});

	test.skipIf(!existsSync('/dev/full'))('fails nobody where the disk takes no more of it', () => {
		const full = openSync('/dev/full', 'w');
		const logger = createLogger('info', openLog(full));
		for (let times = 0; times < 3; times++) expect(() => logger.error('lost')).not.toThrow();
		closeSync(full);
	});

	test('writes nothing below its level', () => {
		expect(logged((logger) => logger.info('x'), 'warn')).toBe('');
		expect(logged((logger) => logger.fatal('x'), 'silent')).toBe('');
	});
});
