import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';

let discord: Discord;

beforeEach(async () => {
	discord = await startDiscord();
});

afterEach(() => discord.close());

const messagesPath = () => `/channels/${discord.guild.channelId}/messages`;

/** A request as anybody on this machine could make it. */
async function send(path: string, body: string, authorization = ''): Promise<[number, unknown]> {
	const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
	const answer = await fetch(`${discord.apiUrl}/v10${path}`, { method: 'POST', headers, body });
	return [answer.status, await answer.json()];
}

describe('what a stranger sends to the REST API', () => {
	test.each([
		['without a token', () => send(messagesPath(), '{"content":"secret"}'), 401],
		['with a wrong token', () => send(messagesPath(), '{"content":"secret"}', 'Bot wrong'), 401],
		['to no route', () => send('/nowhere', '{"content":"secret"}'), 404],
		['with the token of no interaction', () => send('/interactions/1/unknown/callback', '{"type":5}'), 404],
		['that is no JSON', () => send(messagesPath(), '{'), 401],
	])('%s is refused, and nothing of it is kept', async (_what, sendIt, status) => {
		expect((await sendIt())[0]).toBe(status);
		expect(discord.restRequests()).toMatchObject([{ status, body: undefined, files: [] }]);
	});

	test('is refused for the token alone, be it ever so large', async () => {
		const [status] = await send(messagesPath(), 'x'.repeat(30_000_000));
		expect(status).toBe(401);
		expect(discord.restRequests()).toMatchObject([{ body: undefined }]);
	});
});

test('the log of requests keeps the last thousand', async () => {
	for (let at = 0; at < 1_003; at++) await fetch(`${discord.apiUrl}/v10/gateway?at=${at}`);
	const kept = discord.restRequests();
	expect([kept.length, kept[0]?.query, kept.at(-1)?.query]).toEqual([1_000, 'at=3', 'at=1002']);
});
