import { saysMoney, saysPortion, saysShare } from './amounts.ts';
import { saysCause, saysPurpose } from './cause-signs.ts';
import { isContinent } from './continents.ts';
import { isPeople, isPlaceName } from './countries.ts';
import { countriesIn } from './places-in-text.ts';
import { isLanguageName } from './intl-names.ts';
import type { TextLanguage } from './languages.ts';
import { isKnown } from './lexicon.ts';
import { introduces } from './introductions.ts';
import { listNumberWords } from './number-words.ts';
import { isPersonNoun } from './persons.ts';
import { holdsPlace } from './place-signs.ts';
import { findProperNames } from './proper-names.ts';
import type { QuestionKind } from './question-kind.ts';
import { asksDuration, holdsDate, MONTH_OR_DAY, saysDuration, withoutDates } from './time-signs.ts';
import { fold, foldText, splitWords } from './words.ts';

/** Shares, rough counts and other words that count without being a number of their own. */
const COUNTING_WORDS =
	'cents million millions milliard milliards dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers moitie tiers quart hundreds thousands billion dozen half third quarter twice once deuxieme aucun none aucune'.split(
		' ',
	);
const NUMBER = new RegExp(`\\d|\\b(?:${[...listNumberWords(), ...COUNTING_WORDS].join('|')})\\b`);
const NAMED =
	'pays etats partis villes regions clubs membres organisations groupes banques entreprises langues countries states parties cities regions clubs members organisations organizations groups banks companies languages'.split(
		' ',
	);
/** Who lists them tells how many there are: "le Mali, le Niger et le Burkina Faso". */
const LISTED =
	/(?:\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*, (?:(?:le|la|les|the) |l['’])?)+\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*,? (?:et|and) (?:(?:le|la|les|the|d[eu]) |l['’])?\p{Lu}/u;
const EXACTLY = ['exact', 'exacte', 'exactement', 'exactly', 'precise', 'precisely', 'precis', 'precisement'];
/** Some while ago. */
const ROUGHLY =
	/(?:il y a|depuis|for|over|about) (?:plus|moins|pres|environ|more|less|about|over|nearly|almost|quelques?|several|some) (?:\S+ ){0,3}?(?:jours?|semaines?|mois|ans?|annees?|days?|weeks?|months?|years?)\b/g;
/** Who asks for one of these is told no sum of money. */
const PORTIONS = ['percentage', 'percent', 'pourcentage', 'proportion'];
/** What is called something stands between quotation marks: the sermon “The Use of Money”. */
const TITLE = /\p{Ll},? [«“"]\s?\p{Lu}[\p{L}'’]*(?:\s[\p{L}'’]+){0,5}\s?,?[»”"]/u;
/** Somebody, without a name of their own. */
const PEOPLE =
	/\b(?:roi|reine|king|queen|empereur|emperor|guards?|gardes?|soldiers?|soldats?|members?|membres?|people|peuple|gens|governments?|gouvernements?|etats?|states?|armee|army|rebels?|rebelles?|humans?|students?|etudiants?|citizens?|citoyens?|partners?|partenaires?|allie[es]?s?|allies|authorities|autorites?|troops|troupes|forces|companies|compan\w+|firms?|firmes?|ministeres?|ministry|ministries|conseil|council|comite|committee|commission|prefectures?|mairie|associations?|syndicats?|union|entreprises?|societe|cooperatives?|instituts?|institutes?|universite|university|agences?|agency|fondation|foundation|banque|bank|tribunal|cour|court|police|parti|party|parlement|parliament|senat|senate|federation|confederation|federation|authority|board|father|mother|pere|mere|wife|husband)\b/;
/** "Il y a dix ans" and "pendant vingt ans" tell no age, and neither do "tous les ans" and the Middle Ages. */
const AGE = new RegExp(
	String.raw`(?<!\b(?:il y a|pendant|depuis|durant|dans|en|apres|avant|pour|tous les) (?:\p{L}+ )?)\b(?:\d+|(?:[a-z-]+-)?(?:${listNumberWords().join('|')}|cents?)) ans\b|\byears? old\b|-year-olds?\b|(?<!\b(?:middle|moyen|ice|stone|bronze|iron|golden) )\bage(?:d|e?s?)\b(?! (?:d'or|d[eu] (?:la |l')?(?:pierre|bronze|fer|glace)))|,\s\d{1,3},|\(\d{1,3}(?: ans)?\)|\b(?:he|she) (?:is|was|turned|turns) \d{1,3}(?=[,.;]| and)|\b(?:died|dies|mort\w*|meurt|decede\w*) (?:\p{L}+ ){0,3}?(?:at|a) \d{1,3}(?=[.,;]|$)`,
	'u',
);

/**
 * Does a sentence hold what a question of this kind wants to be told? `asked` are the folded words of the question:
 * a name or a year that stands in it already is no answer.
 */
export function holdsAnswer(
	kind: QuestionKind,
	sentence: string,
	language: TextLanguage,
	asked: ReadonlySet<string>,
): boolean {
	const text = foldText(sentence);
	switch (kind) {
		case 'who':
			return namesOtherThan(asked, sentence, language) || tellsOfPeople(asked, sentence, text);
		case 'identity':
			return introduces(sentence, language, asked, 'office');
		case 'name':
			return namesOtherThan(asked, sentence, language) || TITLE.test(sentence);
		case 'when':
			return holdsDate(asksExactly(asked) ? text.replace(ROUGHLY, ' ') : text, asked);
		case 'where':
			return holdsPlace(sentence, text, asked);
		case 'country':
			return namesCountries(sentence, asked);
		case 'age':
			return AGE.test(text);
		case 'language':
			return splitWords(sentence).some(({ text: word }) => isLanguageName(word) && !asked.has(fold(word)));
		case 'how-many':
			return saysHowMany(text, asked) || (listsNames(sentence) && asksForNamed(asked));
		case 'how-much':
			if (PORTIONS.some((word) => asked.has(word))) return saysPortion(text);
			return (NUMBER.test(text) && saysMoney(text)) || saysShare(text);
		case 'why':
			return saysCause(text) || saysPurpose(text);
		case 'purpose':
			return saysPurpose(text);
		default:
			return true;
	}
}

/** A folded word that counts. */
export function isNumber(word: string): boolean {
	return NUMBER.test(word);
}

/** "On what exact date" is not answered by "more than a year ago". */
function asksExactly(asked: ReadonlySet<string>): boolean {
	return EXACTLY.some((word) => asked.has(word));
}

/** Does it name several in a row: "le Mali, le Niger et le Burkina Faso"? */
export function listsNames(sentence: string): boolean {
	return LISTED.test(sentence);
}

/** Countries and parties are told apart by their names, soldiers are not. */
function asksForNamed(asked: ReadonlySet<string>): boolean {
	return NAMED.some((word) => asked.has(word));
}

function saysHowMany(text: string, asked: ReadonlySet<string>): boolean {
	const isNumbered = NUMBER.test(withoutDates(text));
	const asksLength = asksDuration(asked);
	if (asksLength !== 'surely' && isNumbered) return true;
	return asksLength !== 'no' && saysDuration(text, isNumbered);
}

/** A name that is no place and not made of everyday words alone: a person, or an organization by its own name. */
export function namesOtherThan(
	asked: ReadonlySet<string>,
	sentence: string,
	language: TextLanguage,
): boolean {
	return findProperNames(sentence, language).some(({ text }) =>
		splitWords(text).some((word) => isOwnName(word.text) && !asked.has(fold(word.text))),
	);
}

/** Somebody without a name: "the council", "fishermen"; or a country that does something. */
function tellsOfPeople(asked: ReadonlySet<string>, sentence: string, text: string): boolean {
	if (PEOPLE.test(text) || namesActingCountry(asked, sentence)) return true;
	return splitWords(text).some((word) => isPersonNoun(word.text) && !asked.has(word.text));
}

/** "Le Portugal prête l'avion": a country that does something, not one where something is done. */
function namesActingCountry(asked: ReadonlySet<string>, sentence: string): boolean {
	return [
		...sentence.matchAll(
			/(?<=^|[,;:—–]\s|\b(?:et|and|que|that)\s)(?:(?:le|la|les|l['’]|the)\s?)?(\p{Lu}\p{L}+)(?=\s\p{Ll})/giu,
		),
	].some(
		([, word = '']) =>
			/^\p{Lu}/u.test(word) && isPlaceName(word) && !isPeople(word) && !asked.has(fold(word)),
	);
}

/** Countries, not peoples; two of them where the question speaks of several. */
function namesCountries(sentence: string, asked: ReadonlySet<string>): boolean {
	const countries = countriesIn(sentence).filter(
		(name) => !name.split(/[ -]/).every((word) => asked.has(word)),
	);
	const areSeveral = SEVERAL.some((word) => asked.has(word));
	return new Set(countries).size >= (areSeveral ? 2 : 1);
}

const SEVERAL = [
	'quels',
	'quelles',
	'membres',
	'member',
	'countries',
	'states',
	'nations',
	'powers',
	'governments',
];

function isOwnName(word: string): boolean {
	if (!/^\p{Lu}/u.test(word) || isPlaceName(word) || isContinent(word)) return false;
	if (MONTH_OR_DAY.test(fold(word))) return false;
	return !isKnown(word, 'fr') && !isKnown(word, 'en');
}
