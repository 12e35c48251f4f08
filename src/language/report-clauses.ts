import type { TextLanguage } from './languages.ts';
import { officeAfter, officeBefore, type Office } from './offices.ts';
import { isPersonNoun } from './persons.ts';
import type { ProperName } from './proper-names.ts';
import { pronounBefore, pronounInserted, type Agreement } from './speaker-pronouns.ts';
import {
	AUXILIARY,
	isFinite,
	isImperative,
	isInfinitive,
	isReportingVerb,
	isSayingVerb,
} from './speech-verbs.ts';
import { isGoverned, nameAfter, nameBefore } from './speaker-names.ts';
import { findMoods } from './speaking-moods.ts';

/** Who speaks, as a clause says it: by a name, by an office without a name, by a pronoun, or so that it cannot be made out. */
export type Speaking =
	/** `office` is what the clause calls them beside their name. */
	| { by: 'name'; name: ProperName; office?: Office | undefined }
	| { by: 'office'; office: Office; sureness: 'sure' | 'doubtful' | 'if-known' }
	| { by: 'pronoun'; agreement: Agreement; at: number; inserted: boolean }
	| { by: 'stranger' };

/** A clause that says who speaks. */
export interface Clause {
	speaking: Speaking;
	/** Where its verb stands, or the speaker after "selon". */
	at: number;
	/** Put into what is said, or closing it: it outweighs the clauses before. */
	outer: boolean;
}

/** After a quotation or a comma, or in "Comme l'explique X". */
const INVERTED = new RegExp(
	String.raw`(?:[»”",–—][\s\u00a0]*|[Cc]omme (?:nous )?l(?:e |['’]))${AUXILIARY}$`,
	'u',
);
const AFTER_QUOTATION = new RegExp(String.raw`[»”"]\s*,?[\s\u00a0]*${AUXILIARY}$`, 'u');

/** The clauses of a sentence by whose verbs somebody speaks, in order. */
export function findClauses(text: string, names: ProperName[], language: TextLanguage): Clause[] {
	const verbs = [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
		const end = index + word.length;
		if (!isReportingVerb(text, { start: index, end }, language)) return [];
		const clause = readClause(text, index, end, names, language);
		return clause ? [{ ...clause, at: index }] : [];
	});
	const moods = findMoods(text).flatMap(({ start, end }) => {
		const clause = readSubject(text, start, end, names, language);
		// "The message is clear: …" is nobody's mood.
		const isThing = clause?.speaking.by === 'office' && !isPersonNoun(clause.speaking.office.head);
		return clause && !isThing ? [{ ...clause, at: start }] : [];
	});
	return moods.length === 0 ? verbs : [...verbs, ...moods].toSorted((one, other) => one.at - other.at);
}

function readClause(
	text: string,
	start: number,
	end: number,
	names: ProperName[],
	language: TextLanguage,
): Omit<Clause, 'at'> | undefined {
	const before = text.slice(0, start);
	const inserted = pronounInserted(before, text.slice(end));
	if (inserted)
		return { speaking: { by: 'pronoun', agreement: inserted, at: start, inserted: true }, outer: true };
	const verb = text.slice(start, end);
	const isQuoted = AFTER_QUOTATION.test(before);
	// "Eban, the ambassador, has told": after a comma the speaker may as well stand before it.
	const subject = isQuoted ? undefined : nameBefore(text, start, names, language);
	if (subject) return subjectClause(subject, text, end);
	if (
		INVERTED.test(before) &&
		(isQuoted || (isFinite(verb, before, language) && !isImperative(verb, language)))
	) {
		const name = nameAfter(text, end, names);
		if (name) return { speaking: { by: 'name', name }, outer: true };
		const office = officeAfter(text, end, language);
		if (office) return { speaking: holderBeside(office, text, names), outer: true };
	}
	return readSubject(text, start, end, names, language);
}

/** "…”, said its spokeswoman, X": the name after the comma is whose office it is. */
function holderBeside(office: Office, text: string, names: ProperName[]): Speaking {
	// ", Paul Roy étant parti" is somebody else.
	const name = names.find(
		({ start, end }) =>
			/^,[\s\u00a0]+$/u.test(text.slice(office.end, start)) &&
			/^[\s\u00a0]*(?:[,;.:!?)»”"]|$)/u.test(text.slice(end)),
	);
	return name ? { by: 'name', name, office } : { by: 'office', office, sureness: 'sure' };
}

function subjectClause(name: ProperName, text: string, verbEnd: number): Omit<Clause, 'at'> {
	// "Dulles had said no, Eden recalled.": a clause that closes the sentence is about all of it.
	const closes = /^\s*(?:[.»”"]|$)/u.test(text.slice(verbEnd));
	return { speaking: { by: 'name', name }, outer: closes && /,\s*$/.test(text.slice(0, name.start)) };
}

function readSubject(
	text: string,
	start: number,
	end: number,
	names: ProperName[],
	language: TextLanguage,
): Omit<Clause, 'at'> | undefined {
	const before = text.slice(0, start);
	const name = nameBefore(text, start, names, language);
	if (name) return subjectClause(name, text, end);
	const agreement = pronounBefore(before);
	if (agreement) return { speaking: { by: 'pronoun', agreement, at: start, inserted: false }, outer: false };
	// "sans les reconnaître": an infinitive has no subject.
	const office = isInfinitive(text.slice(start, end), language) ? undefined : officeBefore(before, language);
	const verb = text.slice(start, end);
	if (!office && !isStranger(before) && !(isSayingVerb(verb, language) && isFinite(verb, before, language)))
		return undefined;
	if (!office) return { speaking: { by: 'stranger' }, outer: false };
	if (isGoverned(text, office.start)) return { speaking: { by: 'stranger' }, outer: false };
	const closes = /^\s*(?:[.»”"]|$)/u.test(text.slice(end));
	// "Le feu s'est déclaré": nobody speaks.
	const isThing = verb.startsWith('déclar') && /s['’]est\s$/u.test(before) && !isPersonNoun(office.head);
	const sureness = !isThing && isSure(text, start, end, language) ? 'sure' : 'doubtful';
	const outer = closes && /[,»”"]\s*$/.test(text.slice(0, office.start));
	return { speaking: { by: 'office', office, sureness }, outer };
}

/** Not as a treaty "proposes" or "wants". */
function isSure(text: string, start: number, end: number, language: TextLanguage): boolean {
	if (isSayingVerb(text.slice(start, end), language) || /[»”"]/u.test(text.slice(0, start))) return true;
	return /^\s*(?:que|qu['’]|that|:)(?!\p{L})|^\s*[«“"]/u.test(text.slice(end));
}

/** "Officials said", "Schuman's spokesman said", and whoever speaks after a quotation. */
function isStranger(before: string): boolean {
	const bare = new RegExp(String.raw`^[\s«“"]*(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{L}{3,}s\s${AUXILIARY}$`, 'u');
	const owned = new RegExp(String.raw`['’]s\s(?:\p{L}+\s){1,3}${AUXILIARY}$`, 'u');
	return AFTER_QUOTATION.test(before) || bare.test(before) || owned.test(before);
}
