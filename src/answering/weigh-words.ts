import { inverseDocumentFrequency } from '../store/term-index.ts';
import type { ArticleReading } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';
import { spreadSurname, type FullName } from './full-names.ts';
import { saysCounted } from './says-counted.ts';
import { saysHeadNoun } from './says-head-noun.ts';

/** What a word of the question counts where the sentence itself lacks it. */
export const LEVELS = { leaning: 0.85, before: 0.5, heading: 0.9, asked: 0.7, passage: 0.5, article: 0.3 };
/** A capital or a people instead of the state. */
const RELATED = 0.9;
/** A word that shares a translation with the one asked for. */
const SIMILAR = 0.6;

/** How much of a question's words one sentence and its surroundings hold. */
export interface Weighed {
	/** The share of the question's weight in the sentence, or nearby: before it, in the passage, its headings, the title or the article. */
	inContext: number;
	/** The share of what the sentence itself could say beyond the subject of its article, 0 to 1. */
	specific: number;
	/** Something asked for beyond the names stands in the passage or above it, or two names meet in the sentence. */
	saysMore: boolean;
	/** Something asked for beyond the names stands in the sentence or the one it leans on; true where only names are asked for. */
	saysTopic: boolean;
	/** What is counted stands in the sentence or the one it leans on; true where nothing is counted. */
	saysCounted: boolean;
	/** The same of the office whose holder is asked for, and of the kind of building. */
	saysHeadNoun: boolean;
	/** The share of the question's names, by weight, that stand in the passage or above it, 0 to 1; 1 without names. */
	names: number;
	/** It holds a word that says what kind of thing it is, such as "objectif". */
	saysKind: boolean;
	/** How many of the question's words other than names the sentence itself says. */
	ownWords: number;
	/** The share of all the question's words, by weight, that it or the one it follows says, 0 to 1. */
	withPrevious: number;
}

/** The sentence itself and the one it leans on come first among the layers. */
const OWN_LAYERS = 2;

/** Index terms, and what a word of the question counts when it is among them. */
export type Layer = [terms: { has(key: string): boolean }, level: number];

/** How much of a question the layers hold: the sentence itself first, then the one it leans on, then what is around. */
export function weigh(
	{ terms, focus }: AskedQuestion,
	layers: Layer[],
	reading: ArticleReading,
	people: FullName[],
): Weighed {
	const topic = terms.filter(({ isKind }) => !isKind);
	const counted = topic.length > 0 ? topic : terms;
	const levels = new Map(counted.map((term) => [term, levelOf(term, layers)]));
	const own = new Map(counted.map((term) => [term, levelOf(term, layers.slice(0, OWN_LAYERS))]));
	for (const person of people.filter(({ isShared }) => !isShared)) {
		spreadSurname(person, levels);
		spreadSurname(person, own);
	}
	const ownLevel = (term: AskedTerm) => atLeast(LEVELS.leaning, own.get(term));
	const isSaid = (term: AskedTerm) => (own.get(term) ?? 0) > LEVELS.before;
	const others = counted.filter(({ isName, found }) => !isName && found > 0);
	return {
		inContext: average(
			counted,
			({ weight }) => weight,
			(term) => levels.get(term) ?? 0,
		),
		specific: average(counted, (term) => rarityIn(reading, term), ownLevel),
		saysMore:
			others.length === 0 ||
			counted.filter((term) => term.isName && ownLevel(term) > 0).length >= 2 ||
			others.some((term) => (levels.get(term) ?? 0) >= LEVELS.passage),
		saysTopic: others.length === 0 || others.some(isSaid),
		saysCounted: saysCounted(counted, focus, isSaid),
		saysHeadNoun: saysHeadNoun(counted, focus, isSaid),
		names: shareOf(
			counted.filter(({ isName }) => isName),
			(term) => ((levels.get(term) ?? 0) >= LEVELS.passage * RELATED ? 1 : 0),
		),
		saysKind: terms.some((term) => term.isKind && term.keys.some((key) => layers[0]?.[0].has(key))),
		...weighOwn(counted, layers),
	};
}

/** What the sentence says itself, wherever else it is said too. */
function weighOwn(
	counted: AskedTerm[],
	[sentence, previous]: Layer[],
): Pick<Weighed, 'ownWords' | 'withPrevious'> {
	const levelIn = (layer: Layer | undefined, term: AskedTerm) => (layer ? levelOf(term, [[layer[0], 1]]) : 0);
	return {
		ownWords: counted.filter((term) => !term.isName && levelIn(sentence, term) > 0).length,
		withPrevious: average(
			counted,
			({ weight }) => weight,
			(term) => Math.max(levelIn(sentence, term), levelIn(previous, term)),
		),
	};
}

function atLeast(least: number, level = 0): number {
	return level >= least ? level : 0;
}

/** The mean of `value` over the terms, each counted as much as it weighs. */
function average(
	terms: AskedTerm[],
	weightOf: (term: AskedTerm) => number,
	value: (term: AskedTerm) => number,
): number {
	const total = terms.reduce((sum, term) => sum + weightOf(term), 0) || 1;
	return terms.reduce((sum, term) => sum + weightOf(term) * value(term), 0) / total;
}

function shareOf(terms: AskedTerm[], share: (term: AskedTerm) => number): number {
	return terms.length === 0 ? 1 : average(terms, ({ weight }) => weight, share);
}

/** How rare a word is among the sentences of its article: what the whole article is about tells none apart. */
function rarityIn({ sentences, frequencies }: ArticleReading, { keys }: AskedTerm): number {
	const found = Math.min(
		sentences,
		keys.reduce((sum, key) => sum + (frequencies.get(key) ?? 0), 0),
	);
	return inverseDocumentFrequency(found, sentences);
}

function levelOf({ keys, related, similar, expressions }: AskedTerm, layers: Layer[]): number {
	const levels = layers.map(([layer, level]) => {
		const isThere = (word: string[]) => word.some((key) => layer.has(key));
		const said = expressions.filter(({ words }) => words.every(isThere));
		if (isThere(keys) || said.some((one) => !one.related)) return level;
		if (isThere(related) || said.length > 0) return level * RELATED;
		return isThere(similar) ? level * SIMILAR : 0;
	});
	return Math.max(...levels);
}
