import { Worker } from 'node:worker_threads';
import type { WorkerMessage, WorkerOrder } from './embedding-worker.ts';
import type { LocalModel } from './local-model.ts';
import { ModelError } from './model-error.ts';

/** How long somebody waits. */
export interface Patience {
	ms: number;
	/** Does it begin anew with every sign of life? */
	renews: boolean;
}

/** A model in a thread of its own, because it blocks the one it runs in. */
export interface EmbeddingThread {
	/** One vector a text; who asks first is served first. Throws ModelError. */
	embed(texts: string[], patience: Patience): Promise<number[][]>;
	/** Ends it once native code has returned; whoever still waits hears so. */
	close(): Promise<void>;
}

/** Nothing runs before it is asked. A thread that died or fell silent is replaced for whoever asks next. */
export function createEmbeddingThread(model: LocalModel): EmbeddingThread {
	let running: RunningThread | undefined;
	let isClosed = false;
	return {
		async embed(texts, patience) {
			if (isClosed) throw new ModelError('stopped');
			if (!running || running.isOver()) running = startThread(model);
			const asked = running;
			try {
				return await asked.ask(texts, patience);
			} catch (error) {
				// A question gives up early: that says nothing about the thread.
				if (patience.renews && error instanceof ModelError && error.kind === 'stalled') void asked.end();
				throw error;
			}
		},
		async close() {
			isClosed = true;
			await running?.end();
		},
	};
}

interface RunningThread {
	ask(texts: string[], patience: Patience): Promise<number[][]>;
	isOver(): boolean;
	end(): Promise<void>;
}

function startThread(model: LocalModel): RunningThread {
	// Nothing comes from the environment: the library would send a key it finds there.
	const worker = new Worker(new URL('./start-embedding-worker.mjs', import.meta.url), {
		workerData: model,
		execArgv: [],
		env: {},
	});
	const waiting = new Map<number, Waiting>();
	let asked = 0;
	let isOver = false;
	const ended = new Promise<void>((resolve) => {
		worker.once('exit', () => {
			const kind = isOver ? 'stopped' : 'cut-off';
			isOver = true;
			for (const one of waiting.values()) one.fail(new ModelError(kind));
			resolve();
		});
	});
	// "exit" comes after it; unheard it would end the process.
	worker.on('error', () => {});
	worker.on('message', (message: WorkerMessage) => hear(message, waiting));
	return {
		isOver: () => isOver,
		ask(texts, patience) {
			const id = ++asked;
			worker.ref();
			worker.postMessage({ id, texts } satisfies WorkerOrder);
			return waitFor(texts.length, patience, (one) => waiting.set(id, one)).finally(() => {
				waiting.delete(id);
				// Idle, it keeps no process alive.
				if (waiting.size === 0 && !isOver) worker.unref();
			});
		},
		end() {
			isOver = true;
			worker.ref();
			worker.postMessage('close' satisfies WorkerOrder);
			return ended;
		},
	};
}

/** Somebody who waits for vectors. */
interface Waiting {
	heard(): void;
	take(vector: number[]): void;
	fail(error: ModelError): void;
}

function waitFor(
	count: number,
	{ ms, renews }: Patience,
	begin: (waiting: Waiting) => void,
): Promise<number[][]> {
	return new Promise<number[][]>((resolve, reject) => {
		const vectors: number[][] = [];
		const timer = setTimeout(() => reject(new ModelError('stalled')), ms);
		begin({
			heard: () => renews && timer.refresh(),
			take(vector) {
				if (vectors.push(vector) < count) return;
				clearTimeout(timer);
				resolve(vectors);
			},
			fail(error) {
				clearTimeout(timer);
				reject(error);
			},
		});
	});
}

function hear(message: WorkerMessage, waiting: Map<number, Waiting>): void {
	for (const one of waiting.values()) one.heard();
	if (message === 'loading') return;
	const one = waiting.get(message.id);
	if ('failure' in message) one?.fail(new ModelError(message.failure.kind, { code: message.failure.code }));
	else if (isVector(message.vector)) one?.take([...message.vector]);
	else one?.fail(new ModelError('empty'));
}

function isVector(vector: Float32Array): boolean {
	return vector.length > 0 && vector.every(Number.isFinite);
}
