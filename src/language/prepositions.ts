import { fold, splitWords } from './words.ts';

/** What a preposition may mean, folded: "de" is "of" as well as "from", and "from" never "to". */
const MEANINGS = new Map(
	`from:from of:of de:from,of du:from,of des:from,of d:from,of to:to at:at a:to,at,in au:to,at,in aux:to,at,in in:in
	into:in,to en:in,to,by dans:in inside:in on:on sur:on,about onto:on about:about under:under below:under sous:under
	above:above over:above with:with avec:with without:without sans:without for:for pour:for,to by:by par:by,through
	through:through before:before avant:before after:after apres:after since:since depuis:since,from until:until
	till:until jusqu:until jusque:until during:during pendant:during between:between entre:between among:among
	parmi:among against:against contre:against vers:to,about chez:at up:up down:down out:out off:off via:through`
		.split(/\s+/)
		.map((entry) => entry.split(':'))
		.map(([word = '', meanings = '']) => [word, meanings.split(',')]),
);

/** What each preposition of a text may mean, in its order; an English "a" is an article. */
export function prepositionsIn(text: string, isEnglish: boolean): string[][] {
	return splitWords(text)
		.map((word) => fold(word.text))
		.filter((word) => !(isEnglish && word === 'a'))
		.flatMap((word) => [MEANINGS.get(word) ?? []])
		.filter((meanings) => meanings.length > 0);
}

/** May two rows of prepositions mean the same, each in its place? */
export function meanTheSame(some: string[][], others: string[][]): boolean {
	return (
		some.length === others.length &&
		some.every((meanings, at) => meanings.some((one) => others[at]?.includes(one)))
	);
}

const CONTRARIES = new Map(
	[
		'from to',
		'before after',
		'in out',
		'up down',
		'on off',
		'with without',
		'under above',
		'for against',
	].flatMap((pair) => {
		const [one = '', other = ''] = pair.split(' ');
		return [
			[one, other],
			[other, one],
		] as const;
	}),
);

/** How surely the prepositions before a word turn what those of another text say: "from" surely to "to", "de" to "à" maybe. */
export function contrariness(some: string[][], others: string[][]): 'sure' | 'maybe' | 'none' {
	const [mine, theirs] = [some.flat(), others.flat()];
	if (mine.some((one) => theirs.includes(one))) return 'none';
	if (!mine.some((one) => isTurned(one, theirs))) return 'none';
	return mine.every((one) => isTurned(one, theirs)) ? 'sure' : 'maybe';
}

function isTurned(meaning: string, others: string[]): boolean {
	return others.includes(CONTRARIES.get(meaning) ?? '');
}
