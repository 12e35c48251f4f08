import type { TextLanguage } from './languages.ts';
import { isPersonNoun } from './persons.ts';
import { findProperNames } from './proper-names.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { splitWords } from './words.ts';

const APPOSITION =
	/^,\s+(?!(?:le\s|la\s|l['’])\p{Ll}+\s\p{Lu})(?!\p{L}+(?:ant|ing)\s+(?:les?|la|l['’]|qu[e'’]|une?|des|son|sa|ses|the|that|an?|his|her)(?!\p{L}))(?:(?:an?|the|le|la|l['’])\s?)?\p{L}+|^\s*\(|^\s+(?:(?:est|était|is|was|fut)\s|(?:dirige|préside|conduit|commande|enseigne|représente)(?:ait|a)?\s|(?:a été|avait été|was|has been|had been)\s(?:nommée?|élue?|désignée?|named|elected|appointed)\s|(?:heads?|headed|leads?|led|chairs?|chaired|runs?|ran|directs?|directed|teaches|taught|represents|founded|worked|works|studied|served|serves|wrote|grew up|was born)\s|(?:has |had )?spent\s\S+\s(?:years|months|decades)|(?:a |avait )?(?:fondé|passé \S+ ans|travaillé?|étudié|servi|écrit|grandi|est née?)\s)/u;
const OFFICE_BEFORE = /(?<!\p{L})(?:\p{Ll}{4,}\s)(?:\p{L}+\s){0,3}$/u;

/** A definite office between a determiner and the comma before a name, and what ends an apposition. */
const OFFICE_BESIDE =
	/(?<!\p{L})(?:(?:sa|son|leur|la|le|the|its|his|her|their)\s|l['’])((?:\p{L}+[\s'’-]){0,6}\p{L}+),\s$/iu;
const CLOSED = /^\s?(?:[,.;:!?)»”"]|$)/u;

/** Words before a bracket among which stands the office of whoever is named in it. */
const BRACKET_REACH = 7;

/**
 * Does a sentence say who the one asked for is? "Nizar Derdabi, expert en défense" and "X est …" are appositions;
 * "le professeur Mamadou Nientao" only gives an office.
 */
export function introduces(
	sentence: string,
	language: TextLanguage,
	asked: ReadonlySet<string>,
	by: 'apposition' | 'office',
): boolean {
	const names = findProperNames(sentence, language).filter(({ words }) =>
		words.some((word) => asked.has(word)),
	);
	return names.some(
		({ start, end }) =>
			APPOSITION.test(sentence.slice(end)) ||
			followsOffice(sentence.slice(0, start), sentence.slice(end)) ||
			(by === 'office' &&
				(holdsOffice(OFFICE_BEFORE.exec(sentence.slice(0, start)), language) ||
					isInBrackets(sentence.slice(0, start)))),
	);
}

/** "Affirme sa secrétaire, Nadia Belkacem." and "its chief executive, Robert Vance, said"; in "selon la maire, X a fui" X is another. */
function followsOffice(before: string, after: string): boolean {
	const [, office] = OFFICE_BESIDE.exec(before) ?? [];
	return (
		office !== undefined && CLOSED.test(after) && splitWords(office).some(({ text }) => isPersonNoun(text))
	);
}

/** "Par l'inspecteur général des armées en personne (Paul Roy, ndlr)". */
function isInBrackets(before: string): boolean {
	if (!/\(\s*$/.test(before)) return false;
	return splitWords(before)
		.slice(-BRACKET_REACH)
		.some(({ text }) => isPersonNoun(text));
}

/** "Rapporte Mamadou Nientao" gives no office, "said chief executive Ingrid Solheim" does. */
function holdsOffice(before: RegExpExecArray | null, language: TextLanguage): boolean {
	if (before === null) return false;
	const words = splitWords(before[0]).map(({ text }) => text);
	const verb = words.findLastIndex((word) => isSpeechVerb(word, language));
	return verb === -1 || words.slice(verb + 1).some(isPersonNoun);
}
