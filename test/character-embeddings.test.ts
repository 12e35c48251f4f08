import { describe, expect, test } from 'vitest';
import { CharacterEmbeddings } from '../src/language/character-embeddings.ts';
import { cosine } from '../src/store/hnsw-recall.ts';

const embeddings = new CharacterEmbeddings();
const [FRENCH, ENGLISH, OTHER] = [
	'Le bouclier antimissile protège la capitale.',
	'The shield against missiles protects the capital.',
	'Les récoltes de blé ont souffert de la pluie.',
] as const;

const lengthOf = (vector: number[]) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
const embed = async (text: string) => (await embeddings.embedDocuments([text]))[0] ?? [];

describe('CharacterEmbeddings', () => {
	test('gives every text a vector of length 1 and of its dimensions', async () => {
		const vectors = await embeddings.embedDocuments([FRENCH, ENGLISH, 'X', '1959']);
		expect(vectors).toHaveLength(4);
		for (const vector of vectors) {
			expect(vector).toHaveLength(embeddings.dimensions);
			expect(lengthOf(vector)).toBeCloseTo(1, 10);
		}
	});

	test('gives the same text the same vector, in any batch and from any instance', async () => {
		const [, again] = await new CharacterEmbeddings().embedDocuments([OTHER, FRENCH]);
		expect(again).toEqual(await embed(FRENCH));
	});

	test.each(['', '   ', '!?…', 'le la les', 'é', '😀'])(
		'gives %j, which holds no word, zeros',
		async (text) => {
			expect(new Set(await embed(text))).toEqual(new Set([0]));
			expect(new Set(await embeddings.embedQuery(text))).toEqual(new Set([0]));
		},
	);

	test('lets a question meet the passage in the other language', async () => {
		const question = 'Qu’est-ce que le bouclier protège ?';
		const query = await embeddings.embedQueryFor(question, 'en');
		expect(cosine(query, await embed(ENGLISH))).toBeGreaterThan(0.2);
		expect(cosine(query, await embed(ENGLISH))).toBeGreaterThan(cosine(query, await embed(OTHER)) + 0.1);
		expect(await embeddings.embedQuery(question)).toEqual(query);
	});

	test('keeps a question’s own words for passages of its own language', async () => {
		const query = await embeddings.embedQueryFor('Que protège le bouclier ?', 'fr');
		expect(query).toEqual(await embed('protège bouclier'));
	});

	test('tells neither case nor accents apart, and knows a word with a letter missing', async () => {
		expect(await embed('BOUCLIER PROTÉGÉ')).toEqual(await embed('bouclier protege'));
		expect(cosine(await embed('bouclir'), await embed('bouclier'))).toBeGreaterThan(0.3);
	});

	test('has another name for other dimensions', () => {
		expect(new CharacterEmbeddings(64).name).not.toBe(embeddings.name);
	});
});
