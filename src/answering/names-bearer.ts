import { isPlaceName } from '../language/countries.ts';
import type { TextLanguage } from '../language/languages.ts';
import { isPersonNoun } from '../language/persons.ts';
import { findProperNames } from '../language/proper-names.ts';
import { termKey } from '../language/question-terms.ts';
import { stemWord } from '../language/stems.ts';
import { foldText, splitWords } from '../language/words.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AskedTerm } from './asked-term.ts';

/** "Le navire baptisé Calypso", "a dog called Laika": what says that a name is one. */
const NAMING =
	/(?:s['’]appel\p{L}+|nomm[ée]\p{L}*|pr[ée]nomm\p{L}+|surnomm\p{L}+|baptis\p{L}+|intitul\p{L}+|du nom de|sous le nom d[eu]|called|named|christened|dubbed|known as|by the name of)\s[«“"]?\s?\p{Lu}/u;
/** Of whatever office was named before. */
const COUNTERPART = /^(?:homologues?|counterparts?)$/i;
/** From an office to its holder: "le capitaine Paul Roy", "the captain, Paul Roy", "le consul d'Espagne à Lima, Paul Roy". */
const TO_NAME = /^(?:\s\p{Ll}+)?,?\s$|^\s(?:d[eu]s?\s|d['’]|of\s|for\s)[^,;.:«»“”"]{2,60},\s$/u;
/** From the holder to the office: "Paul Roy, capitaine", "Paul Roy, the young captain". */
const TO_OFFICE = /^,\s(?:\p{Ll}+['’\s]){0,4}$|^\s\((?:\p{Ll}+\s){0,2}$/u;
/** What stands in a place or belongs to something bears no office by it. */
const GOVERNED =
	/(?<!\p{L})(?:d[eu]s?|d['’]|l['’]|à|au|aux|en|dans|of|in|at|from|to|for|by|with|and|et)\s*$/u;

/** Does a sentence give the name of the one whose name is asked for: right beside what the question calls them? */
export function namesBearer(
	{ terms, words, focus }: AskedQuestion,
	sentence: string,
	language: TextLanguage,
): boolean {
	if (NAMING.test(sentence)) return true;
	const bearers = new Set(terms.filter((term) => isOffice(term, focus)).flatMap(({ keys }) => keys));
	const offices = splitWords(sentence).filter(
		({ text }) => COUNTERPART.test(text) || bearers.has(termKey(stemWord(text, language), language)),
	);
	const names = findProperNames(sentence, language).filter(
		(name) => !isPlaceName(name.text) && !name.words.every((word) => words.has(word)),
	);
	return names.some((name) =>
		offices.some(
			(office) =>
				// "Interior Minister Paul Roy" is one name.
				(office.start >= name.start && office.end < name.end) ||
				(TO_NAME.test(sentence.slice(office.end, name.start)) &&
					!GOVERNED.test(sentence.slice(office.end, name.start))) ||
				TO_OFFICE.test(sentence.slice(name.end, office.start)),
		),
	);
}

/** Does the question ask for the name of somebody? That of a thing may be said in many more ways. */
export function asksForName({ kind, focus, terms }: AskedQuestion): boolean {
	if (!terms.some((term) => isOffice(term, focus))) return false;
	return (
		kind === 'name' &&
		/(?<!\p{L})(?:noms?|names?|called|appel\p{L}+|nomm\p{L}+)(?!\p{L})/iu.test(foldText(focus))
	);
}

/** "Sultan" in "the Sultan of Zinder", but not in "Captain Nemo": there it belongs to the name. */
function isOffice({ word, isName }: AskedTerm, focus: string): boolean {
	if (!isPersonNoun(word)) return false;
	return !isName || !/^\s\p{Lu}/u.test(focus.slice(focus.indexOf(word) + word.length));
}
