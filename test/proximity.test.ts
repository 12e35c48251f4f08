import { describe, expect, test } from 'vitest';
import { proximityOf } from '../src/answering/proximity.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const far = Array.from({ length: 25 }, (_, at) => `mot${at}`).join(' ');

const { shelf, read } = await openQuestionShelf({
	'beside.md': 'Le dauphin nage toujours.\n',
	'apart.md': 'Le dauphin gris des côtes bretonnes nage toujours.\n',
	'distant.md': `Le dauphin ${far} nage toujours.\n`,
	'one.md': 'Le dauphin, ce dauphin, est un dauphin.\n',
});

function near(question: string, path: string): number {
	const passage = shelf.snapshot.passages.find(({ metadata }) => metadata.article === path);
	if (!passage) throw new Error(`no passage of ${path}`);
	const article = shelf.snapshot.articles.get(passage.metadata.articleId);
	if (!article) throw new Error(`no article of ${path}`);
	return proximityOf(read(question).terms, passage, article);
}

describe('proximityOf', () => {
	test('is greater the nearer two words of the question stand', () => {
		expect(near('dauphin nage', 'beside.md')).toBeGreaterThan(near('dauphin nage', 'apart.md'));
		expect(near('dauphin nage', 'apart.md')).toBeGreaterThan(0);
	});

	test('does not depend on which of them comes first', () => {
		expect(near('nage dauphin', 'beside.md')).toBeCloseTo(near('dauphin nage', 'beside.md'), 10);
	});

	test('is nothing where they stand far apart, or where one is missing', () => {
		expect(near('dauphin nage', 'distant.md')).toBe(0);
		expect(near('dauphin nage', 'one.md')).toBe(0);
	});

	test('is nothing for one word, however often it stands there, and for none', () => {
		expect(near('dauphin', 'one.md')).toBe(0);
		expect(near('', 'one.md')).toBe(0);
	});

	test('finds words by their translations', () => {
		expect(near('the dolphin swims', 'beside.md')).toBeGreaterThan(0);
	});
});
