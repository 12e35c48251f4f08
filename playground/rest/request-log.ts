/** A request of the bot's, as it arrived and how it was answered. */
export type LoggedRequest = {
	method: string;
	/** Below /api/v10, without the query. */
	path: string;
	query: string;
	body: unknown;
	files: { name: string; size: number }[];
	/** 0 where the connection was cut. */
	status: number;
	at: number;
};

/** Enough for any test; a playground that is left open for weeks does not grow by it. */
const mostKept = 1_000;

/** Adds the newest and forgets the oldest. */
export function keepInLog(log: LoggedRequest[], request: LoggedRequest): void {
	log.push(request);
	if (log.length > mostKept) log.shift();
}
