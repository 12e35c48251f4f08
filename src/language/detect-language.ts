import type { Language, TextLanguage } from './languages.ts';
import { isKnown } from './lexicon.ts';
import { votesFor } from './stop-words.ts';
import { fold, splitWords } from './words.ts';

const SAMPLE_LENGTH = 4_000;
/** Function words by which one language may be ahead of the other by chance. */
const CHANCE = 1;

interface Votes {
	fr: number;
	en: number;
}

/** The language of an article: by its function words; `und` where a text of many words has almost none. */
export function detectTextLanguage(text: string): TextLanguage {
	const words = wordsOf(text.slice(0, SAMPLE_LENGTH));
	const votes = countVotes(words, votesFor);
	if (Math.max(votes.fr, votes.en) < words.length * 0.05) return 'und';
	return winner(votes) ?? questionLanguage(words) ?? 'und';
}

/** The language of a question, which may be a few bare words; undefined where nothing tells. */
export function detectQuestionLanguage(text: string): Language | undefined {
	return questionLanguage(wordsOf(text));
}

function questionLanguage(words: string[]): Language | undefined {
	const byGrammar = countVotes(words, votesFor);
	const clear = Math.abs(byGrammar.fr - byGrammar.en) > CHANCE ? winner(byGrammar) : undefined;
	return clear ?? winner(withOwnWords(byGrammar, words)) ?? winner(byGrammar) ?? accentsSay(words);
}

/** "Fermeture mine Peyrelongue": one word that is also a function word of the other language does not outweigh the rest; names have no language. */
function withOwnWords(votes: Votes, words: string[]): Votes {
	const own = (language: Language, other: Language) =>
		words.filter(
			(word, at) =>
				(at === 0 || !/^\p{Lu}/u.test(word)) &&
				isKnown(word, language) &&
				!isKnown(word, other) &&
				!votesFor(fold(word), language),
		).length;
	return { fr: votes.fr + own('fr', 'en'), en: votes.en + own('en', 'fr') };
}

function wordsOf(text: string): string[] {
	return splitWords(text).map((word) => word.text);
}

function countVotes(words: string[], votes: (word: string, language: Language) => boolean): Votes {
	const count = (language: Language) =>
		words.filter((word) => votes(votes === votesFor ? fold(word) : word, language)).length;
	return { fr: count('fr'), en: count('en') };
}

function winner(votes: Votes): Language | undefined {
	if (votes.fr === votes.en) return undefined;
	return votes.fr > votes.en ? 'fr' : 'en';
}

function accentsSay(words: string[]): Language | undefined {
	return words.some((word) => /[àâçéèêëîïôùûüœ]/i.test(word)) ? 'fr' : undefined;
}
