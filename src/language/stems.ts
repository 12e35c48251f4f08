import snowball from 'snowball-stemmers';
import type { Language, TextLanguage } from './languages.ts';
import { readLexiconFile } from './lexicon-files.ts';
import { romanValue } from './roman-numerals.ts';
import { fold } from './words.ts';

const STEMMERS = { fr: snowball.newStemmer('french'), en: snowball.newStemmer('english') };

const LEMMAS = readLemmas();
/** One NGO, several NGOs; "U.S." has no other form. */
const ABBREVIATION = /^(?:\p{Lu}{2,}s|(?:\p{Lu}\.){2,})$/u;
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

function computeStem(word: string, language: Language): string {
	if (/^\d/.test(word)) return fold(word);
	const roman = romanValue(word);
	if (roman !== undefined) return String(roman);
	if (ABBREVIATION.test(word)) return fold(word.replace(/s$/, ''));
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
