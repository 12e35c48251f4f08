import { isKnown, wordsByInitial } from './lexicon.ts';
import type { Language } from './languages.ts';
import { nearestWords } from './spelling.ts';
import { lemmaOf, stemWord } from './stems.ts';
import { fold } from './words.ts';

/**
 * The words, or their stems, that a mistyped word of that language may stand for: as it sounds in French, where
 * an h is mute, k is written for qu, f for ph, a consonant once or twice, and the ends of parler, parlé, parlez and parlait are one sound, else the
 * nearest by its letters.
 */
export function respell(word: string, language: Language): string[] {
	const heard = language === 'fr' ? soundAlikes(fold(word)).filter((one) => isFrench(one)) : [];
	if (heard.length > 0) return heard;
	const spelled = nearestWords(fold(word), wordsByInitial(fold(word).charAt(0), language));
	if (spelled.length > 0) return spelled;
	const stem = stemWord(word, language);
	return nearestWords(stem, wordsByInitial(stem.charAt(0), language));
}

function isFrench(word: string): boolean {
	return isKnown(word, 'fr') || isKnown(lemmaOf(word, 'fr'), 'fr');
}

function soundAlikes(folded: string): string[] {
	const starts = folded.startsWith('h') ? [folded, folded.slice(1)] : [folded, `h${folded}`];
	const spellings = starts.flatMap((one) => [
		one,
		one.replace(/k/g, 'qu'),
		one.replace(/k/g, 'c'),
		one.replace(/f/g, 'ph'),
	]);
	const heard = spellings.flatMap((one) => [one, ...otherDoublings(one)]);
	return [...new Set(heard.flatMap((one) => [one, ...endings(one)]))].filter((one) => one !== folded);
}

/** Of a shorter word another letter is as likely. */
const SHORTEST_DOUBLED = 5;

/** A consonant sounds as one whether it is written once or twice: "raproche", "comission", "apeller". */
function otherDoublings(folded: string): string[] {
	if (folded.length < SHORTEST_DOUBLED) return [];
	return folded.split('').flatMap((letter, at) => {
		if (!/[bcdfglmnprst]/.test(letter) || letter === folded[at - 1]) return [];
		const isDouble = letter === folded[at + 1];
		return [
			folded.slice(0, at) + (isDouble ? letter : letter + letter) + folded.slice(at + (isDouble ? 2 : 1)),
		];
	});
}

/** "voulé" → vouler, voulez, voulait; "alé" → aler. */
function endings(folded: string): string[] {
	const core = /^(.{3,}?)(?:er|ez|ee?s?|ai[st]?|aient)$/.exec(folded)?.[1];
	return core === undefined ? [] : [`${core}er`, `${core}oir`, `${core}ait`];
}
