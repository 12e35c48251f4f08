/** What goes wrong with a request. */
export type RestFault =
	/** Answered with this status; the request has no effect. */
	| { status: number; retryAfterMs?: number }
	/** The request has its effect, but its answer is lost: this status comes instead. */
	| { statusAfterwards: number }
	/** The connection is torn down, or closed without an answer. */
	| { connection: 'reset' | 'close' }
	| { delayMs: number };

/** Which requests: a path is compared below /api/v10, a string as a part of it. */
export type RestMatch = { method?: string; path?: string | RegExp; times?: number };

export type Faults = ReturnType<typeof createFaults>;

/** Misfortunes on request. They happen to the next that match, in the order they were asked for. */
export function createFaults() {
	const planned: { match: RestMatch; fault: RestFault; left: number }[] = [];
	const delays: number[] = [];

	function failRest(match: RestMatch, fault: RestFault): void {
		planned.push({ match, fault, left: match.times ?? 1 });
	}

	function nextFor(method: string, path: string): RestFault | undefined {
		const hit = planned.find(({ match, left }) => left > 0 && matches(match, method, path));
		if (hit) hit.left--;
		return hit?.fault;
	}

	/** The next interactions reach the bot that much later. */
	function delayInteractions(ms: number, times = 1): void {
		delays.push(...Array<number>(times).fill(ms));
	}

	const nextDelay = (): number => delays.shift() ?? 0;

	return { failRest, nextFor, delayInteractions, nextDelay };
}

function matches(match: RestMatch, method: string, path: string): boolean {
	if (match.method !== undefined && match.method !== method) return false;
	if (match.path === undefined) return true;
	return typeof match.path === 'string' ? path.includes(match.path) : match.path.test(path);
}
