import { isWord } from './lexicon.ts';

/** What people leave out when they type in haste, in both languages, and what they mean. */
const HABITS: [pattern: RegExp, meant: string][] = [
	[/\b(what|who|where|when|how|why)s\b(?!['’])/giu, '$1’s'],
	[/\babt\b/giu, 'about'],
	[/\bppl\b/giu, 'people'],
	[/\bgovt?\b/giu, 'government'],
	[/(?<![\p{L}'’])gvt\b/giu, 'gouvernement'],
	[/(?<![\p{L}'’])c['’ ]?(?:t|étai[st]|etai[st])? ?o[uù](?=$|[ ?])/giu, 'c’est où'],
	[
		/(?<![\p{L}'’])c['’ ]?(?:t|étai[st]|etai[st]) ?(quand|qd|kan|qui|ki|quoi|koi|combien)(?![\p{L}])/giu,
		'c’est $1',
	],
];

/** A question as it would be typed with more time: "whats", "c t ou", "helpin". */
export function spellOut(question: string): string {
	const spelled = HABITS.reduce((text, [pattern, meant]) => text.replace(pattern, meant), question);
	return spelled.replace(/(?<!\p{L})\p{Ll}{3,}in(?!\p{L})/gu, (word) =>
		!isWord(word) && isWord(`${word}g`) ? `${word}g` : word,
	);
}
