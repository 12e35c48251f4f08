import { join } from 'node:path';
import { encodeLookupModel } from './onnx.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';
import { createRandom } from './vectors.ts';

/** Every character the model knows is a token; the first stands for all others. */
const CHARACTERS = Array.from('?abcdefghijklmnopqrstuvwxyz :.');

function tableOf(dimensions: number): number[][] {
	const random = createRandom(11);
	return CHARACTERS.map(() => Array.from({ length: dimensions }, () => random() - 0.5));
}

const TOKENIZER = {
	version: '1.0',
	truncation: null,
	padding: null,
	added_tokens: [],
	normalizer: { type: 'Lowercase' },
	pre_tokenizer: { type: 'Split', pattern: { Regex: '.' }, behavior: 'Isolated', invert: false },
	post_processor: null,
	decoder: null,
	model: {
		type: 'WordLevel',
		vocab: Object.fromEntries(CHARACTERS.map((character, id) => [character, id])),
		unk_token: '?',
	},
};

export interface TinyModelOptions {
	/** Of the folder. */
	name?: string;
	dimensions?: number;
	file?: string;
}

/** A folder with a whole embedding model of a few kilobytes, in the form real ones have. */
export function writeTinyModel({
	name = 'tiny',
	dimensions = 8,
	file = 'model_quantized.onnx',
}: TinyModelOptions = {}): string {
	return writeFiles(join(temporaryFolder(), name), {
		'config.json': JSON.stringify({ model_type: 'bert', architectures: ['BertModel'] }),
		'tokenizer.json': JSON.stringify(TOKENIZER),
		'tokenizer_config.json': JSON.stringify({
			tokenizer_class: 'PreTrainedTokenizerFast',
			unk_token: '?',
			pad_token: '?',
			model_max_length: 512,
		}),
		[`onnx/${file}`]: Buffer.from(encodeLookupModel(tableOf(dimensions))),
	});
}

/** What that model gives for a text: the mean of its characters' vectors, of length one. */
export function embedAsTinyModel(text: string, dimensions = 8): number[] {
	const table = tableOf(dimensions);
	const sum = Array.from({ length: dimensions }, () => 0);
	for (const character of text.toLowerCase()) {
		const vector = table[Math.max(0, CHARACTERS.indexOf(character))] ?? [];
		vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
	}
	const length = Math.hypot(...sum);
	return sum.map((value) => value / length);
}
