import { describe, expect, test } from 'vitest';
import type { Article } from '../src/store/articles.ts';
import { learnNames } from '../src/store/learn-names.ts';

const articleOf = (text: string, scope = 'one server', id = 1): Article => ({
	id,
	scope,
	path: `${id}.md`,
	title: 'Title',
	language: 'fr',
	text,
});

describe('learnNames', () => {
	test('learns what an abbreviation stands for from the text of the articles', async () => {
		const learned = await learnNames([articleOf('L’Agence spatiale européenne (ASE) recrute.')]);
		expect(learned.get('one server')).toEqual([
			{ expressions: ['ASE', 'Agence spatiale européenne'], related: false },
		]);
	});

	test('learns who leads a state, as related', async () => {
		const learned = await learnNames([articleOf('Le président finlandais Urho Kekkonen skie.')]);
		expect(learned.get('one server')).toEqual([{ expressions: ['Kekkonen', 'finlandais'], related: true }]);
	});

	test('joins what several articles say of one abbreviation, each only once', async () => {
		const learned = await learnNames([
			articleOf('Le Comité international olympique (CIO) vote.'),
			articleOf('Le Comité international olympique (CIO) a voté.', 'one server', 2),
			articleOf('The CIO (Central Insurance Office) is another.', 'one server', 3),
		]);
		expect(learned.get('one server')).toEqual([
			{ expressions: ['CIO', 'Comité international olympique', 'Central Insurance Office'], related: false },
		]);
	});

	test('tells no server what another one knows', async () => {
		const learned = await learnNames([
			articleOf('La Ligue des droits animaux (LDA) proteste.'),
			articleOf('Rien à expliquer.', 'another server', 2),
		]);
		expect(learned.get('one server')).toHaveLength(1);
		expect(learned.get('another server')).toEqual([]);
	});

	test('knows nothing of an empty shelf', async () => {
		expect(await learnNames([])).toEqual(new Map());
	});

	test('lets others run while it reads a long shelf', async () => {
		const articles = Array.from({ length: 250 }, (_, id) => articleOf('Rien.', 'one server', id));
		let turns = 0;
		const count = () => {
			turns++;
			timer = setImmediate(count);
		};
		let timer = setImmediate(count);
		await learnNames(articles);
		clearImmediate(timer);
		expect(turns).toBeGreaterThanOrEqual(2);
	});
});
