import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBot, type TestBot } from './support/bot.ts';
import { article } from './support/bot-articles.ts';
import { shown } from './support/shown-text.ts';

const BANDUNG = readFileSync(new URL('./eval/knowledge/bandung-1955.md', import.meta.url), 'utf8');
const SUEZ = readFileSync(new URL('./eval/knowledge/suez-unef-1956.md', import.meta.url), 'utf8');
const LENGTHS = { short: 3, medium: 5, long: 8 };

let bot: TestBot;

beforeAll(async () => {
	bot = await startTestBot({
		'bandung.md': BANDUNG,
		'suez.md': SUEZ,
		'note.md': article({ title: 'A note' }, 'All is well.'),
		'pays.md': article(
			{ title: 'Mali (pays)', url: 'https://example.org/wiki/Mali_(pays)?from=a\\b' },
			'Le fleuve Niger traverse le Mali du sud-ouest vers le nord-est du pays.',
		),
	});
});

afterAll(() => bot.stop());

const summarize = (options: Record<string, string>, locale = 'en-US') =>
	bot.discord.member.slash('summary', options, { locale }).settled();

/** The sentences of a summary as a member reads them. */
function quotesIn(content: string): string[] {
	const marks = shown(content).words.matchAll(/^(?:[^“«\n]* ?: )?[“«] ?(.*?) ?[”»] \[\d\]$/gm);
	return Array.from(marks, (match) => match[1] ?? '');
}

/** Where each quote begins in an article; -1 where it is none of its words. */
function placesIn(text: string, quotes: string[]): number[] {
	const oneLine = text.replace(/\s+/g, ' ');
	return quotes.map((quote) => oneLine.indexOf(quote.replace(/\s+/g, ' ')));
}

describe('/summary', () => {
	test.each([
		['bandung', BANDUNG],
		['suez', SUEZ],
	])(
		'of %s quotes three, five or eight sentences, word for word, in the article’s order',
		async (source, text) => {
			for (const [length, count] of Object.entries(LENGTHS)) {
				const { content } = await summarize({ source, length });
				const quotes = quotesIn(content);
				const places = placesIn(text, quotes);
				expect(quotes).toHaveLength(count);
				expect(places).not.toContain(-1);
				expect(places).toEqual(places.toSorted((a, b) => a - b));
			}
		},
	);

	test('is of medium length when none is chosen', async () => {
		expect(quotesIn((await summarize({ source: 'bandung' })).content)).toHaveLength(5);
	});

	test('is not simply how the article begins', async () => {
		for (const [source, text] of Object.entries({ bandung: BANDUNG, suez: SUEZ })) {
			const quotes = quotesIn((await summarize({ source, length: 'short' })).content);
			expect(text.replace(/\s+/g, ' ')).not.toContain(quotes.join(' '));
		}
	});

	test('is headed by the title and speaks the member’s language', async () => {
		const english = await summarize({ source: 'suez' });
		expect(english.content).toMatch(/^\*\*First UN emergency troops reach the Suez Canal zone\*\*\n\n“/);
		const french = await summarize({ source: 'suez' }, 'fr');
		expect(french.content).toMatch(/\n\n« .* »/);
		expect(french.embeds[0]?.footer?.text).toContain('16 novembre 1956');
	});

	test('links each sentence to its place in the article', async () => {
		const { embeds } = await summarize({ source: 'suez', length: 'short' });
		const links = [...(embeds[0]?.description ?? '').matchAll(/\[\[(\d)\]\]\((\S+)\)/g)];
		expect(links.map(([, number]) => number)).toEqual(['1', '2', '3']);
		for (const [, , link] of links) expect(link).toContain('#:~:text=');
	});

	test('links whole where the address has parentheses', async () => {
		const { embeds } = await summarize({ source: 'Mali (pays)' });
		const { words } = shown(embeds[0]?.description ?? '');
		expect(words).toBe('[1]');
		expect(embeds[0]?.description).toContain('(https://example.org/wiki/Mali_%28pays%29?from=a%5Cb#:~:text=');
	});

	test('of an article too short for one says so', async () => {
		expect((await summarize({ source: 'A note' })).content).toMatch(/no sentence long enough/);
		expect((await summarize({ source: 'A note' }, 'fr')).content).toMatch(/aucune phrase assez longue/);
	});

	test('without a source, which only a forged interaction is, never leaves the member waiting', async () => {
		const reply = bot.discord.member.slash('summary', {}, { forge: true });
		expect((await reply.settled()).content).toMatch(/^No source has that name\./);
	});
});
