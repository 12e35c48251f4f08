import { inverseDocumentFrequency } from '../store/term-index.ts';
import type { ArticleReading } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';
import { spreadSurname, type FullName } from './full-names.ts';
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
	const standing = new Map(counted.map((term) => [term, layers.map(([layer]) => standingIn(term, layer))]));
	const highest = (term: AskedTerm, of: Layer[]) =>
		Math.max(...of.map(([, level], at) => level * (standing.get(term)?.[at] ?? 0)));
	const levels = new Map(counted.map((term) => [term, highest(term, layers)]));
	const own = new Map(counted.map((term) => [term, highest(term, layers.slice(0, OWN_LAYERS))]));
	for (const person of people.filter(({ isShared }) => !isShared)) {
		spreadSurname(person, levels);
		spreadSurname(person, own);
	}
	const ownLevel = (term: AskedTerm) => atLeast(LEVELS.leaning, own.get(term));
	const isSaid = (term: AskedTerm) => (own.get(term) ?? 0) > LEVELS.before;
	const others = counted.filter(({ isName, found }) => !isName && found > 0);
	return {
		inContext: average(counted, byWeight, (term) => levels.get(term) ?? 0),
		specific: average(counted, (term) => rarityIn(reading, term), ownLevel),
		saysMore:
			others.length === 0 ||
			counted.filter((term) => term.isName && ownLevel(term) > 0).length >= 2 ||
			others.some((term) => (levels.get(term) ?? 0) >= LEVELS.passage),
		saysTopic: others.length === 0 || others.some(isSaid),
		saysHeadNoun: saysHeadNoun(counted, focus, isSaid),
		names: shareOf(
			counted.filter(({ isName }) => isName),
			(term) => ((levels.get(term) ?? 0) >= LEVELS.passage * RELATED ? 1 : 0),
		),
		saysKind: terms.some((term) => term.isKind && term.keys.some((key) => layers[0]?.[0].has(key))),
		...weighOwn(counted, standing),
	};
}

/** What the sentence says itself, wherever else it is said too. */
function weighOwn(
	counted: AskedTerm[],
	standing: Map<AskedTerm, number[]>,
): Pick<Weighed, 'ownWords' | 'withPrevious'> {
	return {
		ownWords: counted.filter((term) => !term.isName && (standing.get(term)?.[0] ?? 0) > 0).length,
		withPrevious: average(counted, byWeight, (term) =>
			Math.max(...(standing.get(term) ?? []).slice(0, OWN_LAYERS), 0),
		),
	};
}

function byWeight({ weight }: AskedTerm): number {
	return weight;
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
	return terms.length === 0 ? 1 : average(terms, byWeight, share);
}

/** How rare a word is among the sentences of its article: what the whole article is about tells none apart. */
function rarityIn({ sentences, frequencies }: ArticleReading, { keys }: AskedTerm): number {
	const found = Math.min(
		sentences,
		keys.reduce((sum, key) => sum + (frequencies.get(key) ?? 0), 0),
	);
	return inverseDocumentFrequency(found, sentences);
}

/** What a word counts among these index terms by the form in which it stands there: 1 as itself, 0 where it does not. */
function standingIn(
	{ keys, related, similar, expressions }: AskedTerm,
	layer: { has(key: string): boolean },
): number {
	const isThere = (word: string[]) => word.some((key) => layer.has(key));
	const said = expressions.filter(({ words }) => words.every(isThere));
	if (isThere(keys) || said.some((one) => !one.related)) return 1;
	if (isThere(related) || said.length > 0) return RELATED;
	return isThere(similar) ? SIMILAR : 0;
}
