import { readLexiconFile, readPairs } from './lexicon-files.ts';

/** An ending of an inflected French word, with the endings its dictionary form may have instead. */
type Inflection = readonly [ending: RegExp, dictionaryEndings: readonly string[]];

/** Of nouns and adjectives in the plural: conflits, tribunaux, travaux, bijoux. */
const PLURALS: readonly Inflection[] = [
	[/s$/, ['']],
	[/aux$/, ['al', 'ail', 'au']],
	[/([eo]u)x$/, ['$1']],
];

/** Of nouns and adjectives in the feminine, in the plural too: massives, électrices, vendeuse, algérienne. */
const FEMININES: readonly Inflection[] = [
	[/ives?$/, ['if']],
	[/trices?$/, ['teur']],
	[/euses?$/, ['eux', 'eur']],
	[/([nlt])\1es?$/, ['$1']],
	[/ères?$/, ['er']],
	[/es?$/, ['']],
];

/** Of verbs in -er: before a, â, è and o a soft g is written ge, a soft c ç. */
const VERBS_IN_ER: readonly Inflection[] = [
	[/ge(?:a|as|ai|ais|ait|aient|ant|ons|âmes)$/, ['ger']],
	[/ç(?:a|as|ai|ais|ait|aient|ant|ons|âmes)$/, ['cer']],
	[
		/(?:es?|ent|ées?|és?|a|as|ai|ais|ait|aient|ant|ons|ez|ions|iez|âmes|èrent|er(?:a|as|ai|ais|ait|aient|ons|ez|ont))$/,
		['er'],
	],
];

/** Of verbs in -ir that go like finir. */
const VERBS_IN_IR: readonly Inflection[] = [
	[
		/i(?:|s|t|es?|rent|ss(?:es?|ent|ais|ait|aient|ant|ons|ez)|r(?:a|as|ai|ais|ait|aient|ons|ez|ont))$/,
		['ir'],
	],
];

/** "Mesures" is a plural before it is a form of "mesurer", and "profite" a verb before it is a feminine of "profit". */
const INFLECTIONS = [...PLURALS, ...VERBS_IN_ER, ...VERBS_IN_IR, ...FEMININES];

/** Snowball takes this s for a plural as well, so a head word that has it is no word of its own, unless short: "vers". */
const PLAIN_PLURAL = /^.{4,}[^aiouèsy]s$|[ae]ux$/;

let heads: Set<string> | undefined;

/**
 * The dictionary form of a French word, where the lexicon has one: conflits → conflit, coordonnent → coordonner. Stemmers
 * read endings alone, and take the "-its" and "-ions" of nouns for those of verbs, or an "-ent" of verbs for part of a
 * noun. `word` is in lower case with its accents.
 */
export function dictionaryForm(word: string): string {
	heads ??= readHeads();
	const known = heads;
	if (known.has(word) && !PLAIN_PLURAL.test(word)) return word;
	for (const [ending, replacements] of INFLECTIONS) {
		if (!ending.test(word)) continue;
		const found = replacements.map((one) => word.replace(ending, one)).find((one) => known.has(one));
		if (found !== undefined) return found;
	}
	return word;
}

/** The French words of the lexicon and the thesaurus; of "se lever" the verb. */
function readHeads(): Set<string> {
	const paired = readPairs().map(([, french]) => french.replace(/^(?:se |s['’])/, ''));
	const grouped = readLexiconFile('thesaurus.tsv').flatMap(([, french = '']) => french.split(' '));
	return new Set([...paired, ...grouped].filter((word) => /^\p{Ll}+$/u.test(word)));
}
