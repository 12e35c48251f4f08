import snowball from 'snowball-stemmers';
import type { Language, TextLanguage } from './languages.ts';
import { readLexiconFile } from './lexicon-files.ts';
import { fold } from './words.ts';

const STEMMERS = { fr: snowball.newStemmer('french'), en: snowball.newStemmer('english') };

const LEMMAS = readLemmas();
const CACHE_LIMIT = 200_000;
const cached: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };

/**
 * The stem of a word: its lemma where the word is irregular (lexicon/forms.tsv), then Snowball's stemmer of
 * that language, accents folded last because the French stemmer reads them. `und` only folds.
 */
export function stemWord(word: string, language: TextLanguage): string {
	if (language === 'und') return fold(word);
	const cache = cached[language];
	const known = cache.get(word);
	if (known !== undefined) return known;
	const stem = computeStem(word, language);
	if (cache.size >= CACHE_LIMIT) cache.clear();
	cache.set(word, stem);
	return stem;
}

/** Centuries and kings: XVIIIe, XXI; a single letter only with its ending. */
const ROMAN = /^(?=[IVX]{2}|[IVX](?:e|er|re|ème)$)([IVX]+)(?:e|er|re|ème)?$/;
const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 };

/** XVIII → 18, as English writes its centuries. */
function romanValue(digits: string): number {
	const values = digits.split('').map((digit) => ROMAN_DIGITS[digit] ?? 0);
	return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function computeStem(word: string, language: Language): string {
	if (/^\d/.test(word)) return fold(word);
	const century = ROMAN.exec(word)?.[1];
	if (century !== undefined) return String(romanValue(century));
	const plain = word.toLowerCase().normalize('NFC');
	const lemma = LEMMAS[language].get(plain) ?? plain;
	return fold(STEMMERS[language].stem(lemma));
}

/** The dictionary form of an irregular word, or the word itself, in lower case. */
export function lemmaOf(word: string, language: Language): string {
	const plain = word.toLowerCase().normalize('NFC');
	return LEMMAS[language].get(plain) ?? plain;
}

function readLemmas(): Record<Language, Map<string, string>> {
	const lemmas: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };
	for (const [language, form, lemma] of readLexiconFile('forms.tsv')) {
		if ((language === 'fr' || language === 'en') && form && lemma) lemmas[language].set(form, lemma);
	}
	return lemmas;
}
