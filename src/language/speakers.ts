import { isPeople, isPlaceName } from './countries.ts';
import type { TextLanguage } from './languages.ts';
import { rolesIn, type Office } from './offices.ts';
import type { ProperName } from './proper-names.ts';
import { isOfficeWord, isWomansNoun } from './persons.ts';
import { isGoverned } from './speaker-names.ts';
import type { Agreement } from './speaker-pronouns.ts';
import { agreementOf, isTitle, rankOf } from './personal-titles.ts';
import { fold, splitWords } from './words.ts';

/** Somebody who speaks in an article, as far as it has been read. */
export interface Speaker {
	full: string;
	/** Words by which they were named, folded. */
	words: Set<string>;
	/** What they are: professeur, inspecteur. */
	roles: Set<string>;
	/** Other words of title and office: français, affaires, étrangères. */
	details: Set<string>;
	/** The pronoun that stood for them. */
	agreement?: Agreement | undefined;
	/** An office without a name. */
	isAnonymous: boolean;
	/** It may be no speaker at all: a treaty that "proposes". */
	doubtful: boolean;
	/** Was there a clause that only somebody who speaks has: "selon Airbus", "…”, said Airbus"? */
	speaks: boolean;
}

export function newSpeaker(full: string): Speaker {
	const speaker: Speaker = {
		full,
		words: new Set(),
		roles: new Set(),
		details: new Set(),
		isAnonymous: false,
		doubtful: false,
		speaks: false,
	};
	return isSeveral(full) ? { ...speaker, agreement: 'plural' } : speaker;
}

/** "Mr Brown" is not "Mrs Brown". */
function isOther({ agreement }: Speaker, titled: Agreement | undefined): boolean {
	return agreement !== undefined && titled !== undefined && agreement !== titled;
}

/** "Marie Curie et Paul Roy" are neither of them. */
function isSeveral(name: string): boolean {
	return /\s(?:et|and)\s/u.test(name);
}

/** The speakers with a name, by every word of their names and by what they are. */
export interface KnownSpeakers {
	byWord: Map<string, Speaker[]>;
	byRole: Map<string, Speaker[]>;
}

/** "le général Mouhib" and "Abdelghani Mouhib" are one: the longer name stays. */
export function recognize(
	name: ProperName,
	known: KnownSpeakers,
	sentence: string,
	language: TextLanguage,
): Speaker {
	const { text } = name;
	const family = known.byWord.get(name.words.at(-1) ?? '') ?? [];
	const agreement = agreementOf(text, sentence.slice(0, name.start));
	const fitting = family.filter((speaker) => isSame(speaker, name) && !isOther(speaker, agreement));
	const [only = newSpeaker(text)] = fitting.length === 1 ? fitting : [];
	const same = family.find(({ full }) => full === text) ?? only;
	for (const word of name.words) note(word, same, same.words, known.byWord);
	const { roles, details } = rolesOf(name, sentence, language);
	for (const role of roles) note(role, same, same.roles, known.byRole);
	for (const word of details) same.details.add(word);
	same.agreement ??= agreement;
	if (language === 'fr' && roles.some(isWomansNoun)) same.agreement ??= 'feminine';
	if (rankOf(text) > rankOf(same.full)) same.full = text;
	return same;
}

/** Is this the family name of somebody named before, although it may be a common word: Pasteur, King? */
export function isFamily(word: string, { byWord }: KnownSpeakers): boolean {
	const folded = fold(word);
	return (byWord.get(folded) ?? []).some(({ full }) => fold(full.split(/[ \u00a0]/).at(-1) ?? '') === folded);
}

/** The same of a name beside its office: from now on "le ministre" may be that one. */
export function recognizeHolder(
	{ name, office }: { name: ProperName; office?: Office | undefined },
	known: KnownSpeakers,
	sentence: string,
	language: TextLanguage,
): Speaker {
	const speaker = recognize(name, known, sentence, language);
	if (!office) return speaker;
	note(office.head, speaker, speaker.roles, known.byRole);
	for (const word of office.words) speaker.details.add(word);
	speaker.agreement ??= office.agreement;
	return speaker;
}

/** What they are said to be, folded: expert, ministre. */
export function officesOf({ words, roles, isAnonymous }: Speaker): string[] {
	return [...(isAnonymous ? words : roles)].filter(isOfficeWord);
}

function note(word: string, speaker: Speaker, own: Set<string>, index: Map<string, Speaker[]>): void {
	if (own.has(word)) return;
	own.add(word);
	const others = index.get(word);
	if (others) others.push(speaker);
	else index.set(word, [speaker]);
}

/** Two of one family are told apart by their first names: Edward and Denise Darvall. */
function isSame({ full, words, agreement }: Speaker, { text, words: others }: ProperName): boolean {
	const family = others.at(-1) ?? '';
	if (isPlaceName(family) || agreement === 'plural' || isSeveral(text)) return full === text;
	const own = [...words];
	if (others.length > 1 && own.length > 1 && !full.endsWith(text.slice(-family.length))) return false;
	const isFirstName = (word: string) => word !== family && !isTitle(word) && !isPlaceName(word);
	const [mine, theirs] = [own.filter(isFirstName), others.filter(isFirstName)];
	return mine.length === 0 || theirs.length === 0 || theirs.some((word) => mine.includes(word));
}

/** Somebody leaves an office. */
const LEAVES =
	/(?<!\p{L})(?:renvers|démission|limog|destitu|révoqu|évinc|succéd|succèd|remplac|resign|sack|oust|dismiss|succeed|replac|toppl|overthr)\p{L}*|(?<!\p{L})(?:successeure?|successor|took office|stepped down)(?!\p{L})/iu;

/** "Le président Paul Roy a démissionné.": from here on "le président" may be another. */
export function forgetHolders(sentence: string, { byRole }: KnownSpeakers): void {
	if (!LEAVES.test(sentence)) return;
	for (const { text } of splitWords(sentence)) byRole.delete(fold(text));
}

/** The one known speaker who can be "le ministre français": all its words must have been said of them. */
export function holderOf({ head, words, definite }: Office, { byRole }: KnownSpeakers): Speaker | undefined {
	if (!definite) return undefined;
	const fitting = (byRole.get(head) ?? []).filter(({ roles, details }) =>
		words.every((word) => roles.has(word) || details.has(word)),
	);
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** The title before a person's name and the apposition after it. */
function rolesOf(
	{ start, end, words }: ProperName,
	sentence: string,
	language: TextLanguage,
): { roles: string[]; details: string[] } {
	if (isPlaceName(words.at(-1) ?? '')) return { roles: [], details: [] };
	const title = isGoverned(sentence, start) ? '' : titleBefore(sentence.slice(0, start), language);
	const said = [title, ...appositions(sentence.slice(end))].map((phrase) => rolesIn(phrase, language));
	return {
		roles: [...words.slice(0, -1), ...said.flatMap(({ heads }) => heads)],
		details: said.flatMap(({ details }) => details),
	};
}

/** "le ministre français des Affaires étrangères", "the foreign minister": in French nothing that may hold a verb. */
function titleBefore(before: string, language: TextLanguage): string {
	if (language !== 'fr') return /(?:\p{L}+ ){1,3}$/u.exec(before)?.[0] ?? '';
	const [title = '', , adjective = ''] = FRENCH_TITLE.exec(before) ?? [];
	return adjective === '' || isPeople(adjective) || /^(?:général|adjoint)e?$/u.test(adjective) ? title : '';
}

const FRENCH_TITLE =
	/(?<![\p{L}])(?:[Ll]e |[Ll]a |[Ll]['’]|[Uu]ne? |ancien(?:ne)? )([\p{L}-]+)(?: (?!d[eu]s? )([\p{L}-]+))?(?: (?:de la |de l['’]|de |du |des |d['’])[\p{L}-]+(?: étrangères)?)? $/u;

/** ", expert en défense et professeur à l'École de guerre,": but not ", que le ministre a reçu,". */
function appositions(after: string): string[] {
	const [, found = '', end = ''] = /^,\s*([^,;:.«“"]{1,200})([,;:.«“"]|$)/u.exec(after) ?? [];
	// "Selon Zola, l'armée ment.": what follows a name to the end of a sentence may be a clause.
	if (end === '.' && /^(?:le|la|les|the)\s|^l['’]/u.test(found)) return [];
	if (/^(?:qui|que|dont|où|lui|elle|who|whom|whose|which|where|when|and|et)(?!\p{L})/u.test(found)) return [];
	return found.split(/\s(?:et|and)\s/).filter((phrase) => phrase.split(' ').length <= 12);
}
