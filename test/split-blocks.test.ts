import { describe, expect, test } from 'vitest';
import { splitMarkdown, splitPlainText, type Block } from '../src/indexing/split-blocks.ts';

const shown = (text: string, blocks: Block[]) =>
	blocks.map(({ kind, depth, start, end }) => `${kind}${depth ?? ''}: ${text.slice(start, end)}`);
const markdown = (text: string) => shown(text, splitMarkdown(text));
const plain = (text: string) => shown(text, splitPlainText(text));

const LONG = 'A line much longer than anybody wraps by hand, so that it must be a paragraph of its own. '
	.repeat(2)
	.trim();

describe('splitMarkdown', () => {
	test('finds headings of both kinds, without their marks', () => {
		expect(markdown('# One #\n\nTwo\n===\n\nThree\n---\n\n###### Six\n\n#\n')).toEqual([
			'heading1: One',
			'heading1: Two',
			'heading2: Three',
			'heading6: Six',
		]);
	});

	test('finds paragraphs, points of lists and quotations, without their marks', () => {
		const text =
			'Before.\n\n- one\n- two\n  - three\n\n1. first\n\n   more of it\n\n> quoted\n\n> - in a quote\n';
		expect(markdown(text)).toEqual([
			'paragraph: Before.',
			'item: one',
			'item: two',
			'item: three',
			'item: first',
			'item: more of it',
			'paragraph: quoted',
			'item: in a quote',
		]);
	});

	test('leaves out code, HTML, comments and rules', () => {
		const text =
			'One.\n\n```js\nlet code;\n\nmore\n```\n\n    indented code\n\n<!-- a\n\ncomment -->\n\n<div>\nhtml\n</div>\n\n***\n\nTwo.\n';
		expect(markdown(text)).toEqual(['paragraph: One.', 'paragraph: Two.']);
	});

	test('takes a long row of dashes or stars for a rule', () => {
		expect(markdown(`One.\n\n${'- '.repeat(40)}\nTwo.\n\n${' *'.repeat(40)}\n\n# Three`)).toEqual([
			'paragraph: One.',
			'paragraph: Two.',
			'heading1: Three',
		]);
	});

	test('reads each row of a table for itself', () => {
		expect(markdown('| Stage | Winner |\n|---|---|\n| Paris | Garin |\n')).toEqual([
			'paragraph: | Stage | Winner |',
			'paragraph: |---|---|',
			'paragraph: | Paris | Garin |',
		]);
	});

	test('joins lines that were wrapped by hand', () => {
		expect(markdown('One sentence that\ngoes on\nfor three lines.\n\nTwo.')).toEqual([
			'paragraph: One sentence that\ngoes on\nfor three lines.',
			'paragraph: Two.',
		]);
	});

	test('takes each of several long lines for a paragraph, and a short one among them for a heading', () => {
		expect(markdown(`${LONG}\nWhat it changes\n${LONG}\nSo they say.\nand a small line`)).toEqual([
			`paragraph: ${LONG}`,
			'heading6: What it changes',
			`paragraph: ${LONG}`,
			'paragraph: So they say.',
			'paragraph: and a small line',
		]);
	});

	test('gives a link, a reference and emphasis as they are written', () => {
		expect(
			markdown('A [link](https://example.org), **bold** `code` [ref].\n\n[ref]: https://example.org\n')[0],
		).toBe('paragraph: A [link](https://example.org), **bold** `code` [ref].');
	});

	test('finds the underlined headings of a long text where they stand, with no empty line between them', () => {
		const titles = Array.from({ length: 1_000 }, (_, at) => `L’été 😀 de l’année numéro ${at}`);
		const text = titles.map((title, at) => `${title}\n${at % 2 ? '---' : '==='}\n`).join('');
		expect(markdown(`${text}La fin.`)).toEqual([
			...titles.map((title, at) => `heading${(at % 2) + 1}: ${title}`),
			'paragraph: La fin.',
		]);
	});

	test('reads what has too many underlines as lines of text', () => {
		const text = 'Un\n==\n'.repeat(5_000);
		const blocks = splitMarkdown(text);
		expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text.trimEnd());
	});

	test.each([
		['brackets', '['.repeat(100_000)],
		['images', '!['.repeat(50_000)],
		['stars', '*a '.repeat(30_000)],
		['backticks', '`a'.repeat(50_000)],
		['quotes in quotes', `${'>'.repeat(20_000)} x`],
		['quotes in quotes that hold nothing', '> '.repeat(20_000)],
		['lists in lists that hold nothing', '- + '.repeat(20_000)],
		['numbers in lists that hold nothing', '- 1. '.repeat(20_000)],
		['lists in lists', `${'- '.repeat(20_000)}x`],
		[
			'lists in lists, line by line',
			Array.from({ length: 500 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
		],
		['a long list of lists', '- a\n  - b\n'.repeat(3_000)],
		['lists in quotes', '> - - x\n'.repeat(10_000)],
		['lists in a list that is indented', ' - a\n   - b\n'.repeat(20_000)],
		['underlined headings', 'a\n===\n'.repeat(40_000)],
		['underlines', '=\n'.repeat(100_000)],
		['dashes in a quotation', '> a\n> ---\n'.repeat(1_800)],
		['angle brackets', '<a '.repeat(30_000)],
		['empty lines', '\n'.repeat(100_000)],
		['tables', '|'.repeat(100_000)],
	])('comes to an end with hostile %s', (_, text) => {
		const blocks = splitMarkdown(text);
		for (const { start, end } of blocks) expect(end).toBeGreaterThan(start);
	});
});

describe('splitPlainText', () => {
	test('finds paragraphs between empty lines and at long lines', () => {
		expect(plain(`One\ntwo.\n\n \nThree.\n${LONG}\n${LONG}`)).toEqual([
			'paragraph: One\ntwo.',
			'heading6: Three'.replace('heading6', 'paragraph') + '.',
			`paragraph: ${LONG}`,
			`paragraph: ${LONG}`,
		]);
	});

	test('takes a short line alone above all of it for the heading', () => {
		expect(plain('Storm on Friday\n\nIt will blow.')).toEqual([
			'heading1: Storm on Friday',
			'paragraph: It will blow.',
		]);
		expect(plain('Storm on Friday')).toEqual(['paragraph: Storm on Friday']);
		expect(plain('Storm on\nFriday\n\nIt will blow.')[0]).toBe('paragraph: Storm on\nFriday');
		expect(plain('It will blow.\n\nAnd rain.')[0]).toBe('paragraph: It will blow.');
	});

	test('takes Markdown’s marks for text', () => {
		expect(plain('# One\n\n- two')).toEqual(['paragraph: # One', 'paragraph: - two']);
	});

	test('reads any number of lines', () => {
		const lines = 'Un vers\n'.repeat(600_000);
		expect(plain(lines)).toHaveLength(1);
		expect(plain(`${LONG}\n${lines}`)).toHaveLength(600_001);
	});

	test('finds nothing in white space', () => {
		expect(plain(' \n\n \t\n')).toEqual([]);
		expect(plain('')).toEqual([]);
	});
});
