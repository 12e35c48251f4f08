import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameLocalModel, readLocalModel } from '../src/models/local-model.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';
import { writeTinyModel } from './support/tiny-model.ts';

const read = (name: string) => readLocalModel(name, 'models');
const nameOf = (name: string) => nameLocalModel(read(name));

describe('readLocalModel', () => {
	test.each(['./e5', '../e5', '/models/e5', '.\\e5', 'C:\\models\\e5'])('takes %s for a folder', (name) => {
		expect(read(name).isFolder).toBe(true);
	});

	test('takes for a folder what is one, and anything else for a name', () => {
		expect(read('test/support').isFolder).toBe(true);
		expect(read('Xenova/multilingual-e5-small')).toMatchObject({
			isFolder: false,
			source: 'Xenova/multilingual-e5-small',
		});
	});

	test.each(['Xenova/multilingual-e5-small', './e5-base-v2', './my_e5'])(
		'gives %s the prefixes of e5',
		(name) => {
			expect(read(name).prefixes).toEqual({ query: 'query: ', passage: 'passage: ' });
		},
	);

	test.each(['Xenova/all-MiniLM-L6-v2', 'e5/other', './re5'])('gives %s none', (name) => {
		expect(read(name).prefixes).toEqual({ query: '', passage: '' });
	});

	test('takes the first token’s vector where a model was trained for that, else the mean', () => {
		expect(read('Xenova/bge-m3').pooling).toBe('cls');
		expect(read('Xenova/multilingual-e5-small').pooling).toBe('mean');
	});

	test('takes 8 bits unless asked for more, or where a folder has only the other', () => {
		expect(read('Xenova/e5').weights).toBe('q8');
		expect(read('Xenova/e5@fp32')).toMatchObject({ weights: 'fp32', source: 'Xenova/e5' });
		expect(read(writeTinyModel()).weights).toBe('q8');
		expect(read(writeTinyModel({ file: 'model.onnx' })).weights).toBe('fp32');
	});
});

describe('the name', () => {
	test('tells weights apart', async () => {
		expect(await nameOf('Xenova/e5')).toBe('transformers:Xenova/e5@q8');
		expect(await nameOf('Xenova/e5@fp32')).toBe('transformers:Xenova/e5@fp32');
	});

	test('stays when a folder is moved, and changes when another model is put there', async () => {
		const folder = writeTinyModel();
		const moved = join(temporaryFolder(), 'tiny');
		cpSync(folder, moved, { recursive: true });
		const before = await nameOf(folder);
		expect(await nameOf(moved)).toBe(before);
		writeFiles(moved, { 'onnx/model_quantized.onnx': 'another' });
		expect(await nameOf(moved)).not.toBe(before);
	});

	test('of a folder that is not there is one too', async () => {
		expect(await nameOf('./nowhere')).toBe('transformers:nowhere@fp32#ENOENT');
	});
});
