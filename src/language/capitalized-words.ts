import { isCalendarWord } from './calendar.ts';
import { isWord } from './lexicon.ts';
import { nearestWords } from './spelling.ts';
import { fold, splitWords } from './words.ts';

const TITLES = new Set([
	'mr',
	'mrs',
	'ms',
	'miss',
	'dr',
	'mme',
	'mlle',
	'pr',
	'sir',
	'lord',
	'lady',
	'monsieur',
	'madame',
]);

/** A slip in one of these at the start of a question makes no name: "Coment", "Pouquoi". */
const QUESTION_WORDS = [
	'comment',
	'pourquoi',
	'quand',
	'combien',
	'quelle',
	'quels',
	'which',
	'where',
	'whose',
];

/** So many words without a small letter are no name or abbreviation. */
const LEAST_SHOUTED = 3;

/** Words the asker wrote with a capital, but for months, weekdays and the first, which has one anyway unless it is no common word; where all have one, those alone. */
export function capitalizedWords(question: string): Set<string> {
	const words = splitWords(question);
	const isShouted = words.length >= LEAST_SHOUTED && !/\p{Ll}/u.test(question);
	const capitalized = words.filter(({ text, start }, at) => {
		if (!/^\p{Lu}/u.test(text) || TITLES.has(fold(text)) || isCalendarWord(text)) return false;
		if (isShouted) return !isWord(text);
		const starts = at === 0 || /[.!?:]\s*$/.test(question.slice(0, start));
		return !starts || !(isWord(text) || nearestWords(fold(text), QUESTION_WORDS).length > 0);
	});
	return new Set(capitalized.map(({ text }) => fold(text)));
}
