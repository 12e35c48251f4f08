import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkToQuote } from '../src/answering/text-fragment.ts';
import { chromiumPath, launchChromium } from './support/chromium.ts';

const URL_OF_ARTICLE = 'https://example.org/suez';

/** What the link's directive says, decoded: a text, or its first and last words. */
function directiveOf(link: string): string[] {
	const [, directive = ''] = link.split(':~:text=');
	return directive.split(',').map(decodeURIComponent);
}

describe('linkToQuote', () => {
	test('points at a short quote by all of its words', () => {
		expect(linkToQuote(URL_OF_ARTICLE, 'Il a ouvert.')).toBe(`${URL_OF_ARTICLE}#:~:text=Il%20a%20ouvert.`);
	});

	test('points at a long quote by its first and last words', () => {
		const words = Array.from({ length: 40 }, (_, at) => `mot${at}`).join(' ');
		expect(directiveOf(linkToQuote(URL_OF_ARTICLE, words))).toEqual([
			'mot0 mot1 mot2 mot3 mot4',
			'mot35 mot36 mot37 mot38 mot39',
		]);
	});

	test('keeps the fragment of an address', () => {
		expect(linkToQuote(`${URL_OF_ARTICLE}#chapter`, 'Oui.')).toBe(`${URL_OF_ARTICLE}#chapter:~:text=Oui.`);
	});

	test('looks for what a reader of the page sees', () => {
		const quote = 'Le **canal** de [Suez](https://example.org/a_(b)\n), `ouvert`.';
		expect(directiveOf(linkToQuote(URL_OF_ARTICLE, quote))[0]).not.toMatch(/[*`\n]/);
		expect(directiveOf(linkToQuote(URL_OF_ARTICLE, '**Le  canal**\nest [ouvert](x).'))).toEqual([
			'Le canal est ouvert.',
		]);
	});

	test.each([
		['[le canal](https://example.org/suez) est ouvert', 'le canal est ouvert'],
		['[le\ncanal](/suez "Le canal (1869)") est ouvert', 'le canal est ouvert'],
		['le ![canal](canal.png) est [ouvert](https://example.org/a_(b)_(c)).', 'le canal est ouvert.'],
		['le canal [de Suez] (1869) est [ouvert]', 'le canal [de Suez] (1869) est [ouvert]'],
	])('reads %j as its readers do', (quote, seen) => {
		expect(directiveOf(linkToQuote(URL_OF_ARTICLE, quote))).toEqual([seen]);
	});

	test.each(['[', '![', '[a](', '[a](b ', '[[](', '[a](('])(
		'is made at once of a quote behind an article of nothing but %j',
		(sign) => {
			const before = sign.repeat(500_000 / sign.length);
			expect(directiveOf(linkToQuote(URL_OF_ARTICLE, 'Oui.', before))).toEqual(['Oui.']);
		},
		10_000,
	);

	test('leaves the address alone where a quote shows nothing', () => {
		expect(linkToQuote(URL_OF_ARTICLE, ' \n ')).toBe(URL_OF_ARTICLE);
		expect(linkToQuote(URL_OF_ARTICLE, '****')).toBe(URL_OF_ARTICLE);
	});

	test('tells a quote from what starts the same before it', () => {
		const start = 'Le canal de Suez a été creusé';
		const before = `${start} en dix ans par des milliers de personnes.\n\n`;
		const quote = `${start} en partie à la main, puis avec des machines venues de France et d’ailleurs.`;
		expect(directiveOf(linkToQuote(URL_OF_ARTICLE, quote, before))).toEqual([
			'Le canal de Suez a été creusé en partie',
			'venues de France et d’ailleurs.',
		]);
	});

	test('tells a quote from the same words before it by what stands in front of it', () => {
		const before = 'Il dit oui. Elle a dit non.\n\nLe ministre a répondu : ';
		expect(directiveOf(linkToQuote(URL_OF_ARTICLE, 'Elle a dit non.', before))).toEqual([
			'répondu :-',
			'Elle a dit non.',
		]);
	});

	test('gives an address that every browser parses, whatever the quote', () => {
		const any = fc.string({ unit: 'binary', maxLength: 200 });
		fc.assert(
			fc.property(any, any, fc.boolean(), (quote, before, isRepeated) => {
				const link = linkToQuote(URL_OF_ARTICLE, quote, isRepeated ? quote + before : before);
				expect(URL.canParse(link)).toBe(true);
				const directive = link.split(':~:text=')[1] ?? '';
				expect(directive.replace(/-?,/, '')).not.toMatch(/[,&\-\s]/);
				expect(directiveOf(link).every((part) => part.isWellFormed())).toBe(true);
			}),
		);
	});
});

describe.skipIf(!chromiumPath)('a link in a real browser', () => {
	const start = 'Le canal de Suez a été creusé';
	const paragraphs = [
		'La même phrase.',
		`${start} en dix ans par des milliers de personnes venues de tout le pays.`,
		`${start} en partie à la main, puis avec des machines venues de France et d’ailleurs.`,
		'Le ministre répond. La même phrase.',
	];

	test.each([
		['of words that start like others', paragraphs[2] ?? '', 2],
		['of words that stand there twice', 'La même phrase.', 3],
		['of words that stand there once', paragraphs[1] ?? '', 1],
	])('lands on the paragraph %s', async (_, quote, paragraph) => {
		const text = paragraphs.join('\n\n');
		const server = createServer((_request, response) => {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(paragraphs.map((one) => `<p style="margin:0 0 3000px">${one}</p>`).join(''));
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const browser = await launchChromium();
		try {
			const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
			const page = await browser.newPage();
			await page.goto(linkToQuote(url, quote, text.slice(0, text.lastIndexOf(quote))));
			await page.waitForFunction(() => window.scrollY > 0);
			const seen = await page.evaluate(() =>
				Array.from(document.querySelectorAll('p')).findIndex((one) => one.getBoundingClientRect().top >= 0),
			);
			expect(seen).toBe(paragraph);
		} finally {
			await browser.close();
			server.close();
		}
	});
});
