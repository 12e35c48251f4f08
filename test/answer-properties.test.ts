import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../src/answering/answers.ts';
import { seenText } from '../src/answering/seen-text.ts';
import { SUMMARY_SENTENCES, summarizeArticle } from '../src/answering/summarize.ts';
import { toJson } from '../src/answering/to-json.ts';
import { openQuestionShelf } from './support/question-shelf.ts';

const SENTENCES = [
	'« Le canal de Suez a ouvert en 1869 », explique Jean Monnet.',
	'Il coûtera 20 millions de francs, a-t-il ajouté.',
	'« Nous resterons. »',
	'Selon le ministre, le canal sert à relier deux mers.',
	'Rosa Parks, couturière, refusa de se lever à Montgomery, parce que la loi était injuste.',
	'“The canal was closed on 5 May 1956,” said Rosa Parks.',
	'She added that ships from Mali and Egypt must wait.',
	'L’Organisation de l’unité africaine (OUA) compte trente États.',
];
const MARKUP =
	`**|__|[lien](https://example.org)|![](x)|<b>|</b>|<script>|\`|\n# |\n## |\n- |\n1. |\n> |\n|\n\n|\n---\n|\n| a | b |\n
	|[1]|[2]|[^1]|« |»|“|”|"|(|)|. |? |! |: |, |…|$&|\\|@everyone|<@1>|\u0000|\u202e|\u00a0|\u2028|👩‍👩‍👧|e\u0301|\ud83d|ﬁ|漢字|M. `
		.replace('\n\t', '')
		.split('|');
const QUESTIONS = [
	'Que dit Jean Monnet du canal ?',
	'What did Rosa Parks say about the ships?',
	'Quand le canal a-t-il ouvert ?',
	'Combien coûtera le canal ?',
	'Qui est Rosa Parks ?',
	'Pourquoi Rosa Parks refusa-t-elle ?',
	'a quoi sert le canal',
	'Que signifie OUA ?',
	'Which countries must wait?',
	'Où Rosa Parks refusa-t-elle de se lever ?',
];

/** Sentences with markup between them and, here and there, inside them. */
const written = fc
	.array(
		fc.tuple(
			fc.constantFrom(...SENTENCES),
			fc.constantFrom(...MARKUP),
			fc.option(fc.nat({ max: 60 }), { freq: 2 }),
		),
		{ minLength: 1, maxLength: 12 },
	)
	.map((parts) =>
		parts
			.map(([sentence, markup, at]) =>
				at === null ? `${sentence} ${markup}` : sentence.slice(0, at) + markup + sentence.slice(at),
			)
			.join(' '),
	);
const arbitrary = fc.string({ unit: 'binary', maxLength: 300 });
const text = fc.oneof({ weight: 4, arbitrary: written }, { weight: 1, arbitrary });
const question = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...QUESTIONS) },
	{ weight: 1, arbitrary: fc.constantFrom(...MARKUP, ...SENTENCES) },
	{ weight: 1, arbitrary },
);

/** The number in brackets that ends each line of an answer. */
function markersOf(answer: Answer): number[] {
	return answer.text.split('\n').map((line) => Number(/\[(\d+)\]$/.exec(line)?.[1]));
}

/** Line ends, with the marks of a quotation of Markdown after them, are all that an answer changes. */
function onOneLine(words: string): string {
	return words.replace(/[\s>]+/g, ' ');
}

/** Is `seen` what is left of a quote once some of its signs are taken out? */
function isLeftOf(quote: string, seen: string): boolean {
	let at = 0;
	return Array.from(seen).every((sign) => {
		at = quote.indexOf(sign, at) + sign.length;
		return at >= sign.length;
	});
}

function expectHonest(answer: Answer): void {
	const { status, citations, passages } = answer;
	expect(status === 'answered').toBe(citations.length > 0);
	// Four, and one that the last of them leans on.
	expect(citations.length).toBeLessThanOrEqual(5);
	for (const { article, passage, quote, start, end, speaker } of citations) {
		expect(quote).toBe(article.text.slice(start, end));
		expect(quote.trim()).not.toBe('');
		expect(passage.metadata.start <= start && end <= passage.metadata.end).toBe(true);
		const seen = seenText(passage, start, end);
		expect(onOneLine(answer.text)).toContain(onOneLine(seen));
		expect(isLeftOf(quote, seen)).toBe(true);
		if (article.path.endsWith('.txt')) expect(seen).toBe(quote);
		if (speaker !== undefined)
			expect(article.text.replace(/\n/g, ' ')).toContain(speaker.replace(/\n/g, ' '));
	}
	expect(citations.map(({ number }) => number)).toEqual(citations.map((_, at) => at + 1));
	if (status === 'answered') expect(markersOf(answer)).toEqual(citations.map(({ number }) => number));
	expect(passages.length).toBeLessThanOrEqual(10);
	expect(() => JSON.stringify(toJson(answer))).not.toThrow();
}

test('whatever the articles and the question, quotes are word for word and numbered from 1, and nothing throws', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(text, { minLength: 1, maxLength: 4 }),
			fc.array(question, { minLength: 4, maxLength: 8 }),
			fc.constantFrom('fr', 'en'),
			async (texts, questions, language) => {
				const files = Object.fromEntries(texts.map((one, at) => [`${at}.${at % 2 ? 'txt' : 'md'}`, one]));
				const { shelf, answer } = await openQuestionShelf(files);
				for (const one of questions) expectHonest(await answer(one, language));
				for (const id of shelf.snapshot.articles.keys()) {
					const summary = await summarizeArticle(shelf.snapshot, id, 'medium');
					expect(summary?.citations.length).toBeLessThanOrEqual(SUMMARY_SENTENCES.medium);
					for (const { article, quote, start, end } of summary?.citations ?? [])
						expect(quote).toBe(article.text.slice(start, end));
				}
			},
		),
		{ numRuns: 40 },
	);
});
