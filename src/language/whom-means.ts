import { isPlaceName } from './countries.ts';
import type { TextLanguage } from './languages.ts';
import { officeOpening, type Office } from './offices.ts';
import type { ProperName } from './proper-names.ts';
import { blankQuotations } from './quotations.ts';
import type { Speaking } from './report-clauses.ts';
import { isFree } from './speaker-names.ts';
import type { Agreement } from './speaker-pronouns.ts';
import { holderOf, newSpeaker, recognizeHolder, type KnownSpeakers, type Speaker } from './speakers.ts';

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
	const opener = inserted ? subjectBeforeColon(sentence, at, names, language, known) : undefined;
	if (opener) return doesAgree(opener, agreement) ? opener : undefined;
	if (!last || !doesAgree(last, agreement)) return undefined;
	// "Marie Curie… elle. Pierre Curie… Elle": she who spoke before him.
	if (agreement === 'feminine' && last.agreement === undefined && former?.agreement === agreement)
		return undefined;
	// "“No,” she shot back": who answers is not the one who has just spoken.
	if (isFresh && inserted && isReply(sentence, at)) return undefined;
	if (isContested && /[«“"]/u.test(sentence)) return undefined;
	if (rivals.some((name) => !isNamed(last, name) && !isPlaceName(name.text))) return undefined;
	if (!inserted && !isFresh) return undefined;
	if (agreement === 'plural' && last.agreement === undefined && !last.isAnonymous) return undefined;
	last.agreement = agreement;
	return last;
}

function isReply(sentence: string, at: number): boolean {
	return /^(?:répond|répli[qc]|rétor[qc]|repl[iy]|retort|respond|answer|counter|(?:hit|hits|fired|fires|shot|shoots) back)/u.test(
		sentence.slice(at),
	);
}

function doesAgree(speaker: Speaker, agreement: Agreement): boolean {
	return speaker.agreement === undefined || speaker.agreement === agreement;
}

/**
 * "Nehru a refusé : …, estime-t-il", "La procureure a requis trois ans : …, dit-elle": the subject of the clause before
 * the last colon, which in both languages comes before whom it does something to.
 */
function subjectBeforeColon(
	sentence: string,
	at: number,
	names: ProperName[],
	language: TextLanguage,
	known: KnownSpeakers,
): Speaker | undefined {
	const text = blankQuotations(sentence.slice(0, at), () => false);
	const [, earlier = '', clause = ''] = /^(.*[:;])?([^:;]*)[:;][^:;]*$/su.exec(text) ?? [];
	const to = earlier.length + clause.length;
	const near = names.filter(
		({ start, end }) => start >= earlier.length && end <= to && text[start] === sentence[start],
	);
	// "Même avis chez Marie Curie : …, dit-elle".
	const name =
		near.find((one) => isFree(text, one)) ??
		near.find(({ start }) => /(?<!\p{L})chez\s$/u.test(text.slice(0, start)));
	const office = earlier === '' ? officeOpening(clause, language) : undefined;
	const isApart = office && !(name && /^,?[\s\u00a0]$/u.test(sentence.slice(office.end, name.start)));
	if (isApart) return officer({ office, sureness: 'sure' }, sentence, known);
	return name && recognizeHolder({ name, office }, known, sentence, language);
}

/** The names outside quotations that no preposition governs. */
export function subjectsOf(sentence: string, names: ProperName[]): ProperName[] {
	const text = blankQuotations(sentence, () => false);
	return names.filter((name) => text[name.start] === sentence[name.start] && isFree(text, name));
}

export function isNamed({ words }: Speaker, name: ProperName): boolean {
	return words.has(name.words.at(-1) ?? '');
}

/** The one known speaker who holds the office, else the office itself. */
export function officer(
	{ office, sureness }: Omit<Extract<Speaking, { by: 'office' }>, 'by'>,
	sentence: string,
	known: KnownSpeakers,
): Speaker | undefined {
	const holder = holderOf(office, known);
	if (holder || sureness === 'if-known') return holder;
	return anonymous(office, sureness === 'doubtful', sentence);
}

function anonymous({ start, end, words, agreement }: Office, doubtful: boolean, sentence: string): Speaker {
	const speaker = newSpeaker(sentence.slice(start, end));
	return { ...speaker, words: new Set(words), isAnonymous: true, doubtful, agreement };
}
