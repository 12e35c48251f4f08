import { cpSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startDiscord } from '../playground/start-discord.ts';
import { UserError } from '../src/errors.ts';
import { embedPassages } from '../src/indexing/embed-passages.ts';
import type { Embedder } from '../src/language/embedder.ts';
import { createTransformersEmbeddings } from '../src/models/transformers-embeddings.ts';
import { LIGHTHOUSE_QUESTION, TWO_ARTICLES } from './support/bot-articles.ts';
import { startBotProcess } from './support/bot-process.ts';
import { createCliShelf, QUESTION } from './support/cli-shelf.ts';
import { errorOf } from './support/model-error-of.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';
import { embedAsTinyModel, writeTinyModel } from './support/tiny-model.ts';
import { hasTransformers } from './support/transformers.ts';

const ODD_LIBRARY = new URL('./support/odd-library.ts', import.meta.url).href;

const opened: Embedder[] = [];

afterEach(async () => {
	for (const embedder of opened.splice(0)) await embedder.close?.();
});

async function open(model: string, { modelsDir = temporaryFolder(), library = '' } = {}): Promise<Embedder> {
	const embedder = await createTransformersEmbeddings({ model, modelsDir }, library || undefined);
	opened.push(embedder);
	return embedder;
}

async function wordingOf(embedder: Embedder) {
	const error = await errorOf(embedder.embedDocuments(['text']));
	if (error instanceof UserError) return error.wording;
	throw error;
}

function expectVector(vector: number[] | undefined, expected: number[]): void {
	expect(vector).toHaveLength(expected.length);
	expected.forEach((value, at) => expect(vector?.[at]).toBeCloseTo(value, 5));
}

describe('what cannot be had is said in both languages', () => {
	test('without the package: how to install it', async () => {
		const { fr, en } = await wordingOf(await open('./e5', { library: '@huggingface/not-installed' }));
		for (const text of [fr, en]) expect(text).toMatch(/npm install .*@huggingface\/transformers/);
	});

	test.each([
		['is not known there', 'names/nobody-has', /^Hugging Face .*config\.json.*@fp32/],
		['is not downloaded, without network', 'names/offline', /huggingface\.co/],
	])('a name that %s', async (_, name, words) => {
		const { fr, en } = await wordingOf(await open(name, { library: ODD_LIBRARY }));
		for (const text of [fr, en]) {
			expect(text).toMatch(words);
			expect(text).toContain(name);
		}
	});

	test('a name that is not downloaded yet is downloaded', async () => {
		const embedder = await open('names/known', { library: ODD_LIBRARY });
		expect(await embedder.embedDocuments(['abc'])).toEqual([[3, 1]]);
	});

	test('a model that died, until the next request', async () => {
		const embedder = await open('odd', { library: ODD_LIBRARY });
		const error = await errorOf(embedder.embedDocuments(['a', 'die']));
		expect(error).toHaveProperty('wording.fr', expect.stringContaining('redémarre'));
		expect(await embedder.embedQuery('abc')).toEqual([3, 1]);
	});

	test('a question that is not answered in time', async () => {
		const embedder = await open('odd', { library: ODD_LIBRARY });
		const error = await errorOf(embedder.embedQuery('hang'));
		expect(error).toHaveProperty('wording.fr', expect.stringContaining('à temps'));
	});
});

describe.skipIf(!hasTransformers)('a model from a folder (with @huggingface/transformers)', () => {
	test('gives a text the same vector whenever it is asked, and another text another', async () => {
		const embedder = await open(writeTinyModel());
		const [one, other, again] = await embedder.embedDocuments([
			'a treaty',
			'the harbour at night',
			'a treaty',
		]);
		expect(again).toEqual(one);
		expect(other).not.toEqual(one);
		expectVector(one, embedAsTinyModel('a treaty'));
		expect(await embedder.embedQuery('a treaty')).toEqual(one);
	});

	test('puts before each what e5 was trained to see there', async () => {
		const embedder = await open(writeTinyModel({ name: 'tiny-e5' }));
		const [passage] = await embedder.embedDocuments(['a treaty']);
		expectVector(passage, embedAsTinyModel('passage: a treaty'));
		expectVector(await embedder.embedQuery('a treaty'), embedAsTinyModel('query: a treaty'));
	});

	test.each([8, 12])('needs not be told its %i dimensions', async (dimensions) => {
		const embedder = await open(writeTinyModel({ dimensions }));
		const texts = Array.from({ length: 70 }, (_, at) => `ship ${'x'.repeat(at)}`);
		const vectors = await embedPassages(texts, embedder, () => {});
		expect(vectors.map(({ length }) => length)).toEqual(texts.map(() => dimensions));
		expectVector([...(vectors[69] ?? [])], embedAsTinyModel(texts[69] ?? '', dimensions));
	});

	test('reads the beginning of a text that is too long for it, and a text with nothing it knows', async () => {
		const embedder = await open(writeTinyModel());
		const [long, odd] = await embedder.embedDocuments([`${'a'.repeat(512)}${'z'.repeat(9_000)}`, '条約']);
		expectVector(long, embedAsTinyModel('a'));
		expectVector(odd, embedAsTinyModel('条約'));
	});

	test('asks for nothing when there is nothing to embed', async () => {
		expect(await (await open('./nowhere')).embedDocuments([])).toEqual([]);
	});

	test('serves under a name as well, from where downloads are kept', async () => {
		const folder = writeTinyModel({ name: 'some/tiny-e5' });
		const embedder = await open('some/tiny-e5', { modelsDir: join(dirname(folder), '..') });
		expectVector(await embedder.embedQuery('a treaty'), embedAsTinyModel('query: a treaty'));
	});

	test('that is not there is named, and nobody asks the network', async () => {
		const { fr, en } = await wordingOf(await open('./nowhere'));
		for (const text of [fr, en]) expect(text).toMatch(/nowhere .*onnx\/model\.onnx/);
	});

	test.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'])(
		'without its %s says which files it takes',
		async (file) => {
			const folder = writeTinyModel();
			rmSync(join(folder, file));
			expect((await wordingOf(await open(`${folder}@q8`))).en).toMatch(
				/does not hold the whole .*tokenizer\.json.*onnx\/model_quantized\.onnx/,
			);
		},
	);

	test.each(['config.json', 'tokenizer.json', 'onnx/model_quantized.onnx'])(
		'with a damaged %s says so, and goes on once it is mended',
		async (file) => {
			const folder = writeTinyModel();
			const whole = join(temporaryFolder(), basename(folder));
			cpSync(folder, whole, { recursive: true });
			writeFiles(folder, { [file]: '{"half": ' });
			const embedder = await open(folder);
			expect((await wordingOf(embedder)).fr).toMatch(/ne donne pas de vecteurs.*abîmés/);
			cpSync(whole, folder, { recursive: true });
			expectVector(await embedder.embedQuery('a treaty'), embedAsTinyModel('a treaty'));
		},
	);
});

describe.skipIf(!hasTransformers)(
	'the bot with such a model (with @huggingface/transformers)',
	{ timeout: 90_000 },
	() => {
		test('indexes, answers and is examined with it, each process coming to its end', async () => {
			const shelf = createCliShelf();
			const env = { EMBEDDING_MODEL: `transformers:${writeTinyModel({ name: 'tiny-e5' })}` };
			const indexed = await shelf.run(['index'], { env });
			expect([indexed.code, indexed.stderr]).toEqual([0, expect.not.stringContaining('rror')]);
			const asked = await shelf.run(['ask', QUESTION], { env });
			expect([asked.code, asked.stdout]).toEqual([0, expect.stringContaining('1er décembre 1959')]);
			expect(asked.stderr).not.toContain('a question was not embedded');
			const { code, stdout } = await shelf.run(['doctor'], { env });
			expect(stdout).toMatch(/^✓ embeddings .*tiny-e5 +gives vectors of 8 dimensions/m);
			expect(stdout).toMatch(/^✓ index +opened, up to date/m);
			expect(code).toBe(0);
		});

		test('reindexes and answers on Discord, and ends well when it is asked to stop', async () => {
			const discord = await startDiscord();
			const folder = writeFiles(temporaryFolder(), TWO_ARTICLES);
			const EMBEDDING_MODEL = `transformers:${writeTinyModel({ name: 'tiny-e5' })}`;
			const bot = startBotProcess(discord, folder, { EMBEDDING_MODEL });
			await bot.logged('connected to Discord');
			const { content } = await discord.member.slash('ask', { question: LIGHTHOUSE_QUESTION }).settled();
			expect(content).toContain('John Smeaton');
			bot.kill('SIGTERM');
			expect(await bot.ended).toBe(0);
			expect(bot.log()).not.toMatch(/"level":[456]0/);
			await discord.close();
		});

		test('answers from the words where it is gone, and the doctor says what is missing', async () => {
			const shelf = createCliShelf();
			await shelf.run(['index']);
			const env = { EMBEDDING_MODEL: 'transformers:./gone' };
			const asked = await shelf.run(['ask', QUESTION], { env });
			expect([asked.code, asked.stdout]).toEqual([0, expect.stringContaining('1er décembre 1959')]);
			expect(asked.stderr).toMatch(/Answering from what was indexed before\. The folder .*gone/);
			const { code, stdout } = await shelf.run(['doctor'], { env });
			expect(stdout).toMatch(/^✗ embeddings \.\/gone +The folder .*gone does not hold/m);
			expect(code).toBe(1);
		});
	},
);
