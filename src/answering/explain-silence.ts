import type { Language } from '../language/languages.ts';
import { longPlaceNames } from '../language/places-in-text.ts';
import { isLight, isPointing } from '../language/light-words.ts';
import type { QuestionKind } from '../language/question-kind.ts';
import { fold } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { Missing } from './choose-sentences.ts';
import { lacksSubject } from './near-subject.ts';

/** Of a question's words, in the sentence that says what is missing. */
const MOST_WORDS = 3;

const NOTHING: Record<Language, string> = {
	en: 'The sources do not say.',
	fr: 'Les sources ne le disent pas.',
};

/** What the sources would have to hold, by kind of question: "They mention Suez, but give no date.". */
const SOUGHT: Partial<Record<QuestionKind, Record<Language, string>>> = {
	who: { en: 'name nobody who fits', fr: 'ne nomment personne qui convienne' },
	name: { en: 'give no name', fr: 'ne donnent aucun nom' },
	identity: { en: 'do not say who that is', fr: 'ne disent pas de qui il s’agit' },
	when: { en: 'give no date', fr: 'ne donnent aucune date' },
	where: { en: 'give no place', fr: 'ne donnent aucun lieu' },
	language: { en: 'name no language', fr: 'ne nomment aucune langue' },
	country: { en: 'name no country', fr: 'ne nomment aucun pays' },
	age: { en: 'give no age', fr: 'ne donnent aucun âge' },
	'how-many': { en: 'give no number', fr: 'ne donnent aucun nombre' },
	'how-much': { en: 'give no amount', fr: 'ne donnent aucun montant' },
	why: { en: 'give no reason', fr: 'ne donnent aucune raison' },
	purpose: { en: 'state no aim', fr: 'n’indiquent aucun but' },
	statement: { en: 'report no such statement', fr: 'ne rapportent aucune déclaration en ce sens' },
	position: { en: 'report no position', fr: 'ne rapportent aucune prise de position' },
	abbreviation: { en: 'do not say what it stands for', fr: 'ne disent pas ce que le sigle signifie' },
};

/** The honest sentence where nothing answers: which word is nowhere on the shelf, or what kind of thing is missing. */
export function explainSilence(
	asked: AskedQuestion,
	missing: Missing | undefined,
	language: Language,
): string {
	const absent = absentNames(asked);
	if (absent.length > 0) return explainAbsence(absent, asked.focus, language);
	const unheard = lacksSubject(asked) ? absentWords(asked, language) : [];
	if (unheard.length > 0) return explainAbsence(unheard, asked.focus, language);
	const sought = missing === 'answer' ? SOUGHT[asked.kind]?.[language] : undefined;
	if (sought === undefined) return NOTHING[language];
	const subject = subjectOf(asked, language);
	return language === 'fr'
		? `${NOTHING.fr} Elles ${subject === '' ? 'abordent le sujet' : `mentionnent ${subject}`}, mais ${sought}.`
		: `${NOTHING.en} They mention ${subject === '' ? 'the subject' : subject}, but ${sought}.`;
}

/** The common words of the question that stand nowhere on the shelf, between quotation marks; what is misspelled is no such word. */
function absentWords({ terms }: AskedQuestion, language: Language): string[] {
	const words = terms
		.filter(({ isAbsent, isKind, isMisspelled }) => isAbsent && !isKind && !isMisspelled)
		.slice(0, MOST_WORDS);
	return words.map(({ word }) => setOff(word, language));
}

/** A common word between quotation marks: “They mention “fine””. */
function setOff(word: string, language: Language): string {
	return language === 'fr' ? `« ${word} »` : `“${word}”`;
}

/** The names of the question that stand nowhere on the shelf, as they were typed. */
export function absentNames({ terms, focus }: AskedQuestion): string[] {
	// "sierra leone" is a name in small letters too, but a misspelled word is none.
	const places = longPlaceNames(focus).join(' ');
	return terms
		.filter(({ isName, found }) => isName && found === 0)
		.filter(({ word }) => /^\p{Lu}/u.test(word) || places.includes(fold(word)))
		.map(({ word }) => word);
}

/**
 * The names of the question that the shelf holds, else its rarest words there, as they were typed: not what an idiom
 * was read as, and not "réunion", which only points at the subject.
 */
function subjectOf({ terms, focus }: AskedQuestion, language: Language): string {
	const found = terms.filter(
		({ word, found: count, isKind }) =>
			count > 0 && !isKind && !isPointing(word) && !isLight(word) && focus.includes(word),
	);
	const names = found.filter(({ word }) => /^\p{Lu}/u.test(word));
	const rarest = found.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
	const words = (names.length > 0 ? names : rarest).map(({ word }) => word);
	const joined = joinNames(words, focus).slice(0, MOST_WORDS);
	const list = names.length > 0 ? joined : joined.map((word) => setOff(word, language));
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(list);
}

/** What stands between the words of one name; those of places have small words in between. */
const JOINTS = [
	' ',
	...[
		'',
		'sur',
		'sous',
		'en',
		'de',
		'du',
		'des',
		'la',
		'le',
		'les',
		'lès',
		'de-la',
		'et',
		'aux',
		'on',
		'upon',
	].map((small) => (small === '' ? '-' : `-${small}-`)),
];

/** Words that stand side by side in the question are one name: "États-Unis", "Mamadou Nientao", "Châlons-sur-Saône". */
function joinNames(words: string[], focus: string): string[] {
	return words.reduce<string[]>((names, word) => {
		const joined = JOINTS.map((sign) => `${names.at(-1)}${sign}${word}`).find((one) => focus.includes(one));
		return joined === undefined ? [...names, word] : [...names.slice(0, -1), joined];
	}, []);
}

function explainAbsence(words: string[], focus: string, language: Language): string {
	const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(joinNames(words, focus));
	return language === 'fr'
		? `${NOTHING.fr} Rien n’y mentionne ${list}.`
		: `${NOTHING.en} Nothing there mentions ${list}.`;
}
