import type { UploadedFile } from '../world/attachments.ts';

export type RestCall = {
	/** What stood in the path where the route has `:name`. */
	param: (name: string) => string;
	query: URLSearchParams;
	json: unknown;
	files: UploadedFile[];
};

export type RestAnswer = { status: number; headers?: Record<string, string>; body?: unknown };

export type Route = {
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** Below /api/v10, with `:name` for what varies. */
	path: string;
	/** The path itself carries a token, so the bot's is not asked for. */
	withoutToken?: true;
	answer: (call: RestCall) => RestAnswer;
};

export const ok = (body: unknown): RestAnswer => ({ status: 200, body });
export const created = (body: unknown): RestAnswer => ({ status: 201, body });
export const nothing: RestAnswer = { status: 204 };

export type FoundRoute = { route: Route; param: (name: string) => string };

/** Finds the route of a request; its path is compared piece by piece. */
export function findRoute(routes: Route[], method: string, path: string): FoundRoute | undefined {
	const pieces = path.split('/');
	for (const route of routes) {
		if (route.method !== method) continue;
		const params = match(route.path.split('/'), pieces);
		if (params) return { route, param: (name) => params.get(name) ?? '' };
	}
	return undefined;
}

function match(pattern: string[], pieces: string[]): Map<string, string> | undefined {
	if (pattern.length !== pieces.length) return undefined;
	const params = new Map<string, string>();
	for (const [index, expected] of pattern.entries()) {
		const piece = pieces[index] ?? '';
		if (expected.startsWith(':')) params.set(expected.slice(1), piece);
		else if (expected !== piece) return undefined;
	}
	return params;
}

/** A path as it is meant: discord.js writes `@original` as `%40original`. */
export function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
