import type { QuestionKind } from '../language/question-kind.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { Evidence } from './evidence.ts';

/** Below this share of the question's weight in a sentence and around it, it is about something else. */
const LEAST_EVIDENCE = 0.45;
/** The same where the sentence holds just the kind of thing that is asked for. */
const LEAST_EVIDENCE_WITH_SIGN = 0.4;
/** Of the question's names, this share must stand around the sentence: one of two words of a name may be misspelled. */
export const LEAST_NAMES = 0.55;

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

/** Has it few words, of which one stands nowhere on the shelf? */
export function lacksWord({ kind, terms }: AskedQuestion): boolean {
	const topic = terms.filter(({ isKind }) => !isKind);
	return !PUT_FREELY.has(kind) && topic.length <= FEW_WORDS && topic.some(({ isAbsent }) => isAbsent);
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

/** Does it hold the kind of thing that is asked for, of what is asked about? An amount or a date is that of something its sentence says. */
export function fitsKind(
	{ satisfies, saysCounted, saysHeadNoun, saysTopic, specific }: Evidence,
	{ kind }: AskedQuestion,
): boolean {
	if (kind === 'how-much' || kind === 'when') return satisfies && specific > 0 && saysTopic;
	return satisfies && saysHeadNoun && (kind !== 'how-many' || saysCounted);
}
