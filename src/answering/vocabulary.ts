import type { TermIndex } from '../store/term-index.ts';

/** The stems of the shelf, arranged for looking up misspelled words and abbreviations. */
export interface Vocabulary {
	/** Stems of one language by their first letter: `fr:s` → sahel, secur … */
	byInitial: Map<string, string[]>;
	/** Index terms of 3 to 6 letters by their letters in alphabetical order. */
	byLetters: Map<string, string[]>;
}

const vocabularies = new WeakMap<TermIndex, Vocabulary>();

/** Built when a question first needs it, kept as long as the index is. */
export function vocabularyOf(terms: TermIndex): Vocabulary {
	const known = vocabularies.get(terms) ?? arrange(terms.keys());
	vocabularies.set(terms, known);
	return known;
}

export function sortLetters(word: string): string {
	return word.split('').toSorted().join('');
}

function arrange(keys: readonly string[]): Vocabulary {
	const vocabulary: Vocabulary = { byInitial: new Map(), byLetters: new Map() };
	for (const key of keys) {
		const colon = key.indexOf(':');
		const stem = key.slice(colon + 1);
		push(vocabulary.byInitial, key.slice(0, colon + 2), stem);
		if (stem.length >= 3 && stem.length <= 6) push(vocabulary.byLetters, sortLetters(stem), key);
	}
	return vocabulary;
}

function push(lists: Map<string, string[]>, name: string, item: string): void {
	const list = lists.get(name);
	if (list) list.push(item);
	else lists.set(name, [item]);
}
