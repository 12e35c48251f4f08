import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitMarkdown, splitPlainText } from '../src/indexing/split-blocks.ts';
import { splitPassages } from '../src/indexing/split-passages.ts';

const LONGEST = 1_800;

const passagesOf = (text: string) => splitPassages(text, splitMarkdown(text), 'fr');
const textsOf = (text: string) => passagesOf(text).map(({ start, end }) => text.slice(start, end));
const sentencesOf = (text: string) =>
	passagesOf(text).flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));

const paragraph = (name: string, length: number) =>
	`${name} est un paragraphe de la longueur voulue. `.repeat(length / 30).trim();

describe('splitPassages', () => {
	test('keeps whole paragraphs, each with the headings above it', () => {
		const text = `# A\n\n${paragraph('Un', 600)}\n\n## B\n\n${paragraph('Deux', 600)}\n\n## C\n\n${paragraph('Trois', 600)}\n`;
		expect(textsOf(text)).toEqual([paragraph('Un', 600), paragraph('Deux', 600), paragraph('Trois', 600)]);
		expect(passagesOf(text).map(({ headings }) => headings)).toEqual([['A'], ['A', 'B'], ['A', 'C']]);
	});

	test('leaves the marks that close at the end of a sentence with it', () => {
		expect(sentencesOf('*Elle cultive deux hectares. Entretien.*\n\n**Est-ce rentable ?**\n')).toEqual([
			'*Elle cultive deux hectares.',
			'Entretien.*',
			'**Est-ce rentable ?**',
		]);
	});

	test('sentences never overlap: what closes one does not open the next', () => {
		expect(sentencesOf('**Elle a gagné.** Il a perdu. *Vite.* Puis rien.\n')).toEqual([
			'**Elle a gagné.**',
			'Il a perdu.',
			'*Vite.*',
			'Puis rien.',
		]);
	});

	test('cuts a paragraph that is too long between its sentences', () => {
		const texts = textsOf(paragraph('Long', 6_000));
		expect(texts.length).toBeGreaterThan(2);
		for (const text of texts) {
			expect(text.length).toBeLessThanOrEqual(LONGEST);
			expect(text).toMatch(/^Long .*\.$/);
		}
	});

	test('cuts a sentence that is too long between its words, and a word never within a sign', () => {
		const words = textsOf('mot '.repeat(2_000));
		expect(words.every((text) => /^(?:mot )*mot$/.test(text))).toBe(true);
		const signs = textsOf(`a${'😀'.repeat(3_000)}`);
		expect(signs.join('')).toBe(`a${'😀'.repeat(3_000)}`.slice(0, signs.join('').length));
		expect(signs.every((text) => text.isWellFormed())).toBe(true);
	});

	test('joins a short paragraph with the one before it, and a list with the line above it', () => {
		const text = `${paragraph('Un', 600)}\n\nUne brève.\n\nElle comprend :\n\n- ceci ;\n- cela.\n`;
		expect(textsOf(text)).toEqual([text.trim()]);
		expect(sentencesOf(text).slice(-3)).toEqual(['Elle comprend :', 'ceci ;', 'cela.']);
	});

	test('keeps what an interviewer asks with the answer below it, and apart from the one above', () => {
		const [first, second] = [paragraph('Un', 600), paragraph('Deux', 600)];
		const text = `**Qui vient ?**\n\n${first}\n\n**Et qui part ?**\n\n${second}\n`;
		expect(textsOf(text)).toEqual([`**Qui vient ?**\n\n${first}`, `**Et qui part ?**\n\n${second}`]);
	});

	test('never joins across a heading', () => {
		expect(textsOf('Un.\n\n# Titre\n\nDeux.\n')).toEqual(['Un.', 'Deux.']);
	});

	test('reads a wrapped sentence as one, and leaves the marks of a wrapped quotation out of its sentences', () => {
		expect(sentencesOf('Une phrase\nsur deux lignes. Une\nautre.')).toEqual([
			'Une phrase\nsur deux lignes.',
			'Une\nautre.',
		]);
		expect(sentencesOf('> Une phrase.\n> Une autre.\n> > Et une.')).toEqual([
			'Une phrase.',
			'Une autre.',
			'Et une.',
		]);
	});

	test('gives no sentence without a word', () => {
		expect(sentencesOf('| Un | Deux |\n|---|---|\n| a | b |')).toEqual(['| Un | Deux |', '| a | b |']);
		expect(passagesOf('😀 — …')).toEqual([]);
	});

	test('gives nothing for a text that is all headings', () => {
		expect(passagesOf('# Un\n\n## Deux\n')).toEqual([]);
	});

	test('gives offsets, in order and within their passage, that slice the text', () => {
		const pieces =
			'Un. |Une phrase ! |« Oui. » |\n|\n\n|# T\n\n|- a |> b |1. |😀|```\n|\u00a0|| a |b |x |mot '.split('|');
		const texts = fc.oneof(
			fc.array(fc.constantFrom(...pieces, 'é'.repeat(700), 'mot '.repeat(700)), { maxLength: 40 }),
			fc.array(fc.string({ unit: 'grapheme' })),
		);
		fc.assert(
			fc.property(texts, fc.boolean(), (parts, isMarkdown) => {
				const text = parts.join('');
				const blocks = isMarkdown ? splitMarkdown(text) : splitPlainText(text);
				let last = 0;
				for (const { start, end, sentences } of splitPassages(text, blocks, 'fr')) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end - start).toBeLessThanOrEqual(LONGEST);
					expect(sentences.at(0)?.start).toBe(start);
					expect(sentences.at(-1)?.end).toBe(end);
					for (const sentence of sentences) {
						const slice = text.slice(sentence.start, sentence.end);
						expect(slice).toBe(slice.trim());
						expect(slice).toMatch(/[\p{L}\p{N}]/u);
						expect(sentence.start).toBeGreaterThanOrEqual(last);
						last = sentence.end;
					}
				}
			}),
			{ numRuns: 300 },
		);
	});
});
