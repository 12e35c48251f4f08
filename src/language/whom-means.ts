import { isPlaceName } from './countries.ts';
import type { TextLanguage } from './languages.ts';
import type { ProperName } from './proper-names.ts';
import { blankQuotations } from './quotations.ts';
import type { Speaking } from './report-clauses.ts';
import { isFree } from './speaker-names.ts';
import { recognize, type KnownSpeakers, type Speaker } from './speakers.ts';

/** What is known of an article's speakers where a sentence begins. */
export interface Progress {
	known: KnownSpeakers;
	/** Who spoke last, while a pronoun can mean nobody else. */
	last: Speaker | undefined;
	/** Who spoke before that one. */
	former: Speaker | undefined;
	/** Did the last report name somebody else who may be meant as well? */
	isContested: boolean;
	/** Did the sentence before report or name that one? */
	isFresh: boolean;
}

/** Whoever spoke last, unless the pronoun does not agree, or somebody else was named between. */
export function whomMeans(
	{ agreement, at, inserted }: Extract<Speaking, { by: 'pronoun' }>,
	sentence: string,
	names: ProperName[],
	language: TextLanguage,
	{ known, last, former, isContested, isFresh }: Progress,
): Speaker | undefined {
	const rivals = subjectsOf(sentence, names).filter(({ end }) => end <= at);
	// "Nehru a refusé : …, estime-t-il".
	const opener = rivals.findLast(({ end }) => inserted && /[:;]/.test(sentence.slice(end, at)));
	if (opener) return recognize(opener, known, sentence, language);
	if (!last || (last.agreement !== undefined && last.agreement !== agreement)) return undefined;
	// "Marie Curie… elle. Pierre Curie… Elle": she who spoke before him.
	if (agreement === 'feminine' && last.agreement === undefined && former?.agreement === agreement)
		return undefined;
	if (isContested && /[«“"]/u.test(sentence)) return undefined;
	if (rivals.some((name) => !isNamed(last, name) && !isPlaceName(name.text))) return undefined;
	if (!inserted && !isFresh) return undefined;
	if (agreement === 'plural' && last.agreement === undefined && !last.isAnonymous) return undefined;
	last.agreement = agreement;
	return last;
}

/** The names outside quotations that no preposition governs. */
export function subjectsOf(sentence: string, names: ProperName[]): ProperName[] {
	const text = blankQuotations(sentence, () => false);
	return names.filter((name) => text[name.start] === sentence[name.start] && isFree(text, name));
}

export function isNamed({ words }: Speaker, name: ProperName): boolean {
	return words.has(name.words.at(-1) ?? '');
}
