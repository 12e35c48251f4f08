import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEmbeddingThread, type EmbeddingThread } from '../src/models/embedding-thread.ts';
import { readLocalModel } from '../src/models/local-model.ts';
import { modelErrorOf } from './support/model-error-of.ts';

const ODD_LIBRARY = new URL('./support/odd-library.ts', import.meta.url).href;
const PATIENT = { ms: 20_000, renews: true };

let thread: EmbeddingThread;

beforeEach(() => {
	thread = createEmbeddingThread(readLocalModel('odd', 'models', ODD_LIBRARY));
});

afterEach(() => thread.close());

const kindOf = async (work: Promise<unknown>) => (await modelErrorOf(work)).kind;

describe('a model in its thread', () => {
	test('serves who asks first first, each with its own vectors in order', async () => {
		const served: string[] = [];
		const ask = async (name: string, texts: string[]) => {
			const vectors = await thread.embed(texts, PATIENT);
			served.push(name);
			return vectors.map(([length]) => length);
		};
		const asked = [ask('first', ['slow', 'a']), ask('second', ['bb']), ask('third', ['ccc', 'dd'])];
		expect(await Promise.all(asked)).toEqual([[4, 1], [2], [3, 2]]);
		expect(served).toEqual(['first', 'second', 'third']);
	});

	test('leaves this thread free meanwhile, and hears that it lives', async () => {
		const texts = Array.from({ length: 5 }, () => 'slow');
		await thread.embed(['a'], PATIENT);
		expect(await thread.embed(texts, { ms: 1_000, renews: true })).toHaveLength(5);
		expect(await kindOf(thread.embed(texts, { ms: 1_000, renews: false }))).toBe('stalled');
	});

	test.each(['die', 'throw late'])(
		'that dies (%s) tells all who wait, and starts anew for the next',
		async (text) => {
			const others = [thread.embed([text, 'slow'], PATIENT), thread.embed(['a'], PATIENT)];
			expect(await Promise.all(others.map(kindOf))).toEqual(['cut-off', 'cut-off']);
			expect(await thread.embed(['abc'], PATIENT)).toEqual([[3, 1]]);
		},
	);

	test('that falls silent over articles is replaced for the next', async () => {
		await thread.embed(['a'], PATIENT);
		expect(await kindOf(thread.embed(['hang'], { ms: 200, renews: true }))).toBe('stalled');
		expect(await thread.embed(['abc'], PATIENT)).toEqual([[3, 1]]);
	});

	test('that gives anything but numbers is not believed', async () => {
		expect(await kindOf(thread.embed(['nothing'], PATIENT))).toBe('empty');
	});

	test('that is closed tells who waits, and takes no more', async () => {
		await thread.embed(['a'], PATIENT);
		const waiting = kindOf(thread.embed(['slow', 'slow'], PATIENT));
		await thread.close();
		expect(await waiting).toBe('stopped');
		expect(await kindOf(thread.embed(['a'], PATIENT))).toBe('stopped');
		await thread.close();
	});

	test('that was never asked closes as well', async () => {
		await createEmbeddingThread(readLocalModel('odd', 'models', ODD_LIBRARY)).close();
	});
});
