import type { TextLanguage } from '../language/languages.ts';
import { isOfficeWord } from '../language/persons.ts';
import { termKey } from '../language/question-terms.ts';
import type { Statement } from '../language/statements.ts';
import { stemWord } from '../language/stems.ts';
import type { AskedQuestion } from './asked-question.ts';

/** Of an office that somebody holds no longer. */
const NO_LONGER = String.raw`(?<!\p{L})(?:former|previous|outgoing|ex|ancien(?:ne)?|précédente?|sortante?)(?!\p{L})`;
const FORMER = new RegExp(NO_LONGER, 'iu');
const BEFORE_OFFICE = new RegExp(String.raw`${NO_LONGER}[\s-](?:[\p{L}-]+\s){0,2}$`, 'iu');

/** "What did the former mayor say": whoever is called mayor, and not former, holds the office now. */
export function holdsOfficeNow(
	{ focus, terms }: AskedQuestion,
	statement: Statement | undefined,
	sentence: string,
	language: TextLanguage,
): boolean {
	const office = terms.find(({ word }) => isOfficeWord(word) && BEFORE_OFFICE.test(before(focus, word)));
	if (!office || !statement || FORMER.test(`${statement.speaker} ${sentence}`)) return false;
	return [...statement.words, ...statement.roles].some((word) =>
		office.keys.includes(termKey(stemWord(word, language), language)),
	);
}

function before(text: string, word: string): string {
	return text.slice(0, text.indexOf(word));
}
