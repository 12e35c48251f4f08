import { parentPort, workerData } from 'node:worker_threads';
import { codeOf } from '../errors.ts';
import type { LocalModel } from './local-model.ts';
import { ModelError, readModelError, type ModelErrorKind } from './model-error.ts';

/** What this thread is sent. */
export type WorkerOrder = { id: number; texts: string[] } | 'close';

/** What it sends: a vector for each text, in order, or why there is none; and while it loads, signs of life. */
export type WorkerMessage =
	| { id: number; vector: Float32Array }
	| { id: number; failure: { kind: ModelErrorKind; code?: string | undefined } }
	| 'loading';

/** The part of the library that is used; it need not be there, so neither are its types. */
interface Library {
	env: Record<string, unknown>;
	pipeline: (task: string, model: string, options: Record<string, unknown>) => Promise<Extractor>;
}

interface Extractor {
	(text: string, options: { pooling: string; normalize: boolean }): Promise<{ data: ArrayLike<number> }>;
	tokenizer?: unknown;
}

/** The library's own level. */
const LOG_NOTHING = 50;

const model = workerData as LocalModel;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

let extractor: Promise<Extractor> | undefined;
let last = Promise.resolve();

parentPort?.on('message', (order: WorkerOrder) => {
	// Ends this thread alone, and never in the middle of native code, which runs on it: that would end the process.
	if (order === 'close') process.exit();
	last = last.then(() => embed(order));
});

async function embed({ id, texts }: Exclude<WorkerOrder, 'close'>): Promise<void> {
	try {
		extractor ??= load();
		const extract = await extractor;
		// One by one: with 8 bits, the texts beside it in a batch would change a text's vector.
		for (const text of texts) {
			const { data } = await extract(text, { pooling: model.pooling, normalize: true });
			say({ id, vector: Float32Array.from(data) });
		}
	} catch (error) {
		extractor = undefined;
		const { kind, code } = explain(error);
		say({ id, failure: { kind, code } });
	}
}

/** From the disk where all of it is there; only what has a name is ever looked for elsewhere. */
async function load(): Promise<Extractor> {
	const { library, modelsDir, isFolder } = model;
	const { env, pipeline } = (await import(library)) as Library;
	Object.assign(env, { logLevel: LOG_NOTHING, useFSCache: !isFolder, cacheDir: modelsDir });
	Object.assign(env, { localModelPath: modelsDir, allowLocalModels: true, allowRemoteModels: false });
	try {
		return await open(pipeline);
	} catch (error) {
		if (isFolder || !isMissing(error)) throw error;
	}
	env['allowRemoteModels'] = true;
	return open(pipeline, { progress_callback: () => say('loading') });
}

async function open(pipeline: Library['pipeline'], options = {}): Promise<Extractor> {
	const opened = await pipeline('feature-extraction', model.source, { dtype: model.weights, ...options });
	if (!opened.tokenizer) throw new ModelError('refused', { code: 'ENOENT' });
	return opened;
}

function isMissing(error: unknown): boolean {
	return (
		(error instanceof Error && error.name === 'ModelFileNotFoundError') ||
		(error instanceof ModelError && error.code === 'ENOENT')
	);
}

/** A file that is not there is not the same as one that is damaged, or as a network that is not there. */
function explain(error: unknown): ModelError {
	if (isMissing(error)) return new ModelError('refused', { code: 'ENOENT' });
	const { kind } = readModelError(error);
	return new ModelError(kind === 'unreachable' ? kind : 'server-error', { code: codeOf(error) });
}
