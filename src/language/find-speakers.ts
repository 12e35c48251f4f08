import { isPeople, isPlaceName } from './countries.ts';
import type { TextLanguage } from './languages.ts';
import { isKnown } from './lexicon.ts';
import { findProperNames, type ProperName } from './proper-names.ts';
import { withoutAddressee } from './speaker-names.ts';
import { isFamily, type KnownSpeakers } from './speakers.ts';
import { isStopWord } from './stop-words.ts';
import { fold } from './words.ts';

/** The names in a sentence that somebody may bear who speaks, in order. */
export function findSpeakers(sentence: string, language: TextLanguage, known: KnownSpeakers): ProperName[] {
	return [...familyAtStart(sentence, language, known), ...findProperNames(sentence, language)]
		.filter((name) => canSpeak(name) || isFamily(name.text, known))
		.map((name) => withoutAddressee(name, sentence, language));
}

/** "Pasteur réplique": a common word that was somebody's name before is so again where it opens a sentence. */
function familyAtStart(sentence: string, language: TextLanguage, known: KnownSpeakers): ProperName[] {
	const [, lead = '', text = ''] = /^([\s«“"(]*)(\p{Lu}[\p{L}\p{M}]*)(?=\s\p{Ll})/u.exec(sentence) ?? [];
	const isFound = findProperNames(sentence, language).some(({ start }) => start === lead.length);
	if (text === '' || isFound || !isFamily(text, known)) return [];
	return [{ text, start: lead.length, end: lead.length + text.length, words: [fold(text)] }];
}

/** "Affaires" or "État" alone is a piece of an office, and nobody. */
function canSpeak({ text, words }: ProperName): boolean {
	if (words.length !== 1) return words.length > 1;
	// "Le XIXe siècle a vu…": a century is nobody.
	if (/^[IVXLC]+(?:e|er|ème)?$/u.test(text)) return false;
	if (isPeople(text) || (text.includes('-') && text.split('-').every(isCommonWord))) return false;
	return isPlaceName(text) || (!isKnown(text, 'fr') && !isKnown(text, 'en'));
}

/** "Celle" and "ci", "Dix" and "huit". */
function isCommonWord(word: string): boolean {
	return isStopWord(fold(word), 'fr') || isKnown(word, 'fr');
}
