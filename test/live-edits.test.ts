import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { createLiveEdits } from '../src/discord/live-edits.ts';
import { createLogger } from '../src/logger.ts';

type Interaction = Parameters<typeof createLiveEdits>[0];

/** Live edits of a reply that Discord takes, or else refuses, only once the gate is open, and what it was sent. */
function slowReply(refusal?: Error) {
	const gate = new AbortController();
	const opened = once(gate.signal, 'abort');
	const sent: unknown[] = [];
	const editReply = async ({ content }: { content: string }) => {
		sent.push(content);
		await opened;
		if (refusal) throw refusal;
	};
	const edits = createLiveEdits({ editReply } as unknown as Interaction, createLogger('silent'));
	return { edits, sent, open: () => gate.abort() };
}

test('versions that came while Discord was slow are left out but for the newest', async () => {
	const { edits, sent, open } = slowReply();
	for (const content of ['1', '2', '3', '4']) edits.begin({ content });
	open();
	await expect.poll(() => sent).toEqual(['1', '4']);
	await edits.stop();
});

test('the last word waits for the edit under way and for no other', async () => {
	const { edits, sent, open } = slowReply();
	for (const content of ['1', '2', '3']) edits.begin({ content });
	const stopped = edits.stop();
	open();
	await stopped;
	expect(sent).toEqual(['1']);
});

test('of a reply that is gone no version is sent any more, not even the one that waits', async () => {
	const code = RESTJSONErrorCodes.UnknownWebhook;
	const gone = new DiscordAPIError({ message: 'Unknown Webhook', code }, code, 404, 'PATCH', '', {});
	const { edits, sent, open } = slowReply(gone);
	for (const content of ['1', '2']) edits.begin({ content });
	open();
	// Until Discord has refused: a stop would itself drop what waits.
	await new Promise(setImmediate);
	edits.show(() => ({ content: '3' }));
	await edits.stop();
	expect(sent).toEqual(['1']);
});
