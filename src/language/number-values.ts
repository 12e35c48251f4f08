import { toOrdinal as inEnglish } from 'n2words/en-GB';
import { toOrdinal as inFrench } from 'n2words/fr-FR';
import { otherNotations } from './number-words.ts';
import { romanValue } from './roman-numerals.ts';
import { fold, splitWords } from './words.ts';

/** What multiplies the number before it, in both languages. */
const MAGNITUDES = new Map<string, number>([
	...['cent', 'cents', 'hundred', 'hundreds', 'centaine', 'centaines'].map((word) => [word, 100] as const),
	...['mille', 'millier', 'milliers', 'thousand', 'thousands'].map((word) => [word, 1_000] as const),
	...['million', 'millions'].map((word) => [word, 1_000_000] as const),
	...['milliard', 'milliards', 'billion', 'billions'].map((word) => [word, 1_000_000_000] as const),
]);

const DOZENS = new Map([
	...['dozen', 'dozens', 'douzaine', 'douzaines'].map((word) => [word, 12] as const),
	['dizaine', 10],
	['dizaines', 10],
	['vingtaine', 20],
	['trentaine', 30],
	['cinquantaine', 50],
]);

/** "20 per cent", "20 pour cent" are no hundreds. */
const PER_CENT = /\b(?:per|pour)[ \u00a0]cents?\b/giu;

/** "Second" is a moment too, and "premier" an office: what is first is left to the words around it. */
const ORDINALS = new Map(
	Array.from({ length: 30 }, (_, at) => at + 2).flatMap((number) =>
		[inEnglish(number), inFrench(number)]
			.map(fold)
			.filter((word) => /^\p{L}+$/u.test(word))
			.map((word) => [word, number] as const),
	),
);

/**
 * The numbers of a text by their values, whether in digits, words of either language, or Roman numerals: "1,5
 * million", "deux cents", "XXe". "Un" and "one" by themselves are articles and pronouns and count for none.
 */
export function numberValues(text: string): Set<number> {
	return new Set(listNumbers(text));
}

/** The same in order, each as often as it stands there. */
export function listNumbers(written: string): number[] {
	const text = written.replace(PER_CENT, '%');
	const runs: number[][] = [];
	let end = 0;
	let isJoined = false;
	for (const { text: word, start, end: wordEnd } of splitWords(text)) {
		const run = runs.at(-1) ?? [];
		const isNear = run.length > 0 && /^[\s\u00a0\u202f-]+$/u.test(text.slice(end, start));
		if (isNear && /^(?:and|et)$/iu.test(word)) {
			isJoined = true;
			end = wordEnd;
			continue;
		}
		const value = valueOf(word) ?? (isNear && isOneAfter(run, word) ? 1 : undefined);
		const goesOn = isNear && !isDigits(word) && (!isJoined || mayBeJoined(run));
		if (value !== undefined && goesOn) run.push(value);
		else runs.push(value === undefined ? [] : [value]);
		isJoined = false;
		end = wordEnd;
	}
	return runs.filter((run) => run.length > 0).map(evaluate);
}

/** "Vingt et un", "twenty-one". */
function isOneAfter(run: number[], word: string): boolean {
	return /^(?:une?|one)$/iu.test(word) && mayBeJoined(run);
}

/** "Two hundred and fifty", "soixante et onze", but no "deux et trois". */
function mayBeJoined(run: number[]): boolean {
	const last = run.at(-1) ?? 0;
	return last >= 20 && last % 10 === 0;
}

function isDigits(word: string): boolean {
	return /^\d/.test(word);
}

function valueOf(word: string): number | undefined {
	const folded = fold(word);
	if (isDigits(word)) return Number(folded);
	const roman = romanValue(word);
	if (roman !== undefined) return roman;
	const [digits] = otherNotations(word).filter(isDigits);
	const known = MAGNITUDES.get(folded) ?? DOZENS.get(folded) ?? ORDINALS.get(folded);
	return known ?? (digits === undefined ? undefined : Number(digits));
}

/** "Deux cent mille": each word adds to, or multiplies, what stands before it. */
function evaluate(run: number[]): number {
	let total = 0;
	let current = 0;
	for (const value of run) {
		if (value >= 1_000 && isRound(value)) {
			total += Math.max(1, current) * value;
			current = 0;
		} else if (value === 100 || (value === 20 && current === 4)) current = Math.max(1, current) * value;
		else current += value;
	}
	return total + current;
}

function isRound(value: number): boolean {
	return value === 1_000 || value === 1_000_000 || value === 1_000_000_000;
}
