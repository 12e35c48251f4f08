import { isPeople } from '../language/countries.ts';
import { isPersonNoun } from '../language/persons.ts';
import { keysInAnyLanguage } from '../language/question-terms.ts';
import { isStopWord } from '../language/stop-words.ts';
import { fold } from '../language/words.ts';
import type { Article } from '../store/articles.ts';
import type { ArticleReading } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';

/** UTF-16 units of an article that are read for who else bears a name. */
const LONGEST_READ = 200_000;

/** A name of several words in a question. */
export interface FullName {
	words: AskedTerm[];
	/** Do others in the article bear its last word? Else the article goes on with that alone. */
	isShared: boolean;
}

/** The question's names of several words that the article holds, each word of them. */
export function fullNames(
	{ terms, focus }: AskedQuestion,
	{ text }: Article,
	{ frequencies }: ArticleReading,
): FullName[] {
	const names = terms.reduce<AskedTerm[][]>((groups, term) => {
		const last = groups.at(-1)?.at(-1);
		if (!term.isName || isOrigin(term) || !term.keys.some((key) => frequencies.has(key)))
			return [...groups, []];
		if (last && focus.includes(`${last.word} ${term.word}`)) groups.at(-1)?.push(term);
		else groups.push([term]);
		return groups;
	}, []);
	const start = text.slice(0, LONGEST_READ);
	return names
		.filter((words) => words.length > 1)
		.map((words) => ({ words, isShared: hasNamesake(words, start) }));
}

/** "Le gradé marocain Mouhib": no first name. */
function isOrigin({ word }: AskedTerm): boolean {
	return /^\p{Ll}/u.test(word) && isPeople(word);
}

/** Is a sentence about "Ann Washkansky", and not about the "Louis Washkansky" of the question? */
export function isAboutNamesake({ words }: FullName, sentence: string): boolean {
	const [first] = words;
	// "General Mouhib" may be called Abdelghani.
	if (first === undefined || isPersonNoun(first.word)) return false;
	return !sentence.includes(first.word) && hasNamesake(words, sentence);
}

function hasNamesake(person: AskedTerm[], text: string): boolean {
	const surname = person.at(-1)?.word ?? '';
	const own = new Set(person.map(({ word }) => fold(word)));
	const before = [...text.matchAll(new RegExp(`(\\p{Lu}\\p{Ll}+)[ \\u00a0]${surname}(?!\\p{L})`, 'gu'))];
	return before.some(
		([, first = '']) =>
			!own.has(fold(first)) &&
			!keysInAnyLanguage(first).some((key) => person.some(({ keys }) => keys.includes(key))) &&
			!isPersonNoun(first) &&
			// "La Commission": an article is no first name.
			!isStopWord(fold(first), 'fr') &&
			!isStopWord(fold(first), 'en') &&
			!/^(?:M|Mr|Mrs|Ms|Miss|Mme|Mlle|Madame|Monsieur|Dr|Maître|Sir|Lord|Lady)$/u.test(first),
	);
}

/** "M. Bachmann" is the "Urs Bachmann" of the question. */
export function spreadSurname({ words }: FullName, levels: Map<AskedTerm, number>): void {
	const surname = words.at(-1);
	const level = surname ? (levels.get(surname) ?? 0) : 0;
	for (const word of words) levels.set(word, Math.max(level, levels.get(word) ?? 0));
}
