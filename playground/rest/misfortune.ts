import type { ServerResponse } from 'node:http';
import type { RestFault } from '../faults.ts';
import type { RestAnswer } from './route.ts';

/** Ends the connection without an answer, if that was planned. */
export function cutConnection(fault: RestFault | undefined, { socket }: ServerResponse): boolean {
	if (!fault || !('connection' in fault)) return false;
	if (fault.connection === 'reset') socket?.resetAndDestroy();
	else socket?.destroy();
	return true;
}

/** The answer as planned misfortune has it; the request takes effect only where its answer alone is lost. */
export function answerDespite(fault: RestFault | undefined, happen: () => RestAnswer): RestAnswer {
	if (fault && 'status' in fault) return failure(fault.status, fault.retryAfterMs);
	const answer = happen();
	return fault && 'statusAfterwards' in fault ? failure(fault.statusAfterwards) : answer;
}

function failure(status: number, retryAfterMs = 1000): RestAnswer {
	if (status !== 429) return { status, body: { message: `${status}: Server Error`, code: 0 } };
	const seconds = retryAfterMs / 1000;
	const headers = {
		'retry-after': String(seconds),
		'x-ratelimit-limit': '1',
		'x-ratelimit-remaining': '0',
		'x-ratelimit-reset-after': String(seconds),
		'x-ratelimit-bucket': 'playground',
		'x-ratelimit-scope': 'user',
	};
	const body = { message: 'You are being rate limited.', retry_after: seconds, global: false };
	return { status, headers, body };
}
