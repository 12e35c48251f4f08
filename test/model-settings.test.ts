import { describe, expect, test } from 'vitest';
import { findModelMistakes, readModels } from '../src/model-settings.ts';

describe('readModels', () => {
	test('has no model unless one is named', () => {
		expect(readModels({}, 'models')).toEqual({ chatTokensPerDay: 200_000 });
	});

	test('reads each model with its address and key', () => {
		expect(
			readModels(
				{
					CHAT_MODEL: ' small ',
					CHAT_BASE_URL: 'http://127.0.0.1:11434/v1/',
					CHAT_TOKENS_PER_DAY: '0',
					EMBEDDING_MODEL: 'embedder',
					EMBEDDING_API_KEY: 'key',
					RERANK_BASE_URL: 'http://127.0.0.1:8080',
					RERANK_MODEL: 'ranker',
				},
				'models',
			),
		).toEqual({
			chat: { model: 'small', baseUrl: 'http://127.0.0.1:11434/v1' },
			chatTokensPerDay: 0,
			embedding: { model: 'embedder', apiKey: 'key' },
			rerank: { baseUrl: 'http://127.0.0.1:8080', model: 'ranker' },
		});
	});
});

describe('an embedding model in this process', () => {
	test('is read without what tells it apart, with the folder where models are kept', () => {
		expect(
			readModels({ EMBEDDING_MODEL: 'transformers:Xenova/multilingual-e5-small' }, 'models'),
		).toMatchObject({ embedding: { model: 'Xenova/multilingual-e5-small', modelsDir: 'models' } });
		expect(readModels({ EMBEDDING_MODEL: ' transformers:./e5 ' }, 'models').embedding?.model).toBe('./e5');
	});

	test('needs neither an address nor a key, and says so where there is one', () => {
		const EMBEDDING_MODEL = 'transformers:./e5';
		expect(findModelMistakes({ EMBEDDING_MODEL })).toEqual([]);
		for (const more of [{ EMBEDDING_BASE_URL: 'http://a/v1' }, { EMBEDDING_API_KEY: 'secret' }]) {
			const mistakes = findModelMistakes({ EMBEDDING_MODEL, ...more }).join();
			expect(mistakes).toMatch(/runs in this process: leave out EMBEDDING_BASE_URL/);
			expect(mistakes).not.toContain('secret');
		}
	});

	test('must be named', () => {
		expect(findModelMistakes({ EMBEDDING_MODEL: 'transformers:' }).join()).toMatch(/names no model/);
	});
});

describe('findModelMistakes', () => {
	test('finds nothing wrong with no model, a local one, and one with a key', () => {
		expect(findModelMistakes({})).toEqual([]);
		expect(findModelMistakes({ CHAT_MODEL: 'm', CHAT_BASE_URL: 'http://127.0.0.1:1234/v1' })).toEqual([]);
		expect(findModelMistakes({ CHAT_MODEL: 'm', CHAT_API_KEY: 'k' })).toEqual([]);
	});

	test('says what is missing', () => {
		expect(findModelMistakes({ CHAT_MODEL: 'm' }).join()).toMatch(/CHAT_BASE_URL .* or CHAT_API_KEY/);
		expect(findModelMistakes({ CHAT_API_KEY: 'k' }).join()).toMatch(/CHAT_MODEL is missing/);
		expect(findModelMistakes({ EMBEDDING_MODEL: 'm' }).join()).toMatch(
			/EMBEDDING_BASE_URL .* or EMBEDDING_API_KEY/,
		);
		expect(findModelMistakes({ EMBEDDING_BASE_URL: 'http://a' }).join()).toMatch(
			/EMBEDDING_MODEL is missing/,
		);
		for (const name of ['RERANK_MODEL', 'RERANK_API_KEY'])
			expect(findModelMistakes({ [name]: 'x' }).join()).toMatch(/RERANK_BASE_URL is missing/);
	});

	test('says what is no address, and repeats no password', () => {
		const mistakes = findModelMistakes({
			CHAT_MODEL: 'm',
			CHAT_BASE_URL: 'localhost:1234',
			RERANK_BASE_URL: 'https://me:secret@example.org',
		}).join('\n');
		expect(mistakes).toMatch(/CHAT_BASE_URL .*http/);
		expect(mistakes).toMatch(/RERANK_BASE_URL/);
		expect(mistakes).not.toContain('secret');
	});

	test('wants a whole number of tokens', () => {
		expect(findModelMistakes({ CHAT_TOKENS_PER_DAY: '-1' }).join()).toMatch(/CHAT_TOKENS_PER_DAY/);
		expect(findModelMistakes({ CHAT_TOKENS_PER_DAY: '0' })).toEqual([]);
	});
});
