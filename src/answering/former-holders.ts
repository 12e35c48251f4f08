import type { TextLanguage } from '../language/languages.ts';
import { isOfficeWord } from '../language/persons.ts';
import { termKey } from '../language/question-terms.ts';
import type { Statement } from '../language/statements.ts';
import { stemWord } from '../language/stems.ts';
import { splitWords } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';

/** Of an office that somebody holds no longer; who is outgoing holds it still. */
const BEFORE_OFFICE =
	/(?<!\p{L})(?:former|previous|ex|ancien(?:ne)?|précédente?)[\s-](?:(?!(?:the|an?|l[ae]s?|une?|of|de|du)\s)[\p{L}-]+\s){0,2}$/iu;
const BEHIND_OFFICE = /^\sprécédente?(?!\p{L})/iu;

/** "What did the former mayor say": whoever is called mayor, and not former, holds the office now. */
export function holdsOfficeNow(
	{ focus, terms }: AskedQuestion,
	statement: Statement | undefined,
	sentence: string,
	language: TextLanguage,
): boolean {
	const office = terms.find(({ word }) => {
		const start = focus.indexOf(word);
		return isOfficeWord(word) && isFormer(focus, start, start + word.length);
	});
	if (!office || !statement) return false;
	const isOffice = (word: string) => office.keys.includes(termKey(stemWord(word, language), language));
	const told = `${statement.speaker}. ${sentence}`;
	if (splitWords(told).some(({ text, start, end }) => isOffice(text) && isFormer(told, start, end)))
		return false;
	return [...statement.words, ...statement.roles].some(isOffice);
}

/** Is this word an office that its holder no longer has? */
function isFormer(text: string, start: number, end: number): boolean {
	return BEFORE_OFFICE.test(text.slice(0, start)) || BEHIND_OFFICE.test(text.slice(end));
}
