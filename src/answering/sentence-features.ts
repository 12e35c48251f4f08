import { endsAsking } from '../language/asking-sentences.ts';
import type { QuestionKind } from '../language/question-kind.ts';
import type { AskedQuestion } from './asked-question.ts';
import { topicOf } from './asked-term.ts';
import type { Evidence } from './evidence.ts';
import { fitsKind, isNear, lacksKind, lacksNames, shareAbsent } from './near-subject.ts';

/** Kinds of question that are answered alike. */
const GROUPS = {
	who: ['who', 'name'],
	identity: ['identity'],
	when: ['when'],
	where: ['where', 'country', 'language'],
	number: ['how-many', 'how-much', 'age'],
	why: ['why'],
	purpose: ['purpose'],
	statement: ['statement', 'position'],
	abbreviation: ['abbreviation'],
	other: ['other'],
} as const satisfies Record<string, readonly QuestionKind[]>;

type Group = keyof typeof GROUPS;

const GROUP_NAMES = Object.keys(GROUPS) as Group[];
const NO_GROUP = { satisfies: noGroup('satisfies'), kind: noGroup('kind') };

function noGroup(prefix: string): Record<string, number> {
	return Object.fromEntries(GROUP_NAMES.map((group) => [`${prefix} ${group}`, 0]));
}

/** Words of the question beyond so many say nothing more. */
const MOST_WORDS = 4;
/** Different content words of a long sentence, and of the longest that is told from it. */
const LONG_SENTENCE = 20;
const LONGEST_SENTENCE = 40;
/** Words of a question that is not short any more. */
const FULL_QUESTION = 5;
const SHORT_QUESTION = 2;
/** Of a larger shelf no more is expected to come near by chance: only the best twenty passages are looked into. */
const MANY_PASSAGES = 60;
/** Nothing smaller was learned from: a single article of eight paragraphs. */
const FEW_PASSAGES = 8;

/** What is measured of a sentence, each about 0 to 1. */
export type SentenceFeature =
	| 'inContext'
	| 'saysKind'
	| 'exact'
	| 'passage'
	| 'names'
	| 'ownWords'
	| 'near'
	| 'fits'
	| 'inContextIfFits'
	| 'length'
	| 'asks'
	| 'withPrevious'
	| 'lacksHeadNoun'
	| 'lacksNames'
	| 'lacksKind'
	| `satisfies ${Group}`;

/** What is measured of a question, each about 0 to 1: how likely it is that nothing answers it. */
export type SilenceFeature =
	| 'always'
	| 'shelf'
	| 'absent'
	| 'absentName'
	| 'onlyNames'
	| 'words'
	| 'short'
	| 'nameless'
	| `kind ${Group}`;

/** `passageShare` is the score of its passage, as a share of the best. */
export function sentenceFeatures(
	evidence: Evidence,
	asked: AskedQuestion,
	passageShare: number,
): Record<SentenceFeature, number> {
	const { inContext, names, ownWords, withPrevious, article, start, end } = evidence;
	const sentence = article.text.slice(start, end);
	const fits = Number(fitsKind(evidence, asked));
	return {
		inContext,
		saysKind: Number(evidence.saysKind),
		exact: Number(evidence.exact),
		passage: passageShare,
		names,
		ownWords: Math.min(ownWords, MOST_WORDS) / MOST_WORDS,
		near: Number(isNear(evidence, asked)),
		fits,
		inContextIfFits: inContext * fits,
		length: Math.min(evidence.length, LONGEST_SENTENCE) / LONG_SENTENCE,
		asks: Number(endsAsking(sentence)),
		withPrevious,
		lacksHeadNoun: Number(!evidence.saysHeadNoun),
		lacksNames: Number(lacksNames(evidence)),
		lacksKind: Number(lacksKind(evidence, asked)),
		...perGroup('satisfies', asked.kind, evidence.satisfies),
	};
}

export function silenceFeatures(asked: AskedQuestion): Record<SilenceFeature, number> {
	const terms = topicOf(asked.terms);
	return {
		always: 1,
		shelf: sizeOf(asked.visible),
		absent: shareAbsent(terms),
		absentName: Number(terms.some(({ isName, found }) => isName && found === 0)),
		onlyNames: Number(terms.every(({ isName }) => isName)),
		words: terms.length / FULL_QUESTION,
		short: Number(terms.length <= SHORT_QUESTION),
		nameless: Number(!terms.some(({ isName }) => isName)),
		...perGroup('kind', asked.kind, true),
	};
}

/** Of more passages more come near by chance: 1 for many, less for few. */
function sizeOf(passages: number): number {
	const counted = Math.min(Math.max(passages, FEW_PASSAGES), MANY_PASSAGES);
	return Math.log(1 + counted) / Math.log(1 + MANY_PASSAGES);
}

/** One number for each group: that of the question's own kind, and 0 for the others. */
function perGroup<Prefix extends 'satisfies' | 'kind'>(
	prefix: Prefix,
	kind: QuestionKind,
	holds: boolean,
): Record<`${Prefix} ${Group}`, number> {
	const group = GROUP_NAMES.find((name) => (GROUPS[name] as readonly QuestionKind[]).includes(kind));
	const none = NO_GROUP[prefix] as Record<`${Prefix} ${Group}`, number>;
	return group && holds ? { ...none, [`${prefix} ${group}`]: 1 } : none;
}
