import { otherLanguage, type Language } from './languages.ts';
import { readPairs } from './lexicon-files.ts';
import { lemmaOf, stemWord } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { fold, splitWords } from './words.ts';

const SHORTEST_PLURAL = 6;

/** From a spelling to the words of the other language that can stand for it. */
type Entries = Map<string, Set<string>>;

interface Side {
	/** By folded head word. */
	words: Entries;
	/** By stem, for the inflections that no other table knows. */
	stems: Entries;
	/** From a folded head word to its accented spellings in its own language. */
	spellings: Entries;
}

const SIDES = buildSides();

/** The words of the other language for `word`: by its spelling and its dictionary form, else its stem. */
export function translate(word: string, from: Language): string[] {
	const { words, stems } = SIDES[from];
	const spellings = [word, lemmaOf(word, from), ...singularsOf(word)].map(fold);
	const found = spellings.flatMap((spelling) => [...(words.get(spelling) ?? [])]);
	return [...new Set(found.length > 0 ? found : stems.get(stemWord(word, from)))];
}

/** What a regular plural may be the plural of; too short a word is more often no plural at all: vers, mois, news. */
function singularsOf(word: string): string[] {
	if (word.length < SHORTEST_PLURAL || !/[sx]$/i.test(word)) return [];
	return [word.slice(0, -1), ...(/aux$/i.test(word) ? [`${word.slice(0, -3)}al`] : [])];
}

/** The dictionary's spellings of a word typed without its accents: securite → sécurité. */
export function restoreAccents(word: string, language: Language): string[] {
	const found = SIDES[language].spellings.get(fold(word));
	return found ? [...found] : [];
}

/** Folded head words and stems of that language that begin with the given letter. */
export function wordsByInitial(initial: string, language: Language): string[] {
	initials[language] ??= groupByInitial(SIDES[language]);
	return initials[language].get(initial) ?? [];
}

const initials: Partial<Record<Language, Map<string, string[]>>> = {};

function groupByInitial({ spellings, stems }: Side): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const word of new Set([...spellings.keys(), ...stems.keys()])) {
		const group = groups.get(word.charAt(0));
		if (group) group.push(word);
		else groups.set(word.charAt(0), [word]);
	}
	return groups;
}

/** Is this a word of that language, as far as the lexicon knows? */
export function isKnown(word: string, language: Language): boolean {
	return SIDES[language].words.has(fold(word)) || SIDES[language].stems.has(stemWord(word, language));
}

/** Is this a word of either language, as far as the lexicon knows? */
export function isWord(word: string): boolean {
	return isKnown(word, 'fr') || isKnown(word, 'en');
}

function buildSides(): Record<Language, Side> {
	const sides: Record<Language, Side> = { fr: emptySide(), en: emptySide() };
	for (const [english, french] of readPairs()) {
		addPair(sides.en, 'en', english, french);
		addPair(sides.fr, 'fr', french, english);
	}
	return sides;
}

function emptySide(): Side {
	return { words: new Map(), stems: new Map(), spellings: new Map() };
}

/** Only single words are paired: "go out" must not make "sortir" a translation of "go". */
function addPair(side: Side, language: Language, head: string, translation: string): void {
	const headWord = singleWord(head, language);
	const word = singleWord(translation, otherLanguage(language));
	if (headWord === undefined || word === undefined) return;
	add(side.spellings, fold(headWord), headWord);
	add(side.words, fold(headWord), word);
	add(side.stems, stemWord(headWord, language), word);
}

/** The one content word of an expression: "se lever", "à l'étranger"; undefined where there are more or none. */
function singleWord(expression: string, language: Language): string | undefined {
	const words = splitWords(expression).map((word) => word.text);
	if (words.length === 1) return words[0];
	const content = words.filter((word) => !isStopWord(fold(word), language));
	return language === 'fr' && content.length === 1 ? content[0] : undefined;
}

function add(entries: Entries, key: string, value: string): void {
	const values = entries.get(key);
	if (values) values.add(value);
	else entries.set(key, new Set([value]));
}
