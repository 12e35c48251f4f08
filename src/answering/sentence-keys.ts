import { endsAsking } from '../language/asking-sentences.ts';
import type { TextLanguage } from '../language/languages.ts';
import { leansOnPrevious } from '../language/leaning-sentences.ts';
import { passageKeys, termKey } from '../language/question-terms.ts';
import { resolveDates } from '../language/resolve-dates.ts';
import type { Statement } from '../language/statements.ts';
import type { Article } from '../store/articles.ts';
import type { AskedQuestion } from './asked-question.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Sentences with their index terms; where a year is asked about, also that of "le 1er janvier dernier". */
export function keysOfSentences(
	sentences: { text: string; terms: string[] }[],
	{ language, published }: Article,
	asked: AskedQuestion,
): Set<string>[] {
	const asksYear = published !== undefined && asked.terms.some(({ word }) => YEAR.test(word));
	return sentences.map(
		({ text, terms }) => new Set(asksYear ? [...terms, ...yearKeys(text, published, language)] : terms),
	);
}

function yearKeys(text: string, published: string, language: TextLanguage): string[] {
	const dates = resolveDates(text, published, language);
	return dates.map(({ from }) => termKey(String(from.getUTCFullYear()), language));
}

/** The words of the sentence before, and of those that it leans on itself: "Dans ce cadre, il…" "L'objectif est…". */
export function antecedentKeys(at: number, texts: string[], keys: Set<string>[]): Set<string> {
	const found = new Set(keys[at - 1]);
	for (let before = at - 1; before > 0 && leansOnPrevious(texts[before] ?? ''); before--)
		for (const key of keys[before - 1] ?? []) found.add(key);
	return found;
}

/** What an interviewer asked before, in this passage: the whole answer is about it. */
export function askedBefore(at: number, texts: string[], keys: Set<string>[]): Set<string> {
	const asked = texts.findLastIndex((text, place) => place < at && endsAsking(text));
	return keys[asked] ?? new Set();
}

/** Where a statement is asked for, "explique-t-il" holds the name it stands for. */
export function withSpeaker(
	keys: Set<string>,
	{ kind }: AskedQuestion,
	language: TextLanguage,
	statement: () => Statement | undefined,
): Set<string> {
	const speaker = kind === 'statement' || kind === 'position' ? statement() : undefined;
	if (!speaker || speaker.named) return keys;
	return new Set([...keys, ...passageKeys(speaker.speaker, language)]);
}
