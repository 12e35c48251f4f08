import { fold, splitWords } from '../language/words.ts';
import type { QuestionKind } from '../language/question-kind.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { readingOf } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import { weighSentences, type Evidence } from './evidence.ts';
import type { RankedPassage } from './retrieve.ts';

const MOST_SENTENCES = 4;
/** Below this share of the question's weight in a sentence and around it, nothing answers. */
const LEAST_EVIDENCE = 0.45;
/** The same where the sentence holds just the kind of thing that is asked for. */
const LEAST_EVIDENCE_WITH_SIGN = 0.4;
/** Of the question's names, this share must stand around the sentence: one of two words of a name may be misspelled. */
const LEAST_NAMES = 0.55;
/** An amount or a date is that of something the sentence itself, or the one it leans on, says. */
const LEAST_SPECIFIC = 0;
/** In a question of so few words each is a good part of what is asked. */
const FEW_WORDS = 3;
/** Aims, causes and opinions are told in words of their own. */
const PUT_FREELY = new Set<QuestionKind>([
	'why',
	'purpose',
	'statement',
	'position',
	'identity',
	'abbreviation',
]);
/** A further sentence must come this close to the best one. */
const LEAST_SHARE_OF_BEST = 0.79;
/** What counts beside the evidence in a sentence's context; fitted on the sets for tuning by logistic regression, then rounded. */
const WEIGHTS = {
	specific: 0.2,
	satisfies: 0.25,
	saysKind: 0.1,
	exact: 0.1,
	passage: 0.25,
	names: 0.1,
	leans: 0.07,
};

/** What a question's answer lacks on this shelf. */
export type Missing = 'subject' | 'answer';

export interface Choice {
	/** The sentences that answer, best first; a sentence that leans on the one before comes after it. */
	sentences: Evidence[];
	/** Why there are none. */
	missing?: Missing;
}

interface ScoredSentence extends Evidence {
	score: number;
}

/** The few sentences that hold what is asked for together with what the question is about. */
export function chooseSentences(passages: RankedPassage[], asked: AskedQuestion, snapshot: Snapshot): Choice {
	const scored = scoreSentences(passages, asked, snapshot);
	const near = scored.filter((one) => isNear(one, asked));
	const fitting = lacksWord(asked) ? [] : near.filter((one) => answers(one, asked));
	const [best, ...others] = fitting.toSorted((a, b) => b.score - a.score);
	if (!best) return { sentences: [], missing: near.length > 0 || isNamed(asked) ? 'answer' : 'subject' };
	const chosen = addFurther(best, others);
	return { sentences: bringAntecedents(chosen, scored) };
}

/** Is the sentence about what the question is about? An expansion alone tells what an abbreviation stands for. */
export function isNear(
	{ inContext, names, saysMore, satisfies }: Evidence,
	{ kind }: AskedQuestion,
): boolean {
	if (kind === 'abbreviation') return satisfies;
	return (
		names >= LEAST_NAMES &&
		saysMore &&
		inContext >= (kind === 'other' ? LEAST_EVIDENCE : LEAST_EVIDENCE_WITH_SIGN)
	);
}

/** Does the shelf hold every name of the question, and is there one? */
function isNamed({ terms }: AskedQuestion): boolean {
	const names = terms.filter(({ isName }) => isName);
	return names.length > 0 && names.every(({ found }) => found > 0);
}

/** Of a question of few words none may be missing from the whole shelf. */
function lacksWord({ kind, terms }: AskedQuestion): boolean {
	const topic = terms.filter(({ isKind }) => !isKind);
	return !PUT_FREELY.has(kind) && topic.length <= FEW_WORDS && topic.some(({ isAbsent }) => isAbsent);
}

function answers(
	{ satisfies, saysCounted, saysHeadNoun, saysTopic, specific }: Evidence,
	{ kind }: AskedQuestion,
): boolean {
	if (kind === 'how-much' || kind === 'when') return satisfies && specific > LEAST_SPECIFIC && saysTopic;
	return satisfies && saysHeadNoun && (kind !== 'how-many' || saysCounted);
}

function scoreSentences(
	passages: RankedPassage[],
	asked: AskedQuestion,
	snapshot: Snapshot,
): ScoredSentence[] {
	const bestScore = passages[0]?.score ?? 1;
	return passages.flatMap(({ passage, article, score }) => {
		const sentences = weighSentences(passage, article, asked, readingOf(article, snapshot));
		return sentences.map((one) => ({ ...one, score: scoreOf(one, score / bestScore) }));
	});
}

function scoreOf(
	{ inContext, specific, satisfies, saysKind, exact, names, leans }: Evidence,
	passageShare: number,
): number {
	return (
		inContext +
		WEIGHTS.specific * specific +
		(satisfies ? WEIGHTS.satisfies : 0) +
		(saysKind ? WEIGHTS.saysKind : 0) +
		(exact ? WEIGHTS.exact : 0) +
		WEIGHTS.passage * passageShare +
		WEIGHTS.names * names -
		(leans ? WEIGHTS.leans : 0)
	);
}

/** Further sentences are quoted only where they come close to the best: either may be the one that was meant. */
function addFurther(best: ScoredSentence, others: ScoredSentence[]): ScoredSentence[] {
	const chosen = [best];
	for (const next of others) {
		if (chosen.length === MOST_SENTENCES || next.score < best.score * LEAST_SHARE_OF_BEST) break;
		if (!chosen.some((other) => sameWords(other, next))) chosen.push(next);
	}
	return chosen;
}

/** "Ce peut être…" comes with the sentence it leans on. */
function bringAntecedents(chosen: ScoredSentence[], scored: ScoredSentence[]): Evidence[] {
	const all: Evidence[] = [];
	for (const one of chosen) {
		const before = one.leans ? previousOf(one, scored) : undefined;
		for (const sentence of before ? [before, one] : [one]) {
			if (all.length < MOST_SENTENCES && !all.includes(sentence)) all.push(sentence);
		}
	}
	return all;
}

function previousOf(sentence: ScoredSentence, scored: ScoredSentence[]): ScoredSentence | undefined {
	const samePassage = scored.filter(
		({ passage, end }) => passage.id === sentence.passage.id && end <= sentence.start,
	);
	return samePassage.at(-1);
}

function sameWords(a: Evidence, b: Evidence): boolean {
	return wordsOf(a) === wordsOf(b);
}

function wordsOf({ article, start, end }: Evidence): string {
	return splitWords(article.text.slice(start, end))
		.map(({ text }) => fold(text))
		.join(' ');
}
