import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkToQuote } from '../src/answering/text-fragment.ts';

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

	test('leaves the address alone where a quote shows nothing', () => {
		expect(linkToQuote(URL_OF_ARTICLE, ' \n ')).toBe(URL_OF_ARTICLE);
		expect(linkToQuote(URL_OF_ARTICLE, '****')).toBe(URL_OF_ARTICLE);
	});

	test('gives an address that every browser parses, whatever the quote', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (quote) => {
				const link = linkToQuote(URL_OF_ARTICLE, quote);
				expect(URL.canParse(link)).toBe(true);
				const directive = link.split(':~:text=')[1] ?? '';
				expect(directive.replace(/,/, '')).not.toMatch(/[,&\-\s]/);
				expect(directiveOf(link).every((part) => part.isWellFormed())).toBe(true);
			}),
		);
	});
});
