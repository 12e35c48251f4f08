import { fold } from '../language/words.ts';
import type { Article } from '../store/articles.ts';
import type { ArticleReading } from './article-reading.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';

/** UTF-16 units of an article that are read for who else bears a name. */
const LONGEST_READ = 200_000;

/** Names of several words that the article holds, each word of them: it goes on with the last one alone, unless others share it. */
export function fullNames(
	{ terms, focus }: AskedQuestion,
	{ text }: Article,
	{ frequencies }: ArticleReading,
): AskedTerm[][] {
	const names = terms.reduce<AskedTerm[][]>((groups, term) => {
		const last = groups.at(-1)?.at(-1);
		if (!term.isName || !term.keys.some((key) => frequencies.has(key))) return [...groups, []];
		if (last && focus.includes(`${last.word} ${term.word}`)) groups.at(-1)?.push(term);
		else groups.push([term]);
		return groups;
	}, []);
	return names.filter((words) => words.length > 1 && !isShared(words, text));
}

/** "Louis Washkansky" beside the "Ann Washkansky" of the question: the surname alone tells nothing. */
function isShared(person: AskedTerm[], text: string): boolean {
	const surname = person.at(-1)?.word ?? '';
	const own = new Set(person.map(({ word }) => fold(word)));
	const before = [
		...text
			.slice(0, LONGEST_READ)
			.matchAll(new RegExp(`(\\p{Lu}\\p{Ll}+)[ \\u00a0]${surname}(?!\\p{L})`, 'gu')),
	];
	return before.some(
		([, first = '']) =>
			!own.has(fold(first)) &&
			!/^(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Maître|Sir|Lord|Lady|President|Général|Minister|Professor)$/u.test(first),
	);
}

/** "M. Bachmann" is the "Urs Bachmann" of the question. */
export function spreadSurname(person: AskedTerm[], levels: Map<AskedTerm, number>): void {
	const surname = person.at(-1);
	const level = surname ? (levels.get(surname) ?? 0) : 0;
	for (const word of person) levels.set(word, Math.max(level, levels.get(word) ?? 0));
}
