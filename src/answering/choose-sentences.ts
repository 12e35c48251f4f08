import type { QuestionKind } from '../language/question-kind.ts';
import { endsAsking } from '../language/asking-sentences.ts';
import { fold, splitWords } from '../language/words.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { answersBelowHeading, answersOpposite } from './asked-in-heading.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { Evidence } from './evidence.ts';
import { isAboutOthers, isNear, lacksSubject, lacksSureKind, textOf } from './near-subject.ts';
import { isLeftover, isTableRow, saysWhatFollows } from './quotable.ts';
import type { RankedPassage } from './retrieve.ts';
import { scoreOfSilence, scoreSentences, scoreTogether, type ScoredSentence } from './score-sentences.ts';

const MOST_SENTENCES = 4;
/** With those that they lean on. */
const MOST_QUOTED = 5;
/** A further sentence may be so much less likely than the best, as the natural logarithm of how many times. */
const MOST_LESS_LIKELY = 2;
/** Below this share of the question's weight in a sentence and around it, it says nothing of what is asked. */
const LEAST_CONTEXT = 0.15;

/** Kinds that take a sentence: the cells of a table name and count. */
const WORDED = new Set<QuestionKind>(['why', 'purpose', 'statement', 'position']);

/** What a question's answer lacks on this shelf. */
export type Missing = 'subject' | 'answer';

export interface Choice {
	/** The sentences that answer, best first; a sentence that leans on the one before comes after it. */
	sentences: Evidence[];
	/** Why there are none. */
	missing?: Missing;
}

/** The few sentences most likely to answer, where it is likelier that one does than that none does. */
export function chooseSentences(passages: RankedPassage[], asked: AskedQuestion, snapshot: Snapshot): Choice {
	const scored = scoreSentences(passages, asked, snapshot);
	const below = answersBelowHeading(scored, asked, snapshot);
	if (below.length > 0) return { sentences: below };
	const able = scored.filter((one) => mayAnswer(one, asked)).toSorted((a, b) => b.score - a.score);
	const [best, ...others] = able;
	if (!best || lacksSubject(asked) || scoreTogether(able) < scoreOfSilence(asked)) {
		const isSubjectThere = scored.some((one) => isNear(one, asked)) || isNamed(asked);
		return { sentences: [], missing: isSubjectThere ? 'answer' : 'subject' };
	}
	return { sentences: bringAntecedents(addFurther(best, others), scored) };
}

/** However likely it is: nothing is said of somebody else than is asked about. */
function mayAnswer(evidence: Evidence, asked: AskedQuestion): boolean {
	if (asked.kind === 'abbreviation') return evidence.satisfies;
	if (evidence.inContext < LEAST_CONTEXT || isLeftover(textOf(evidence))) return false;
	// What is all question may be what somebody looks up.
	if (endsAsking(textOf(evidence)) && evidence.passage.metadata.sentences.length > 1) return false;
	if (saysWhatFollows(evidence.article, evidence)) return false;
	if (answersOpposite(evidence, asked)) return false;
	if (WORDED.has(asked.kind) && isTableRow(textOf(evidence))) return false;
	return !isAboutOthers(evidence) && !isSaidByOther(evidence, asked) && !lacksSureKind(evidence, asked);
}

/** Words that are surely somebody else's are no answer to what X said; those of nobody made out may be X's. */
function isSaidByOther({ satisfies, statement }: Evidence, { kind }: AskedQuestion): boolean {
	return kind === 'statement' && !satisfies && statement()?.certain === true;
}

/** Does the shelf hold every name of the question, and is there one? */
function isNamed({ terms }: AskedQuestion): boolean {
	const names = terms.filter(({ isName }) => isName);
	return names.length > 0 && names.every(({ found }) => found > 0);
}

/** Further sentences are quoted only where they come close to the best: either may be the one that was meant. */
function addFurther(best: ScoredSentence, others: ScoredSentence[]): ScoredSentence[] {
	const chosen = [best];
	for (const next of others) {
		if (chosen.length === MOST_SENTENCES || next.score < best.score - MOST_LESS_LIKELY) break;
		if (!chosen.some((other) => sameWords(other, next))) chosen.push(next);
	}
	return chosen;
}

/** "Ce peut être…" comes with the sentence it leans on. */
function bringAntecedents(chosen: ScoredSentence[], scored: ScoredSentence[]): Evidence[] {
	const all: Evidence[] = [];
	for (const one of chosen) {
		const before = one.leans ? previousOf(one, scored) : undefined;
		const missing = (before ? [before, one] : [one]).filter((sentence) => !all.includes(sentence));
		// Both or neither: what a sentence leans on says nothing without it.
		if (all.length + missing.length <= MOST_QUOTED) all.push(...missing);
	}
	return all;
}

/** In its passage, or the last of the passage before. */
function previousOf(sentence: ScoredSentence, scored: ScoredSentence[]): ScoredSentence | undefined {
	const earlier = scored.filter(
		({ article, passage: { metadata }, end }) =>
			article.id === sentence.article.id &&
			end <= sentence.start &&
			metadata.position >= sentence.passage.metadata.position - 1,
	);
	return earlier.toSorted((a, b) => a.start - b.start).at(-1);
}

function sameWords(a: Evidence, b: Evidence): boolean {
	return wordsOf(a) === wordsOf(b);
}

function wordsOf(evidence: Evidence): string {
	return splitWords(textOf(evidence))
		.map(({ text }) => fold(text))
		.join(' ');
}
