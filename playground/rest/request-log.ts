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
