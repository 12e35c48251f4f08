import { asksAnyBuilding, asksNamedHouse, namesHouse, saysBuilding } from '../language/buildings.ts';
import type { QuestionKind } from '../language/question-kind.ts';
import { foldText } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';
import type { Evidence } from './evidence.ts';

/** Below this share of the question's weight in a sentence and around it, it is about something else. */
const LEAST_EVIDENCE = 0.45;
/** The same where the sentence holds just the kind of thing that is asked for. */
const LEAST_EVIDENCE_WITH_SIGN = 0.4;
/** Of the question's names, this share must stand around the sentence: one of two words of a name may be misspelled. */
const LEAST_NAMES = 0.55;
/** Of the question's weight, in a sentence and the one before it, whose names stand farther off. */
const LEAST_SAID = 0.35;

/** In a question of so few words each is a good part of what is asked. */
const FEW_WORDS = 3;
const MOST_ABSENT = 0.5;
/** Kinds that surely show in a sentence: no date is no answer to "when". */
const SURE_SIGNS = new Set<QuestionKind>([
	'name',
	'when',
	'how-many',
	'age',
	'how-much',
	'country',
	'language',
	'abbreviation',
]);
/** Kinds that show in a sentence, but in so many ways that one may be missed. */
const UNSURE_SIGNS = new Set<QuestionKind>(['where', 'why', 'purpose', 'statement', 'position']);
/** Aims, causes and opinions are told in words of their own. */
const PUT_FREELY = new Set<QuestionKind>([
	'why',
	'purpose',
	'statement',
	'position',
	'identity',
	'abbreviation',
]);

/** Has it few words, of which half or more, by weight, stand nowhere on the shelf? */
export function lacksSubject({ kind, terms }: AskedQuestion): boolean {
	const topic = terms.filter(({ isKind }) => !isKind);
	if (PUT_FREELY.has(kind) || topic.length === 0 || topic.length > FEW_WORDS) return false;
	return shareAbsent(topic) >= MOST_ABSENT;
}

/** The share of these words, by weight, that the shelf has nowhere and in no other words. */
export function shareAbsent(terms: AskedTerm[]): number {
	const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
	return terms.reduce((sum, { weight, isAbsent }) => sum + (isAbsent ? weight : 0), 0) / total;
}

/**
 * Is it about somebody else than the question? Where it says a good part of what is asked, the names may stand anywhere
 * in its article: "Le port sera mis en service en 2028" says of the port told of before when it opens.
 */
export function isAboutOthers(evidence: Evidence): boolean {
	const { namesInArticle, withPrevious } = evidence;
	return lacksNames(evidence) && (namesInArticle < LEAST_NAMES || withPrevious < LEAST_SAID);
}

/** Are too few of the question's names in the sentence and around it? */
export function lacksNames({ names }: Evidence): boolean {
	return names < LEAST_NAMES;
}

/** Is nothing of the kind in it that is asked for, where that has signs of its own? */
export function lacksKind(evidence: Evidence, asked: AskedQuestion): boolean {
	return lacksSureKind(evidence, asked) || (UNSURE_SIGNS.has(asked.kind) && !evidence.satisfies);
}

/** The same where nothing of the kind can be missed. */
export function lacksSureKind(evidence: Evidence, { kind, focus }: AskedQuestion): boolean {
	if (kind === 'where' && asksAnyBuilding(focus) && !saysBuilding(foldText(textOf(evidence)))) return true;
	if (kind === 'where' && asksNamedHouse(focus) && !namesHouse(textOf(evidence))) return true;
	if (!evidence.saysHeadNoun) return true;
	if (kind === 'how-many' && !evidence.saysCounted) return true;
	return SURE_SIGNS.has(kind) && !evidence.satisfies;
}

export function textOf({ article, start, end }: Evidence): string {
	return article.text.slice(start, end);
}

/** Is the sentence about what the question is about? An expansion alone tells what an abbreviation stands for. */
export function isNear(evidence: Evidence, { kind }: AskedQuestion): boolean {
	const { inContext, saysMore, satisfies } = evidence;
	if (kind === 'abbreviation') return satisfies;
	return (
		!lacksNames(evidence) &&
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
	return satisfies && saysHeadNoun && saysCounted;
}
