import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Faults } from '../faults.ts';
import { Refusal, unauthorized, unknownApiVersion, unknownRoute } from '../refusal.ts';
import type { World } from '../world/world.ts';
import { applicationRoutes } from './application-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { answerDespite, cutConnection } from './misfortune.ts';
import { peopleRoutes } from './people-routes.ts';
import { discardBody, readBody } from './read-body.ts';
import type { RestBody } from './read-body.ts';
import { keepInLog } from './request-log.ts';
import type { LoggedRequest } from './request-log.ts';
import { decodePath, findRoute } from './route.ts';
import type { FoundRoute, RestAnswer, Route } from './route.ts';
import { webhookRoutes } from './webhook-routes.ts';

type Setting = { world: World; faults: Faults; log: LoggedRequest[] };

/** Answers everything below /api. */
export function createRestHandler({ world, faults, log }: Setting) {
	const routes: Route[] = [
		...applicationRoutes(world),
		...commandRoutes(world),
		...interactionRoutes(world),
		...webhookRoutes(world),
		...messageRoutes(world),
		...channelRoutes(world),
		...peopleRoutes(world),
	];

	return async function handleRest(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const arrived = arrive(world, request);
		const { entry } = arrived;
		keepInLog(log, entry);
		const call = await receive(request, admit(world, routes, arrived));
		const fault = faults.nextFor(entry.method, entry.path);
		if (cutConnection(fault, response)) return;
		if (fault && 'delayMs' in fault) await delay(fault.delayMs);
		// From here on nothing waits: whoever hears of the effect finds its status in the log.
		const answer = answerDespite(fault, () => ('status' in call ? call : answerTo(call, arrived)));
		entry.status = answer.status;
		send(response, answer);
	};
}

/** A request that may be answered; whoever names the token of no interaction is a stranger all the same. */
type Admitted = FoundRoute & { isStranger: boolean };

type Arrived = { url: URL; authorization: string | undefined; entry: LoggedRequest };

function arrive(world: World, request: IncomingMessage): Arrived {
	const url = new URL(request.url ?? '/', world.origin);
	const entry = {
		method: request.method ?? 'GET',
		path: decodePath(url.pathname.replace(/^\/api(\/v\d+)?/, '')),
		query: url.search.slice(1),
		body: undefined,
		files: [],
		status: 0,
		at: world.now(),
	};
	return { url, authorization: request.headers.authorization, entry };
}

/** The route for whoever may use it, else the refusal. */
function admit(world: World, routes: Route[], { url, authorization, entry }: Arrived): Admitted | RestAnswer {
	try {
		if (!url.pathname.startsWith('/api/v10/')) throw unknownApiVersion();
		const found = findRoute(routes, entry.method, entry.path);
		if (!found) throw unknownRoute();
		if (authorization !== `Bot ${world.token}` && !found.route.withoutToken) throw unauthorized();
		const token = found.param('token');
		return { ...found, isStranger: token !== '' && !world.interactions.has(token) };
	} catch (error) {
		return refusalAsAnswer(error);
	}
}

/** What a stranger sends is neither kept nor read, only let go by until the refusal can be heard. */
async function receive(
	request: IncomingMessage,
	admitted: Admitted | RestAnswer,
): Promise<(Admitted & RestBody) | RestAnswer> {
	if ('status' in admitted || admitted.isStranger) {
		await discardBody(request);
		return 'status' in admitted ? admitted : { ...admitted, json: undefined, files: [] };
	}
	const body = await readBody(request).catch(refusalAsAnswer);
	return 'status' in body ? body : { ...admitted, ...body };
}

function answerTo(call: Admitted & RestBody, { url, entry }: Arrived): RestAnswer {
	const { route, param, json, files } = call;
	entry.body = json;
	entry.files = files.map(({ name, data }) => ({ name, size: data.length }));
	try {
		return route.answer({ param, json, files, query: url.searchParams });
	} catch (error) {
		return refusalAsAnswer(error);
	}
}

function refusalAsAnswer(error: unknown): RestAnswer {
	if (error instanceof Refusal) return { status: error.status, body: error.body() };
	throw error;
}

function send(response: ServerResponse, { status, headers = {}, body }: RestAnswer): void {
	if (body === undefined) response.writeHead(status, headers).end();
	else
		response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
