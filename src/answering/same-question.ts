import { detectQuestionLanguage } from '../language/detect-language.ts';
import { isKindWord } from '../language/kind-words.ts';
import type { TextLanguage } from '../language/languages.ts';
import { polarityOf } from '../language/negation.ts';
import { contrariness, meanTheSame, prepositionsIn } from '../language/prepositions.ts';
import { contentWords, termKey } from '../language/question-terms.ts';
import { stemWord } from '../language/stems.ts';
import { fold } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import { standsIn, topicOf } from './asked-term.ts';

/** A word that says what a heading asks about, and which one of the question's is the same. */
interface SharedWord {
	at: number;
	askedAt: number;
}

/** A text that asks: its content words, and the prepositions before each and behind the last. */
interface Asking {
	words: string[];
	prepositions: string[][][];
}

/** Does a heading ask for what the question does: denied alike, with the same words in the same relations? */
export function isSameQuestion(heading: string, asked: AskedQuestion, language: TextLanguage): boolean {
	const [above, own] = readBoth(heading, asked, language);
	const shared = shareWords(above, own, asked, language);
	if (!shared?.length || isDeniedOtherwise(heading, asked)) return false;
	const stretches = stretchesBetween(above, own, shared);
	return stretches.every(([mine, theirs]) => meanTheSame(mine, theirs));
}

/** Or for the opposite, of the same: "before departure" for "after departure", "can I not bring" for "can I bring"? */
export function isOppositeQuestion(heading: string, asked: AskedQuestion, language: TextLanguage): boolean {
	const [above, own] = readBoth(heading, asked, language);
	const shared = shareWords(above, own, asked, language);
	if (!shared?.length) return false;
	if (isDeniedOtherwise(heading, asked)) return true;
	const turned = [...shared, { at: above.words.length, askedAt: (shared.at(-1)?.askedAt ?? 0) + 1 }].map(
		({ at, askedAt }) => contrariness(above.prepositions[at] ?? [], own.prepositions[askedAt] ?? []),
	);
	return turned.includes('sure') || turned.filter((one) => one === 'maybe').length > 1;
}

function isDeniedOtherwise(heading: string, { focus }: AskedQuestion): boolean {
	return polarityOf(heading).denials > 0 !== polarityOf(focus).denials > 0;
}

function readBoth(heading: string, { focus }: AskedQuestion, language: TextLanguage): [Asking, Asking] {
	const asking = detectQuestionLanguage(focus) ?? language;
	return [readAsking(heading, language === 'en'), readAsking(focus, asking === 'en')];
}

function readAsking(text: string, isEnglish: boolean): Asking {
	const words = contentWords(text);
	const prepositions: string[][][] = [];
	let from = 0;
	for (const word of words) {
		const at = text.indexOf(word, from);
		prepositions.push(prepositionsIn(text.slice(from, at), isEnglish));
		from = at + word.length;
	}
	return { words, prepositions: [...prepositions, prepositionsIn(text.slice(from), isEnglish)] };
}

/** Each word of the heading that says what it asks about, where all stand in the question too. */
function shareWords(
	above: Asking,
	own: Asking,
	asked: AskedQuestion,
	language: TextLanguage,
): SharedWord[] | undefined {
	const shared: SharedWord[] = [];
	const topic = topicOf(asked.terms);
	for (const [at, word] of above.words.entries()) {
		if (isKindWord(fold(word))) continue;
		const key = new Set([termKey(stemWord(word, language), language)]);
		const same = topic.filter((term) => standsIn(term, key)).map((term) => own.words.indexOf(term.word));
		const askedAt = same.find((place) => place !== -1);
		if (askedAt === undefined) return undefined;
		shared.push({ at, askedAt });
	}
	return shared;
}

/**
 * The prepositions up to each shared word and behind the last, in the heading and in the question; none alike where the
 * order differs. What the question says besides may follow: "at the library".
 */
function stretchesBetween(above: Asking, own: Asking, shared: SharedWord[]): [string[][], string[][]][] {
	const stretches = shared.map(({ at, askedAt }, index): [string[][], string[][]] => {
		const before = shared[index - 1] ?? { at: -1, askedAt: -1 };
		const isInOrder = askedAt > before.askedAt;
		return [
			above.prepositions.slice(before.at + 1, at + 1).flat(),
			isInOrder ? own.prepositions.slice(before.askedAt + 1, askedAt + 1).flat() : [[]],
		];
	});
	const last = shared.at(-1) ?? { at: -1, askedAt: -1 };
	const ending = above.prepositions.slice(last.at + 1).flat();
	const rest = own.prepositions.slice(last.askedAt + 1).flat();
	const goesOn = last.askedAt + 1 < own.words.length;
	return [...stretches, [ending, goesOn ? rest.slice(0, ending.length) : rest]];
}
