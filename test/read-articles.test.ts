import { describe, expect, test } from 'vitest';
import type { ShelfFile } from '../src/indexing/list-files.ts';
import { listFiles } from '../src/indexing/list-files.ts';
import { readArticle } from '../src/indexing/read-articles.ts';
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts';

async function fileOf(path: string, content: string | Buffer): Promise<ShelfFile> {
	const { files } = await listFiles(writeFiles(temporaryFolder(), { [path]: content }));
	const [file] = files;
	if (!file) throw new Error('the file was not written');
	return file;
}

const read = async (path: string, content: string | Buffer) =>
	readArticle(await fileOf(path, content), 'shared');

const FRENCH = 'Le traité a été signé à Washington par les douze États.';

describe('readArticle', () => {
	test('gives the article without its front matter, and passages that slice its text', async () => {
		const { article, passages } = await read(
			'a/b.md',
			`\ufeff---\r\ntitle: T\r\nauthor: A\r\n---\r\n# H\r\n\r\n${FRENCH}\r\n`,
		);
		expect(article).toEqual({
			scope: 'shared',
			path: 'a/b.md',
			title: 'T',
			author: 'A',
			language: 'fr',
			text: `# H\n\n${FRENCH}\n`,
		});
		expect(passages.map(({ start, end }) => article.text.slice(start, end))).toEqual([FRENCH]);
	});

	test.each([
		['its front matter', '---\ntitle: "A: b"\n---\n# C\n\nText.', 'A: b'],
		[
			'a heading without its marks',
			'# The **old** [heading](https://example.org)\n\nText.',
			'The old heading',
		],
		['its first heading', 'Before.\n\n## The heading\n\n# Another\n\nText.', 'The heading'],
		['its first line', 'The first line\nand the second.\n\nMore.', 'The first line'],
		[
			'the first 200 signs of a long line',
			`${'word '.repeat(100)}.`,
			`${'word '.repeat(40).slice(0, 199).trim()}…`,
		],
	])('takes its title from %s', async (_, content, title) => {
		expect((await read('a.md', content)).article.title).toBe(title);
	});

	const OPENING = `La conférence de Bandung réunit vingt-neuf États. ${'Elle dure une semaine. '.repeat(6)}`;
	test.each([
		['a.txt', `${OPENING}\nLa suite des travaux\n${OPENING}`, /^La conférence de Bandung/],
		['a.md', `${OPENING}\nLa suite des travaux\n${OPENING}`, /^La conférence de Bandung/],
		['a.txt', `Bandung, avril 1955\n${OPENING}\nLa suite des travaux\n${OPENING}`, /^Bandung, avril 1955$/],
		['a.md', `${OPENING}\n\n## La suite des travaux\n\n${OPENING}`, /^La suite des travaux$/],
	])('takes no unmarked subheading of %s for its title', async (path, content, title) => {
		expect((await read(path, content)).article.title).toMatch(title);
	});

	test('does not cut a long title within a sign', async () => {
		const { title } = (await read('a.md', `${'x'.repeat(198)}😀😀😀 and more`)).article;
		expect(title.isWellFormed()).toBe(true);
		expect(title.length).toBeLessThanOrEqual(200);
	});

	test.each([
		['language: en', FRENCH, 'en'],
		['language: fr-CA', 'A text.', 'fr'],
		['language: de', FRENCH, 'und'],
		['title: x', FRENCH, 'fr'],
		['title: x', 'The treaty was signed by the twelve states.', 'en'],
		['title: x', 'وقعت الدول الاثنتا عشرة المعاهدة في واشنطن', 'und'],
	])('with %s finds the language of %j: %s', async (yaml, text, language) => {
		expect((await read('a.md', `---\n${yaml}\n---\n${text}`)).article.language).toBe(language);
	});

	test('reads plain text without looking for Markdown', async () => {
		const { article, passages } = await read('a.txt', '    indented, but no code\n\n# no heading');
		expect(passages.map(({ headings }) => headings)).toEqual([[]]);
		expect(article.title).toBe('indented, but no code');
	});

	test.each([
		['a.docx', 'x', 'neither Markdown (.md, .markdown) nor plain text'],
		['a', 'x', 'neither Markdown (.md, .markdown) nor plain text'],
		['a.md', '', 'is empty'],
		['a.md', '---\ntitle: x\n---\n', 'no paragraph of text'],
		['a.md', '# Only\n\n## Headings\n', 'no paragraph of text'],
		['a.md', '```\nonly code\n```\n', 'no paragraph of text'],
		['a.md', '---\ntitle: "x\n---\ntext', 'line 3'],
		['a.txt', 'x'.repeat(5_000_001), '5.1 MB; the limit is 5 MB'],
	])('says why %s is not on the shelf', async (path, content, reason) => {
		await expect(read(path, content)).rejects.toThrow(reason);
	});

	test('says why a file that went away cannot be read', async () => {
		const file = await fileOf('a.md', 'x');
		expect(() => readArticle({ ...file, absolute: `${file.absolute}-gone` }, 'shared')).toThrow(
			'cannot be read (ENOENT)',
		);
	});

	test('takes endings in any case', async () => {
		expect((await read('A.MD', 'Text.')).article.title).toBe('Text.');
	});
});
