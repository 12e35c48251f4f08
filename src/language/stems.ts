import snowball from 'snowball-stemmers';
import type { Language, TextLanguage } from './languages.ts';
import { dictionaryForm } from './dictionary-forms.ts';
import { readLexiconFile } from './lexicon-files.ts';
import { remembered } from './remembered.ts';
import { romanValue } from './roman-numerals.ts';
import { fold } from './words.ts';

const STEMMERS = { fr: snowball.newStemmer('french'), en: snowball.newStemmer('english') };

const LEMMAS = readLemmas();
/** Words that share a stem with what they have nothing to do with: "armée" with "arme", "university" with "universe". */
const OWN = new Set(readLexiconFile('own-stems.tsv').map(([language, word]) => `${language} ${word}`));
/** One NGO, several NGOs; "U.S." has no other form. */
const ABBREVIATION = /^(?:\p{Lu}{2,}s|(?:\p{Lu}\.){2,})$/u;
const STEMS = {
	fr: remembered((word) => computeStem(word, 'fr')),
	en: remembered((word) => computeStem(word, 'en')),
};

/**
 * The stem of a word: its lemma where the word is irregular (lexicon/forms.tsv), then Snowball's stemmer of
 * that language, accents folded last because the French stemmer reads them. `und` only folds.
 */
export function stemWord(word: string, language: TextLanguage): string {
	return language === 'und' ? fold(word) : STEMS[language](word);
}

function computeStem(word: string, language: Language): string {
	if (/^\d/.test(word)) return fold(word);
	const roman = romanValue(word);
	if (roman !== undefined) return String(roman);
	if (ABBREVIATION.test(word)) return fold(word.replace(/s$/, ''));
	const plain = word.toLowerCase().normalize('NFC');
	const lemma = lemmaOf(plain, language);
	const stem = fold(STEMMERS[language].stem(lemma));
	const singular = language === 'en' ? plain.replace(/ies$/, 'y').replace(/s$/, '') : lemma;
	const own = [lemma, singular].find((one) => OWN.has(`${language} ${one}`));
	if (own === undefined) return stem;
	return fold(own) === stem ? `${stem}_` : fold(own);
}

/** The dictionary form of a word, as far as it is known, or the word itself, in lower case. */
export function lemmaOf(word: string, language: Language): string {
	const plain = word.toLowerCase().normalize('NFC');
	const irregular = LEMMAS[language].get(plain);
	if (irregular !== undefined || language === 'en') return irregular ?? plain;
	const form = dictionaryForm(plain);
	// "Combattants" is the plural of a participle.
	return LEMMAS.fr.get(form) ?? form;
}

function readLemmas(): Record<Language, Map<string, string>> {
	const lemmas: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };
	for (const [language, form, lemma] of readLexiconFile('forms.tsv')) {
		if ((language === 'fr' || language === 'en') && form && lemma) lemmas[language].set(form, lemma);
	}
	return lemmas;
}
