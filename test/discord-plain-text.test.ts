import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLines } from '../src/discord/fit-lines.ts';
import { plainText, shorten, shortenStart } from '../src/discord/plain-text.ts';
import { asSeen, shown } from './support/shown-text.ts';

/** Pieces that mean something to Discord, between pieces that do not. */
const PIECES = [
	['*', '**', '***', '_', '__', '~~', '`', '``', '```', '```js\n', '||', '\\', '[', ']', '(', ')', '<', '>'],
	['# ', '## ', '-# ', '- ', '* ', '+ ', '1. ', '2) ', '> ', '>>> ', '\n', '\n\n', ' ', '  ', '\t'],
	['@everyone', '@here', '<@1>', '<@!1>', '<@&1>', '<#1>', '<:a:1>', '<a:b:1>', '<t:1>', '<t:1:R>'],
	['</ask:1>', '<id:guide>', ':heart:', '12:30:45', 'https://evil.example/a_b', 'http://', '://'],
	['[link](https://evil.example)', '[link](<https://evil.example>)', 'discord.gg/abc', '¯\\_(ツ)_/¯'],
	[
		'\u200b',
		'\u202e',
		'\u2066',
		'\0',
		'\ud83d',
		'\ude00',
		'\u{1f600}',
		'\ufeff',
		'\r',
		'é',
		'word',
		'a',
		'1.',
	],
].flat();

const texts = array(constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

/** As Discord draws it: nothing but words, and those of the text. */
function expectLiteral(text: string, escaped = plainText(text)): void {
	const { words, kinds } = shown(escaped);
	expect([...kinds]).toEqual([]);
	expect(asSeen(words)).toBe(asSeen(text));
}

describe('a text of somebody else’s', () => {
	test('is read once, however many separators of lines it holds', () => {
		const separators = '\u2028'.repeat(250_000);
		expect(plainText(separators)).toBe(separators);
		expect(plainText('\u2028 # no heading')).toBe('\u2028 \\# no heading');
	});

	test('is shown as it stands, whatever marks are in it', () => {
		assert(
			property(texts, (text) => expectLiteral(text)),
			{ numRuns: 3_000 },
		);
	});

	test('is shown as it stands whatever its characters', () => {
		assert(
			property(string({ unit: 'binary', maxLength: 30 }), (text) => expectLiteral(text)),
			{ numRuns: 1_000 },
		);
	});

	test('holds nothing that rings: no mention survives', () => {
		assert(
			property(texts, (text) => {
				expect(plainText(text)).not.toMatch(/@(?:everyone|here)|(?<!\\)<[@#:/a-z]/i);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('keeps what it is spelled with: emoji, flags of regions, letters of every script', () => {
		const text = '👩‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷 שלום مرحبا 漢字 œuvre l’été — « oui » 50 %';
		expect(plainText(text)).toBe(text);
	});

	test('loses what turns or hides it', () => {
		expect(plainText('a\u202eb\u2066c\u200bd\u0000e\u{e0041}f\ud83dg')).toBe('abcdefg');
	});
});

describe('a cut', () => {
	test('never splits a pair, never leaves half an escape, and stays within its limit', () => {
		assert(
			property(texts, (text) => {
				const escaped = plainText(text);
				for (let limit = 2; limit < escaped.length + 2; limit++) {
					for (const cut of [shorten(escaped, limit), shortenStart(escaped, limit)]) {
						expect(cut.length).toBeLessThanOrEqual(limit);
						expect(cut.isWellFormed()).toBe(true);
						expect(cut).not.toMatch(/(?:^|[^\\])(?:\\\\)*\\…/);
						const words = shown(cut).words.replaceAll('…', '');
						expect(asSeen(text)).toContain(asSeen(words));
					}
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('shows itself by an ellipsis and falls between words where it can', () => {
		expect(shorten('one two three four', 12)).toBe('one two…');
		expect(shortenStart('one two three four', 12)).toBe('… three four');
		expect(shorten('one two', 7)).toBe('one two');
	});
});

const line = (text: string, number: number) => ({ before: '“', text, after: `” **[${number}]**` });

describe('lines that must fit', () => {
	test('are all there, the longest cut most', () => {
		const content = fitLines(
			[line('x'.repeat(3_000), 1), line('short one', 2), line('y'.repeat(900), 3)],
			2_000,
		);
		expect(content.length).toBeLessThanOrEqual(2_000);
		expect(content.length).toBeGreaterThan(1_950);
		expect(content).toContain('“short one” **[2]**');
		expect(content).toContain(`“${'y'.repeat(900)}” **[3]**`);
		expect(content).toMatch(/x…” \*\*\[1\]\*\*/);
	});

	test('stay as they are where they fit', () => {
		expect(fitLines([line('one', 1), line('two', 2)], 2_000)).toBe('“one” **[1]**\n\n“two” **[2]**');
		expect(fitLines([], 2_000)).toBe('');
	});

	test('fit whatever their lengths', () => {
		const lengths = array(constantFrom(0, 1, 30, 200, 700, 1_800, 3_600), { maxLength: 9 });
		assert(
			property(lengths, (all) => {
				const lines = all.map((length, at) => line('word '.repeat(length / 5), at));
				expect(fitLines(lines, 2_000).length).toBeLessThanOrEqual(2_000);
				expect(fitLines(lines, 2_000).match(/” \*\*\[/g)?.length ?? 0).toBe(lines.length);
			}),
		);
	});
});
