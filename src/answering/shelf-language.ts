import type { Language } from '../language/languages.ts';
import { contentWords, termKey } from '../language/question-terms.ts';
import { stemWord } from '../language/stems.ts';
import { isVisible, type Shelf } from './shelf.ts';

/** The language in which the shelf says more of a question's words: "piscine" is French where only French articles have it. */
export function languageOnShelf(question: string, shelf: Shelf): Language | undefined {
	const words = contentWords(question);
	const said = (language: Language) =>
		words.filter((word) => {
			const key = termKey(stemWord(word, language), language);
			return shelf.snapshot.terms.find([key], isVisible(shelf)).size > 0;
		}).length;
	const [french, english] = [said('fr'), said('en')];
	if (french === english) return undefined;
	return french > english ? 'fr' : 'en';
}
