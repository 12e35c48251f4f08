import { findExpressions } from './expressions.ts';
import { otherLanguage, type Language, type TextLanguage } from './languages.ts';
import { restoreAccents, translate } from './lexicon.ts';
import { otherNotations } from './number-words.ts';
import { remembered } from './remembered.ts';
import { stemWord } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { relatedStems, stemsNear } from './thesaurus.ts';
import { fold, splitWords, type Word } from './words.ts';

/** A word of a question with everything in either language that counts as that word. */
export interface QuestionTerm {
	/** As typed. */
	word: string;
	/** Its words in the other language; empty when the lexicon has none (a name, a number). */
	translations: string[];
	/** Keys of the term index: see `termKey`. */
	keys: string[];
}

/**
 * Index terms of words that share a translation with `word` ("luggage" and "baggage" are both "bagages") or stand in one
 * group of the thesaurus with it, and of their translations: near to it in meaning, but not the same.
 */
export function similarKeys(word: string, language: Language | undefined): string[] {
	const froms: Language[] = language ? [language] : ['fr', 'en'];
	const keys = froms.flatMap((from) => {
		const to = otherLanguage(from);
		const near = new Set(translate(word, from).flatMap((one) => translate(one, to)));
		const translated = [...near].flatMap((one) => [
			termKey(stemWord(one, from), from),
			...translate(one, from).map((other) => termKey(stemWord(other, to), to)),
		]);
		return [...translated, ...relatedStems(word, from).map((stem) => termKey(...stem))];
	});
	return [...new Set(keys)];
}

/** How a stem is filed: by language, so that French "but" and English "but" never meet. */
export function termKey(stem: string, language: TextLanguage): string {
	return `${language}:${stem}`;
}

/** Every key under which a word may be filed, whatever the language of the text it stands in. */
export function keysInAnyLanguage(word: string): string[] {
	return (['fr', 'en', 'und'] as const).map((language) => termKey(stemWord(word, language), language));
}

/** The key of a word that carries a topic; '' for any other. */
const KEYS = {
	fr: remembered((word) => keyOfTopic(word, 'fr')),
	en: remembered((word) => keyOfTopic(word, 'en')),
	und: remembered((word) => keyOfTopic(word, 'und')),
} satisfies Record<TextLanguage, (word: string) => string>;

function keyOfTopic(word: string, language: TextLanguage): string {
	return ABBREVIATION.test(word) || carriesTopic(word) ? termKey(stemWord(word, language), language) : '';
}

/** The keys under which a passage's words are filed, in order: one for each content word, one more for an expression. */
export function passageKeys(text: string, language: TextLanguage): string[] {
	const words = splitWords(text);
	const isContent = isShouted(text, words) ? carriesTopic : () => true;
	const expressions = findExpressions(text, words, language);
	const ending = new Map(expressions.map(({ stem, places }) => [places.at(-1), stem]));
	const keys: string[] = [];
	words.forEach(({ text: word }, at) => {
		const key = KEYS[language](word);
		if (key !== '' && isContent(word)) keys.push(key);
		const expression = ending.get(at);
		if (expression !== undefined) keys.push(termKey(expression, language));
	});
	return keys;
}

/**
 * Index terms near in meaning to the expressions of a question, by the words these are made of: for the "step" and the
 * "down" of "step down" those of "resign".
 */
export function keysNearExpressions(question: string, language: Language | undefined): Map<string, string[]> {
	const words = splitWords(question);
	const near = new Map<string, string[]>();
	for (const from of language ? [language] : (['fr', 'en'] as const)) {
		for (const { stem, places } of findExpressions(question, words, from)) {
			const keys = [termKey(stem, from), ...stemsNear(stem, from).map((one) => termKey(...one))];
			for (const place of places) {
				const word = words[place]?.text ?? '';
				near.set(word, [...(near.get(word) ?? []), ...keys]);
			}
		}
	}
	return near;
}

/**
 * The words of a question that carry its topic, each once. Where the language is undetermined, a word is
 * looked up in both.
 */
export function questionTerms(question: string, language: Language | undefined): QuestionTerm[] {
	const terms = new Map<string, QuestionTerm>();
	for (const word of contentWords(question)) {
		const term = toTerm(word, language);
		const key = term.keys[0] ?? word;
		if (!terms.has(key)) terms.set(key, term);
	}
	return [...terms.values()];
}

/** The words of a text without those that are stop words in French or English; "US", "UN" and "WHO" are none. */
export function contentWords(text: string): string[] {
	const words = splitWords(text);
	const isLoud = isShouted(text, words);
	return words
		.map((word) => word.text)
		.filter((word) => (!isLoud && ABBREVIATION.test(word)) || carriesTopic(word));
}

/** "QUI EST LE WHO": where all is in capitals, they tell no abbreviation. */
function isShouted(text: string, words: Word[]): boolean {
	return words.length > 1 && !/\p{Ll}/u.test(text);
}

const ABBREVIATION = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u;

const carriesTopic = remembered((word) => {
	const folded = fold(word);
	// A lone letter is a piece of haste: "é" for "est".
	return !/^\p{Ll}$/u.test(word) && !isStopWord(folded, 'fr') && !isStopWord(folded, 'en');
});

/** A single word as `questionTerms` reads it. */
export function toTerm(word: string, language: Language | undefined): QuestionTerm {
	const froms: Language[] = language ? [language] : ['fr', 'en'];
	const keys = new Set<string>();
	const translations = new Set<string>();
	for (const from of froms) {
		for (const key of ownKeys(word, from)) keys.add(key);
		for (const translation of translate(word, from)) {
			translations.add(translation);
			keys.add(termKey(stemWord(translation, otherLanguage(from)), otherLanguage(from)));
		}
	}
	return { word, translations: [...translations], keys: [...keys] };
}

/** A word's own stems: in its language, with its accents restored, and as a name would stand in the other. */
function ownKeys(word: string, language: Language): string[] {
	const other = otherLanguage(language);
	return [
		termKey(stemWord(word, language), language),
		...restoreAccents(word, language).map((spelling) => termKey(stemWord(spelling, language), language)),
		termKey(stemWord(word, other), other),
		termKey(fold(word), 'und'),
		...otherNotations(word).flatMap((notation) => [
			termKey(stemWord(notation, 'fr'), 'fr'),
			termKey(stemWord(notation, 'en'), 'en'),
		]),
	];
}
