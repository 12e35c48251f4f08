import { once } from 'node:events';
import { expect, test } from 'vitest';
import { createLiveEdits } from '../src/discord/live-edits.ts';
import { createLogger } from '../src/logger.ts';

type Interaction = Parameters<typeof createLiveEdits>[0];

/** Live edits of a reply that Discord takes only once the gate is open, and what it has taken. */
function slowReply() {
	const gate = new AbortController();
	const opened = once(gate.signal, 'abort');
	const taken: unknown[] = [];
	const editReply = async ({ content }: { content: string }) => {
		taken.push(content);
		await opened;
	};
	const edits = createLiveEdits({ editReply } as unknown as Interaction, createLogger('silent'));
	return { edits, taken, open: () => gate.abort() };
}

test('versions that came while Discord was slow are left out but for the newest', async () => {
	const { edits, taken, open } = slowReply();
	for (const content of ['1', '2', '3', '4']) edits.begin({ content });
	open();
	await expect.poll(() => taken).toEqual(['1', '4']);
	await edits.stop();
});

test('the last word waits for the edit under way and for no other', async () => {
	const { edits, taken, open } = slowReply();
	for (const content of ['1', '2', '3']) edits.begin({ content });
	const stopped = edits.stop();
	open();
	await stopped;
	expect(taken).toEqual(['1']);
});
