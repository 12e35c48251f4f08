import { inverseDocumentFrequency } from '../store/term-index.ts';
import type { ArticleReading } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import { topicOf, type AskedTerm } from './asked-term.ts';
import { spreadSurname, type FullName } from './full-names.ts';
import { saysHeadNoun, type HeadNoun } from './says-head-noun.ts';
import { LEVELS, RELATED, standingsIn, type TextTerms } from './standing.ts';

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
	/** The same, wherever in the article they stand. */
	namesInArticle: number;
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
export type Layer = [terms: TextTerms, level: number];

/** What holds for every sentence of a passage alike. */
export interface WeighingSetting {
	asked: AskedQuestion;
	/** The words whose kind of thing must be said: see `headNouns`. */
	heads: HeadNoun[];
	people: FullName[];
	reading: ArticleReading;
}

/** What a word of the question counts. */
type LevelOf = ReadonlyMap<AskedTerm, number>;

/** How much of a question the layers hold: the sentence itself first, then the one it leans on, then what is around. */
export function weigh(layers: Layer[], { asked, heads, people, reading }: WeighingSetting): Weighed {
	const { terms } = asked;
	const counted = topicOf(terms);
	const levels = highestLevels(layers, terms, people);
	const own = highestLevels(layers.slice(0, OWN_LAYERS), terms, people);
	const others = counted.filter(({ isName, found }) => !isName && found > 0);
	const { ownWords, withPrevious } = weighOwn(layers, terms);
	return {
		inContext: average(counted, byWeight, (term) => levels.get(term) ?? 0),
		specific: average(
			counted,
			(term) => rarityIn(reading, term),
			(term) => ownLevel(term, own),
		),
		saysMore:
			others.length === 0 ||
			counted.filter((term) => term.isName && ownLevel(term, own) > 0).length >= 2 ||
			others.some((term) => (levels.get(term) ?? 0) >= LEVELS.passage),
		saysTopic: others.length === 0 || others.some((term) => isSaid(term, own)),
		saysHeadNoun: saysHeadNoun(
			heads,
			(term) => own.get(term) ?? 0,
			layers.slice(0, OWN_LAYERS).map(([text]) => text),
		),
		names: shareOfNames(counted, levels, LEVELS.passage),
		namesInArticle: shareOfNames(counted, levels, LEVELS.article),
		saysKind: terms.some((term) => term.isKind && term.keys.some((key) => layers[0]?.[0].has(key))),
		ownWords,
		withPrevious,
	};
}

/** The most that each word counts in any of the layers; a person's words count as much as the surname. */
function highestLevels(layers: Layer[], terms: AskedTerm[], people: FullName[]): LevelOf {
	const levels = new Map(terms.map((term) => [term, 0]));
	for (const [text, level] of layers) {
		standingsIn(text, terms).forEach((standing, at) => {
			const term = terms[at];
			if (term) levels.set(term, Math.max(levels.get(term) ?? 0, level * standing));
		});
	}
	for (const person of people) if (!person.isShared) spreadSurname(person, levels);
	return levels;
}

function ownLevel(term: AskedTerm, own: LevelOf): number {
	const level = own.get(term) ?? 0;
	return level >= LEVELS.leaning ? level : 0;
}

function isSaid(term: AskedTerm, own: LevelOf): boolean {
	return (own.get(term) ?? 0) > LEVELS.before;
}

/** What the sentence says itself, and together with the one it follows, wherever else it is said too. */
function weighOwn(layers: Layer[], terms: AskedTerm[]): Pick<Weighed, 'ownWords' | 'withPrevious'> {
	const alike = layers.slice(0, OWN_LAYERS).map(([text]): Layer => [text, 1]);
	const itself = highestLevels(alike.slice(0, 1), terms, []);
	const either = highestLevels(alike, terms, []);
	const counted = topicOf(terms);
	return {
		ownWords: counted.filter((term) => !term.isName && (itself.get(term) ?? 0) > 0).length,
		withPrevious: average(counted, byWeight, (term) => either.get(term) ?? 0),
	};
}

function byWeight({ weight }: AskedTerm): number {
	return weight;
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

/** The share of the names that stand as near as `level` tells; 1 without names. */
function shareOfNames(terms: AskedTerm[], levels: LevelOf, level: number): number {
	const names = terms.filter(({ isName }) => isName);
	if (names.length === 0) return 1;
	return average(names, byWeight, (term) => ((levels.get(term) ?? 0) >= level * RELATED ? 1 : 0));
}

/** How rare a word is among the sentences of its article: what the whole article is about tells none apart. */
function rarityIn({ sentences, frequencies }: ArticleReading, { keys }: AskedTerm): number {
	const found = Math.min(
		sentences,
		keys.reduce((sum, key) => sum + (frequencies.get(key) ?? 0), 0),
	);
	return inverseDocumentFrequency(found, sentences);
}
