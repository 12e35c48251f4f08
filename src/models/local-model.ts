import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '../errors.ts';

export const LIBRARY = '@huggingface/transformers';

/** The two forms of a model's weights that are in use, and the file of each. */
export const WEIGHT_FILES = { q8: 'onnx/model_quantized.onnx', fp32: 'onnx/model.onnx' };

export type Weights = keyof typeof WEIGHT_FILES;

/** A model that runs in this process, as the thread it runs in must know it. */
export interface LocalModel {
	/** The whole path of a folder, or a name at Hugging Face. */
	source: string;
	/** Of a folder the network is never asked. */
	isFolder: boolean;
	/** Where what has a name is kept once it was downloaded. */
	modelsDir: string;
	weights: Weights;
	/** How the vectors of a text's tokens become one. */
	pooling: 'mean' | 'cls';
	/** What the model was trained to see before each. */
	prefixes: { query: string; passage: string };
	/** The package that runs it. */
	library: string;
}

const NO_PREFIXES = { query: '', passage: '' };
const E5_PREFIXES = { query: 'query: ', passage: 'passage: ' };
/** As their own descriptions say; e5, MiniLM, mpnet, gte-small … want the mean. */
const WANTS_CLS = /\bbge-|arctic-embed|\bmxbai-|gte-multilingual/i;

/** `name` may end with `@q8` or `@fp32`; else 8 bits are taken where there is a choice: a quarter of the size. */
export function readLocalModel(name: string, modelsDir: string, library = LIBRARY): LocalModel {
	const [, path = name, asked] = /^(.*)@(q8|fp32)$/.exec(name) ?? [];
	const isFolder = /^(?:\.{0,2}|[a-z]:)[\\/]/i.test(path) || existsSync(path);
	const source = isFolder ? resolve(path) : path;
	const own = basename(source);
	return {
		source,
		isFolder,
		modelsDir,
		weights: (asked as Weights | undefined) ?? (isFolder ? weightsIn(source) : 'q8'),
		pooling: WANTS_CLS.test(own) ? 'cls' : 'mean',
		prefixes: /\be5\b/i.test(own.replaceAll('_', '-')) ? E5_PREFIXES : NO_PREFIXES,
		library,
	};
}

function weightsIn(folder: string): Weights {
	return existsSync(join(folder, WEIGHT_FILES.q8)) ? 'q8' : 'fp32';
}

/** A name that changes with the model: a folder may be moved at no cost, but not filled with another model unseen. */
export async function nameLocalModel({ source, isFolder, weights }: LocalModel): Promise<string> {
	if (!isFolder) return `transformers:${source}@${weights}`;
	return `transformers:${basename(source)}@${weights}#${await digest(join(source, WEIGHT_FILES[weights]))}`;
}

async function digest(path: string): Promise<string> {
	const hash = createHash('sha256');
	try {
		await pipeline(createReadStream(path), hash);
		return hash.digest('hex').slice(0, 12);
	} catch (error) {
		// Whoever embeds with it will be told.
		return codeOf(error) ?? 'unreadable';
	}
}
