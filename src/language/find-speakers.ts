import { isPeople, isPlaceName } from './countries.ts';
import type { TextLanguage } from './languages.ts';
import { isKnown } from './lexicon.ts';
import { isTitle } from './personal-titles.ts';
import { findProperNames, type ProperName } from './proper-names.ts';
import { withoutAddressee } from './speaker-names.ts';
import { isFamily, type KnownSpeakers } from './speakers.ts';
import { isStopWord } from './stop-words.ts';
import { fold } from './words.ts';

/** The names in a sentence that somebody may bear who speaks, in order. */
export function findSpeakers(sentence: string, language: TextLanguage, known: KnownSpeakers): ProperName[] {
	const names = [...familyAtStart(sentence, language, known), ...findProperNames(sentence, language)];
	const titled = titledNames(sentence);
	const others = names.filter(
		({ start, end }) => !titled.some((one) => one.end === end || (one.start <= start && end < one.end)),
	);
	return others
		.filter((name) => canSpeak(name) || isFamily(name.text, known))
		.map((name) => withoutAddressee(name, sentence, language))
		.concat(titled.filter(({ start, end }) => others.every((one) => one.end <= start || one.start >= end)))
		.toSorted((a, b) => a.start - b.start);
}

const TITLED =
	/(?<![\p{L}.])(?:M\.|Me|Mme|Mlle|Mgr|Maître|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Pr\.?|Sir|Lord|Lady)[ \u00a0\u202f](?:(?:de la|du|de|d['’]|von|van|al)[ \u00a0]?)?(\p{Lu}[\p{L}\p{M}]*(?:-\p{Lu}[\p{L}\p{M}]*)*)(?![\p{L}\p{M}'’]|[ \u00a0](?:(?:de la|du|de|von|van|al)[ \u00a0])?\p{Lu})/gu;

/** "Mme Leroy", "Mr Green": a family name alone, be it a common word, is a person's after a title. */
function titledNames(sentence: string): ProperName[] {
	return [...sentence.matchAll(TITLED)].map(({ 0: text, 1: family = '', index }) => ({
		text,
		start: index,
		end: index + text.length,
		words: family.split('-').map(fold),
	}));
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
	const [word = ''] = words;
	// "Dr. Amy Li": the point parts the title from the name.
	if (isTitle(word)) return false;
	// "On dit", "I've said", "the O&O".
	if (isStopWord(word, 'fr') || isStopWord(word, 'en') || /^(?:\p{L}|I['’]\p{L}+)$/u.test(text)) return false;
	// "Le XIXe siècle a vu…": a century is nobody.
	if (/^[IVXLC]+(?:e|er|ème)?$/u.test(text)) return false;
	if (isPeople(text) || (text.includes('-') && text.split('-').every(isCommonWord))) return false;
	return isPlaceName(text) || (!isKnown(text, 'fr') && !isKnown(text, 'en'));
}

/** "Celle" and "ci", "Dix" and "huit". */
function isCommonWord(word: string): boolean {
	return isStopWord(fold(word), 'fr') || isKnown(word, 'fr');
}
