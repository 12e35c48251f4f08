import { isPlaceName } from './countries.ts';
import type { TextLanguage } from './languages.ts';
import { isKnown, translate } from './lexicon.ts';
import type { Span } from './sentences.ts';
import { isStopWord } from './stop-words.ts';
import { fold } from './words.ts';

/** A proper name in a text: capitalised words with the particles between them. */
export interface ProperName extends Span {
	text: string;
	/** Its capitalised words, folded. */
	words: string[];
}

const WORD = String.raw`(?:(?:\p{Lu}\.)+(?=[ \u00a0]?\p{Lu})|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*)`;
const PARTICLE = String.raw`(?:de la|de l['’]|du|des|de|d['’]|la|le|von|van|der|den|al|el|ben|bin|ibn|of|and|et)`;
const NAME = new RegExp(
	`(?<![\\p{L}@#/])${WORD}(?:[ \\u00a0]${WORD}|[ \\u00a0]${PARTICLE}[ \\u00a0]?${WORD})*`,
	'gu',
);

/** The proper names of a sentence. A capital at its very start counts only where the word is no common one. */
export function findProperNames(sentence: string, language: TextLanguage): ProperName[] {
	const names: ProperName[] = [];
	for (const match of sentence.matchAll(NAME)) {
		const start = match.index;
		const text = isSentenceStart(sentence, start) ? dropCommonStart(match[0], language) : match[0];
		if (text === '') continue;
		names.push(toName(text, start + match[0].length - text.length));
	}
	return names;
}

function toName(text: string, start: number): ProperName {
	const words = text.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
	return { start, end: start + text.length, text, words: words.map(fold) };
}

/** "Mario Molina and Sherwood Rowland" are two people, each with a name of two words or more. */
export function splitPair(name: ProperName): ProperName[] {
	const [, first = '', second = ''] = /^(\S+ \S.*) (?:et|and) (\S+ \S.*)$/u.exec(name.text) ?? [];
	if (second === '' || /\s(?:of|des|du|for)\s/.test(name.text)) return [name];
	return [toName(first, name.start), toName(second, name.end - second.length)];
}

function isSentenceStart(sentence: string, at: number): boolean {
	return /^[\s«“"'’([–—-]*$/.test(sentence.slice(0, at)) || /[.!?:«“"]\s*$/.test(sentence.slice(0, at));
}

/** "Selon Mamadou Nientao" → "Mamadou Nientao"; "Paris" stays, "Hier" goes. */
function dropCommonStart(name: string, language: TextLanguage): string {
	const [first = '', ...rest] = name.split(/[ \u00a0]/);
	if (!isCommonWord(first, language) || isFirstName(first, rest)) return name;
	const next = rest.findIndex((word) => /^(?:[dl]['’])?\p{Lu}/u.test(word));
	return next === -1
		? ''
		: rest
				.slice(next)
				.join(' ')
				.replace(/^[dl]['’]/, '');
}

/** "Jean Monnet", although "jean" is a word: right before another capital only few words are no name or title. */
function isFirstName(word: string, rest: string[]): boolean {
	const folded = fold(word);
	const isAdverb =
		/(?:ment|ly)$|^(?:hier|demain|jamais|toujours|pourtant|cependant|yesterday|today|tomorrow|later|however|meanwhile|once|even)$/;
	if (rest.length > 1 && isSameInBoth(folded)) return true;
	return (
		/^\p{Lu}/u.test(rest[0] ?? '') &&
		!/['’]/.test(word) &&
		!isAdverb.test(folded) &&
		!isStopWord(folded, 'fr') &&
		!isStopWord(folded, 'en')
	);
}

/** "Charles de Gaulle": a first name is what the lexicon translates by itself alone. */
function isSameInBoth(word: string): boolean {
	const translations = translate(word, 'fr').map(fold);
	return translations.length > 0 && translations.every((one) => one === word);
}

function isCommonWord(word: string, language: TextLanguage): boolean {
	if (isPlaceName(word)) return false;
	const plain = word.replace(/['’].*$/, '');
	if (isStopWord(fold(plain), 'fr') || isStopWord(fold(plain), 'en')) return true;
	if (language === 'und') return isKnown(plain, 'fr') || isKnown(plain, 'en');
	return isKnown(plain.toLowerCase(), language);
}
