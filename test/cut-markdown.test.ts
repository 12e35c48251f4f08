import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { cutMarkdown } from '../src/indexing/cut-markdown.ts';

const PIECES = [
	'A paragraph\nwrapped by hand in\n1959. Twelve states.\n',
	'- a\n  - b\n    - c\n- d\n',
	'1. a\n   - b\n2. c\n3. d\n',
	'- a\n\n  more of a\n\n- b\n',
	'> a quotation\n> - with a list\nand a lazy line\n',
	'```js\n- no list\n\nno paragraph\n```\n',
	'~~~~\n```\n- no\n\n~~~\nno\n~~~~\n',
	'- a\n  ```\n  no\n\n- still code\n  ```\n',
	'<!-- no\n\n- no\n\nno -->\n',
	'<pre>\n\nno\n\n- no\n</pre>\n',
	'# A heading\n',
	'Another\n===\n',
	'Of two\nlines\n---\nText below it\n===\nand more\n',
	'===\n===\nText\n',
	'- a\nlazy\n===\nmore of it\n',
	'> a\nlazy\n---\nText\n',
	'A title\n-\n    no code\n---\n    code\n',
	'<div>\nA title\n===\nText\n',
	'A title\n---\n```\ncode\n---\nmore\n```\nText\n===\n',
	'* * *\n',
	'    indented\n\n    code\n',
	'| a | b |\n|---|---|\n| c | d |\n',
	'\n',
	'Text\n- a list that ends it\n',
];

interface Tree {
	type: string;
	position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
	children?: Tree[];
}

/** The kind and place of every block that is read: a cut may divide a list, and end code elsewhere. */
function blocksOf(text: string, offset = 0): string[] {
	const list = (node: Tree): string[] => {
		const { start, end } = node.position ?? {};
		const own = `${node.type} ${offset + (start?.offset ?? 0)}-${offset + (end?.offset ?? 0)}`;
		const isBlock = ['paragraph', 'heading'].includes(node.type);
		return isBlock ? [own] : (node.children ?? []).flatMap(list);
	};
	return list(fromMarkdown(text));
}

describe('cutMarkdown', () => {
	test('changes no block of a text, wherever it cuts', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (chosen) => {
				const text = chosen.join('\n');
				const pieces = cutMarkdown(text, 1);
				const blocks = pieces.flatMap(({ start, end }) => blocksOf(text.slice(start, end), start));
				expect(blocks).toEqual(blocksOf(text));
			}),
			{ numRuns: 300 },
		);
	});

	test('loses nothing of a text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', '\n', '- ', '```', '<!--', '-->', ' ') }),
				(text) => {
					const pieces = cutMarkdown(text, 5).map(({ start, end }) => text.slice(start, end));
					expect(pieces.join('')).toBe(text);
				},
			),
		);
	});

	test('leaves an article of usual length in one piece', () => {
		expect(cutMarkdown('Un paragraphe.\n\n'.repeat(200))).toHaveLength(1);
	});

	test('cuts after headings that are underlined', () => {
		const text = 'A title\n===\nText.\n'.repeat(1_000);
		const pieces = cutMarkdown(text);
		expect(pieces.length).toBeGreaterThan(3);
		for (const { start } of pieces.slice(1)) expect(text.startsWith('===\n', start - 4)).toBe(true);
	});

	test('cuts a long list between its points', () => {
		const text = '- a\n  - b\n'.repeat(2_000);
		const pieces = cutMarkdown(text);
		expect(pieces.length).toBeGreaterThan(3);
		for (const { start } of pieces) expect(text.startsWith('- a', start)).toBe(true);
	});
});
