import { expect, test } from 'vitest';
import { readBody } from '../src/models/read-body.ts';

test('a body is given whole', async () => {
	const text = 'é'.repeat(1_000_000);
	expect((await readBody(new Response(text))).toString()).toBe(text);
	expect((await readBody(new Response(null))).length).toBe(0);
});

test('a body without end is read no further than the largest reply there is, and let go', async () => {
	let [given, isLetGo] = [0, false];
	const endless = new ReadableStream<Uint8Array>({
		pull(stream) {
			given += 1_000_000;
			stream.enqueue(new Uint8Array(1_000_000));
		},
		cancel() {
			isLetGo = true;
		},
	});
	await expect(readBody(new Response(endless))).rejects.toThrow('the model failed');
	expect(given).toBeLessThan(25_000_000);
	expect(isLetGo).toBe(true);
});
