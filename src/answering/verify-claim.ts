import { isInstruction } from '../language/instructions.ts';
import type { Language } from '../language/languages.ts';
import { agreeOn, polarityOf } from '../language/negation.ts';
import { areOpposite } from '../language/opposites.ts';
import { questionTerms, similarKeys } from '../language/question-terms.ts';
import { isSpeechVerb } from '../language/speech-verbs.ts';
import type { Claim } from '../models/claim.ts';
import type { Article, Passage } from '../store/articles.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { findForeignNumber, namesForeignDate } from './claim-facts.ts';
import { findForeignName, textKeys, type TextKeys } from './claim-names.ts';
import { sourceOf, type ClaimSource } from './claim-source.ts';
import { findSpeakerFault } from './claim-speaker.ts';
import { findWords } from './find-words.ts';
import type { RankedPassage } from './retrieve.ts';

export type ClaimFault =
	'no-such-passage' | 'words-not-found' | 'name' | 'number' | 'date' | 'negation' | 'speaker' | 'unsupported';

/** The stretch of an article that says what a claim says, in whole sentences; offsets are UTF-16 units of its text. */
export interface Support {
	ok: true;
	passage: Passage;
	article: Article;
	start: number;
	end: number;
}

/** `detail` tells the model what to mend. */
export type Verdict = Support | { ok: false; fault: ClaimFault; detail: string };

/** Of a claim's content words, the share that its source must hold, in either language. */
const LEAST_SHARE = 0.4;

/**
 * Does a passage say what a model claims it says? Decided without a model: its words stand there, and the claim's
 * names, numbers, dates, negation and speaker are those of the sentences they stand in.
 */
export function verifyClaim(
	claim: Claim,
	passages: RankedPassage[],
	snapshot: Snapshot,
	language: Language,
): Verdict {
	const ranked = passages[claim.passage - 1];
	if (!ranked) return fault('no-such-passage', `there is no passage ${claim.passage}`);
	const words = findWords(ranked.passage.pageContent, claim.words);
	if (!words)
		return fault(
			'words-not-found',
			'these words do not stand in that passage: copy 3 to 60 of its words in a row',
		);
	const source = sourceOf(ranked, words, snapshot);
	const wrong = compare(claim.text, language, source, snapshot);
	if (wrong) return wrong;
	const { passage, article, start, end } = source;
	return { ok: true, passage, article, start, end };
}

function compare(
	text: string,
	language: Language,
	source: ClaimSource,
	snapshot: Snapshot,
): Verdict | undefined {
	if (isInstruction(source.sentences)) return fault('unsupported', 'the passage reports nothing there');
	const speakers = source.statements.map(({ speaker }) => speaker).join('\n');
	const keys = textKeys(`${source.sentences}\n${source.antecedents}\n${speakers}`);
	const shelf = { snapshot, scopes: [source.article.scope] };
	const name = findForeignName(text, language, keys, shelf);
	if (name !== undefined) return fault('name', `${name} does not stand there`);
	const number = findForeignNumber(text, source);
	if (number !== undefined) return fault('number', `the number ${number} does not stand there`);
	if (namesForeignDate(text, source)) return fault('date', 'the date does not stand there');
	if (!agreeOn(polarityOf(text), polarityOf(source.clauses), polarityOf(source.sentences)))
		return fault('negation', 'one of the two denies what the other says');
	if (areOpposite(text, source.sentences)) return fault('negation', 'the passage says the opposite');
	const speaker = findSpeakerFault(text, language, textKeys(text), source);
	if (speaker !== undefined) return fault('speaker', speaker);
	if (shareOf(text, language, keys) < LEAST_SHARE)
		return fault('unsupported', 'the passage does not say that');
	return undefined;
}

function fault(kind: ClaimFault, detail: string): Verdict {
	return { ok: false, fault: kind, detail };
}

/** The share of a claim's content words that stand in the source, under themselves, a translation or a near synonym. */
function shareOf(text: string, language: Language, { keys }: TextKeys): number {
	const terms = questionTerms(text, language).filter(({ word }) => !isSpeechVerb(word, language));
	if (terms.length === 0) return 1;
	const found = terms.filter((term) =>
		[...term.keys, ...similarKeys(term.word, language)].some((key) => keys.has(key)),
	);
	return found.length / terms.length;
}
