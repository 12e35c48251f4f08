import { Embeddings } from '@langchain/core/embeddings';
import { characterGrams, gramWeight } from './character-grams.ts';
import { detectQuestionLanguage } from './detect-language.ts';
import { LANGUAGE_RULES } from './language-rules.ts';
import type { TextLanguage } from './languages.ts';
import { contentWords, questionTerms, type QuestionTerm } from './question-terms.ts';
import { fold } from './words.ts';

/** The smallest dimension that loses nothing once joined with the term ranking (`npm run bench -- dimensions`). */
const DIMENSIONS = 512;

/** What the original spelling of a translated word still counts: names and cognates keep their letters. */
const ORIGINAL_WEIGHT = 0.3;

/**
 * Embeddings without a model: the 3- to 5-character grams of a text's content words, weighted by how much
 * each tells, hashed with a sign into a fixed number of dimensions (Weinberger et al. 2009, feature hashing)
 * and scaled to length 1. The same text gives the same vector on every machine, in well under a millisecond.
 */
export class CharacterEmbeddings extends Embeddings {
	readonly dimensions: number;
	/** Changes whenever the vectors would: what was embedded under another name is embedded again. */
	readonly name: string;

	constructor(dimensions: number = DIMENSIONS) {
		super({});
		this.dimensions = dimensions;
		this.name = `characters-${dimensions}-${LANGUAGE_RULES}`;
	}

	override embedDocuments(texts: string[]): Promise<number[][]> {
		return Promise.resolve(texts.map((text) => this.embedWords(contentWords(text).map((word) => [word, 1]))));
	}

	/** The question in the other language, so that it meets passages which are not in its own. */
	override embedQuery(text: string): Promise<number[]> {
		const terms = questionTerms(text, detectQuestionLanguage(text));
		return Promise.resolve(this.embedWords(terms.flatMap(translatedWords)));
	}

	/** The question as passages of that language would put it: its own words for its own language. */
	embedQueryFor(text: string, passageLanguage: TextLanguage): Promise<number[]> {
		const language = detectQuestionLanguage(text);
		const foreign = language !== undefined && passageLanguage !== 'und' && language !== passageLanguage;
		if (foreign) return this.embedQuery(text);
		const words = questionTerms(text, language).map(({ word }): WeightedWord => [word, 1]);
		return Promise.resolve(this.embedWords(words));
	}

	private embedWords(words: WeightedWord[]): number[] {
		const vector = Array.from({ length: this.dimensions }, () => 0);
		for (const gram of countGrams(words)) {
			const { hash, weight, count } = gram;
			const at = (hash >>> 1) % this.dimensions;
			const damped = count > 1 ? 1 + Math.log(count) : count;
			vector[at] = (vector[at] ?? 0) + (hash & 1 ? 1 : -1) * damped * weight;
			gram.count = 0;
		}
		return scaleToUnit(vector);
	}
}

type WeightedWord = readonly [word: string, weight: number];

function translatedWords({ word, translations }: QuestionTerm): WeightedWord[] {
	if (translations.length === 0) return [[word, 1]];
	return [
		[word, ORIGINAL_WEIGHT],
		...translations.map((translation) => [translation, 1 / translations.length] as const),
	];
}

interface Gram {
	hash: number;
	weight: number;
	/** How often it stands in the text that is read; 0 between two texts. */
	count: number;
}

/** Grams that are remembered, with the words they stand in: some tens of megabytes. */
const MOST_GRAMS = 200_000;
const byGram = new Map<string, Gram>();
const byWord = new Map<string, Gram[]>();

/** Each gram of a text once, counted. Who calls it sets the counts back. */
function countGrams(words: WeightedWord[]): Gram[] {
	// Never within a text, where a gram must be one and the same.
	if (byGram.size > MOST_GRAMS) [byGram, byWord].forEach((known) => known.clear());
	const seen: Gram[] = [];
	for (const [word, times] of words) {
		for (const gram of gramsOf(word)) {
			if (gram.count === 0) seen.push(gram);
			gram.count += times;
		}
	}
	return seen;
}

function gramsOf(word: string): Gram[] {
	const known = byWord.get(word);
	if (known) return known;
	const grams = characterGrams(fold(word)).map(toGram);
	byWord.set(word, grams);
	return grams;
}

function toGram(text: string): Gram {
	const known = byGram.get(text);
	if (known) return known;
	const gram = { hash: hashGram(text), weight: gramWeight(text), count: 0 };
	byGram.set(text, gram);
	return gram;
}

/** FNV-1a over UTF-16 units, then the finalizer of MurmurHash3, whose low bits are well mixed. */
function hashGram(gram: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** A vector of zeros (a text without a single word) stays as it is. */
function scaleToUnit(vector: number[]): number[] {
	const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
	return length === 0 ? vector : vector.map((value) => value / length);
}
