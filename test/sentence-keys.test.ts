import { describe, expect, test } from 'vitest';
import { antecedentKeys, askedBefore, keysOfSentences, withSpeaker } from '../src/answering/sentence-keys.ts';
import type { Statement } from '../src/language/statements.ts';
import type { Article } from '../src/store/articles.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const { shelf, read } = await openQuestionShelf({
	'digue.md': '---\npublished: 1987-03-10\n---\nLa digue a cédé le 2 janvier dernier. Elle sera refaite.\n',
});
const [article] = shelf.snapshot.articles.values();
if (!article) throw new Error('no article');

const undated = (): Article => {
	const { published: _, ...rest } = article;
	return rest;
};

test('askedBefore gives the words of the last question before a sentence, and none before the first', () => {
	const texts = ['La digue cède.', 'Qui pêche ?', 'Nous.', 'Depuis 1950.', 'Qui vend ?', 'Eux.'];
	const keys = texts.map((text) => new Set([text]));
	const asked = texts.map((_, at) => [...askedBefore(at, texts, keys)].join());
	expect(asked).toEqual(['', '', 'Qui pêche ?', 'Qui pêche ?', 'Qui pêche ?', 'Qui vend ?']);
});

describe('keysOfSentences', () => {
	test('gives the terms of each sentence', () => {
		const sentences = [
			{ text: 'La digue cède.', terms: ['fr:digu', 'fr:ced'] },
			{ text: 'On pêche.', terms: ['fr:pech'] },
		];
		const keys = keysOfSentences(sentences, article, read('la digue'));
		expect(keys.map((ofSentence) => [...ofSentence])).toEqual([['fr:digu', 'fr:ced'], ['fr:pech']]);
	});

	test('adds the year of a date half said, where a year is asked about', () => {
		const sentences = [{ text: 'La digue a cédé le 2 janvier dernier.', terms: ['fr:digu'] }];
		const year = (question: string, of: Article) =>
			keysOfSentences(sentences, of, read(question))[0]?.has('fr:1987');
		expect(year('la digue en 1987', article)).toBe(true);
		expect(year('la digue', article)).toBe(false);
		expect(year('la digue en 1987', undated())).toBe(false);
	});
});

describe('antecedentKeys', () => {
	const texts = ['La digue cède.', 'Elle est vieille.', 'Elle sera refaite.'];
	const keys = [new Set(['a']), new Set(['b']), new Set(['c'])];

	test('goes back as long as sentences lean on the one before', () => {
		expect(antecedentKeys(2, texts, keys)).toEqual(new Set(['a', 'b']));
		expect(antecedentKeys(1, texts, keys)).toEqual(new Set(['a']));
		expect(antecedentKeys(2, ['x', 'La pluie tombe.', 'y'], keys)).toEqual(new Set(['b']));
	});

	test('finds nothing before the first, and leaves the sentences as they are', () => {
		expect(antecedentKeys(0, texts, keys)).toEqual(new Set());
		antecedentKeys(2, texts, keys);
		expect(keys[1]).toEqual(new Set(['b']));
	});
});

const statement = (named: boolean) => (): Statement => ({
	speaker: 'Ada Lovelace',
	named,
	words: ['ada', 'lovelace'],
	roles: [],
	certain: true,
});

function speaks(question: string, named: boolean): boolean {
	return withSpeaker(new Set(['fr:machin']), read(question), 'fr', statement(named)).has('fr:lovelac');
}

describe('withSpeaker', () => {
	test('adds the name that a pronoun stands for, where a statement is asked for', () => {
		expect(speaks('Que dit Lovelace ?', false)).toBe(true);
		expect(speaks('Que dit Lovelace ?', true)).toBe(false);
		expect(speaks('Où vit Lovelace ?', false)).toBe(false);
	});

	test('adds nobody where nobody speaks', () => {
		const keys = new Set(['fr:machin']);
		expect(withSpeaker(keys, read('Que dit Lovelace ?'), 'fr', () => undefined)).toEqual(keys);
	});
});
