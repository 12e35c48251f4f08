import {
	assert,
	asyncProperty,
	constantFrom,
	dictionary,
	json,
	jsonValue,
	oneof,
	option,
	string,
} from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import type { Discord } from '../playground/start-discord.ts';

let discord: Discord;

beforeAll(async () => {
	discord = await startDiscord();
});

afterAll(() => discord.close());

const anything = () => {
	const { applicationId, guild, member } = discord;
	const messageId = member.post('A message').messageId;
	return oneof(
		constantFrom(
			`/applications/${applicationId}/commands`,
			`/applications/${applicationId}/guilds/${guild.id}/commands`,
			`/channels/${guild.channelId}`,
			`/channels/${guild.channelId}/messages`,
			`/channels/${guild.channelId}/messages/${messageId}`,
			`/channels/${guild.channelId}/messages/${messageId}/threads`,
			`/guilds/${guild.id}/members/${member.id}`,
			`/interactions/1/token/callback`,
			`/webhooks/${applicationId}/token`,
			'/users/@me/channels',
		),
		string().map((text) => `/${encodeURIComponent(text)}`),
		string().map((text) => `/channels/${guild.channelId}/messages?before=${encodeURIComponent(text)}`),
	);
};

const messageParts = [
	'content',
	'embeds',
	'components',
	'attachments',
	'allowed_mentions',
	'flags',
	'name',
	'options',
];
const body = oneof(
	json(),
	string(),
	dictionary(constantFrom(...messageParts), jsonValue()).map((one) => JSON.stringify(one)),
);

test('no request whatever makes it fail: each is answered or refused', async () => {
	const methods = constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE');
	await assert(
		asyncProperty(methods, anything(), option(body), async (method, path, given) => {
			const response = await fetch(`${discord.apiUrl}/v10${path}`, {
				method,
				headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
				...(method !== 'GET' && given !== null && { body: given }),
			});
			expect(response.status, `${method} ${path} ${given}`).toBeLessThan(500);
		}),
		{ numRuns: 1000 },
	);
});

test.each(['multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain', ''])(
	'nor does a body that is not what it says: %s',
	async (contentType) => {
		const response = await fetch(`${discord.apiUrl}/v10/channels/${discord.guild.channelId}/messages`, {
			method: 'POST',
			headers: { authorization: `Bot ${discord.token}`, 'content-type': contentType },
			body: '--x\r\nnonsense',
		});
		expect(response.status).toBe(400);
	},
);
