import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPairs } from '../src/language/lexicon-files.ts';

const SENTENCES = 6;
const WORDS_A_SENTENCE = 16;
const PARAGRAPHS = 2;

/** A folder of made articles, half French and half English, of words of the lexicon; the same each time. */
export function makeShelf(articles: number): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'briefing-bench-')), 'knowledge');
	mkdirSync(folder, { recursive: true });
	for (const [at, { title, language, text }] of makeArticles(articles).entries()) {
		const head = `---\ntitle: ${title}\nlanguage: ${language}\n---\n\n`;
		writeFileSync(join(folder, `article-${String(at).padStart(5, '0')}.md`), head + text);
	}
	return folder;
}

/** The articles of such a folder. */
export function makeArticles(count: number): { title: string; language: 'fr' | 'en'; text: string }[] {
	const random = createRandom(7);
	return Array.from({ length: count }, (_, at) => {
		const language = at % 2 === 0 ? 'fr' : 'en';
		const paragraphs = Array.from({ length: PARAGRAPHS }, () => makeText(language, SENTENCES, random));
		return { title: makeText(language, 1, random).slice(0, 60), language, text: paragraphs.join('\n\n') };
	});
}

/** Made questions over the same words. */
export function makeQuestions(count: number): string[] {
	const random = createRandom(11);
	return Array.from({ length: count }, (_, at) => {
		const words = makeWords(at % 2 === 0 ? 'fr' : 'en', 5, random).join(' ');
		return at % 2 === 0 ? `Pourquoi ${words} ?` : `Why did the ${words}?`;
	});
}

const PAIRS = readPairs().filter((pair) => pair.every((side) => /^\p{L}{4,}$/u.test(side)));

function makeText(language: 'fr' | 'en', sentences: number, random: () => number): string {
	return Array.from({ length: sentences }, () => {
		const words = makeWords(language, WORDS_A_SENTENCE, random).join(
			language === 'fr' ? ' de la ' : ' of the ',
		);
		return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
	}).join(' ');
}

/** Few words are frequent and most are rare, as in a language (Zipf). */
function makeWords(language: 'fr' | 'en', count: number, random: () => number): string[] {
	return Array.from({ length: Math.ceil(count / 2) }, () => {
		const pair = PAIRS[Math.floor(random() ** 3 * PAIRS.length)] ?? ['', ''];
		return language === 'fr' ? pair[1] : pair[0];
	});
}

/** Mulberry32: the same numbers on every machine. */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
