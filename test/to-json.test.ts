import { describe, expect, test } from 'vitest';
import { toJson } from '../src/answering/to-json.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const shelf = await openQuestionShelf({
	'curie.md': `---\ntitle: Le radium\nurl: https://example.org/radium\n---\n\n« Le radium brille », explique Marie Curie.\n« Il appartient au monde », ajoute-t-elle.\n`,
	'suez.md': '# Suez\n\nLe canal de Suez a ouvert en 1869.\n',
});

describe('toJson', () => {
	test('gives question, answer, citations and passages as data that JSON keeps whole', async () => {
		const answer = await shelf.answer('Quand le canal de Suez a-t-il ouvert ?');
		const json = toJson(answer);
		expect(JSON.parse(JSON.stringify(json))).toEqual(json);
		expect(json).toMatchObject({
			question: answer.question,
			language: 'fr',
			status: 'answered',
			text: answer.text,
		});
		expect(json.passages).toHaveLength(answer.passages.length);
		expect(json.passages[0]).toMatchObject({ article: 'suez.md', passage: 0, start: 8 });
	});

	test('gives each quote with its place, and null where the article has no address', async () => {
		const { citations } = toJson(await shelf.answer('Quand le canal de Suez a-t-il ouvert ?'));
		expect(citations).toEqual([
			{
				number: 1,
				article: 'suez.md',
				title: 'Suez',
				url: null,
				link: null,
				passage: 0,
				quote: 'Le canal de Suez a ouvert en 1869.',
				start: 8,
				end: 42,
			},
		]);
	});

	test('gives a translation where the quote has one', async () => {
		const answer = await shelf.answer('Quand le canal de Suez a-t-il ouvert ?');
		const translation = 'The Suez Canal opened in 1869.';
		const translated = answer.citations.map((one) => ({ ...one, translation }));
		expect(toJson({ ...answer, citations: translated }).citations).toMatchObject([
			{ quote: 'Le canal de Suez a ouvert en 1869.', translation },
		]);
	});

	test('names in the text the speaker whom a quote does not name, and links to the quote', async () => {
		const { text, citations } = toJson(await shelf.answer('Que dit Marie Curie du monde ?'));
		const one = citations.find(({ quote }) => quote.includes('monde'));
		expect(text).toContain('Marie Curie');
		expect(one).toMatchObject({ url: 'https://example.org/radium' });
		expect(one?.link).toContain('#:~:text=');
	});

	test('gives no citation where the sources do not say', async () => {
		expect(toJson(await shelf.answer('Quand Bandung a-t-elle eu lieu ?'))).toMatchObject({
			status: 'not-found',
			citations: [],
		});
	});
});
