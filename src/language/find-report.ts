import { exposeInserted } from './inserted-clauses.ts';
import type { TextLanguage } from './languages.ts';
import { officeAccording, officeForWhom, officeIssuing } from './offices.ts';
import type { ProperName } from './proper-names.ts';
import { blankQuotations } from './quotations.ts';
import { findClauses, type Clause } from './report-clauses.ts';
import { pronounAlone } from './speaker-pronouns.ts';
import { startsWithVerb } from './speech-verbs.ts';
import { isFree, nameAccording } from './speaker-names.ts';

/** How a sentence says whose words it reports. */
export interface Report extends Clause {
	/** Others whose words are told on: "le général « a promis »…, rapporte Mamadou Nientao". */
	others: ProperName[];
}

/** Undefined where a sentence reports nobody. `names` are those that can speak, in order. */
export function findReport(
	sentence: string,
	names: ProperName[],
	language: TextLanguage,
): Report | undefined {
	const exposed = exposeInserted(sentence, language);
	const text = blankQuotations(exposed, (words) => startsWithVerb(words, language));
	const outside = names.filter(({ start }) => text[start] === sentence[start]);
	const clauses = findClauses(
		text,
		outside.filter((name) => isFree(text, name)),
		language,
	);
	const reporter =
		findAccording(text, outside, clauses, language) ??
		findOpeningReport(text, clauses) ??
		clauses.findLast(({ outer }) => outer) ??
		clauses.find(({ at }) => !isInRelative(text.slice(Math.max(0, at - LONGEST_RELATIVE), at))) ??
		clauses[0];
	if (!reporter) return undefined;
	const { speaking, at, outer } = reporter;
	const named = new Set(
		clauses.flatMap((clause) => (clause.speaking.by === 'name' ? [clause.speaking.name] : [])),
	);
	if (speaking.by === 'name') named.delete(speaking.name);
	return { speaking, others: [...named], at, outer };
}

/** In signs, up to its verb. */
const LONGEST_RELATIVE = 200;

/** "Marie Curie, que Paul Roy accuse, dément": what is told of a speaker in passing is not who speaks. */
function isInRelative(before: string): boolean {
	return /(?:,[\s\u00a0]*(?:qui|que|qu['’]|dont|who)|(?<!\p{L})(?:(?:à|de|par|pour|avec|chez|contre|sur)[\s\u00a0]qui|auquel|auxquels|à laquelle|lequel|laquelle|whom|whose))(?!\p{L})[^,;:«»“”"]*$/u.test(
		before,
	);
}

/** "X estime que…, imagine-t-il": the pronoun goes on with whoever opened the sentence. */
function findOpeningReport(text: string, clauses: Clause[]): Clause | undefined {
	const [first, ...later] = clauses;
	if (first?.speaking.by !== 'name' && first?.speaking.by !== 'office') return undefined;
	if (!/^\p{L}+\s+qu[e'’]/u.test(text.slice(first.at))) return undefined;
	const outer = later.filter((clause) => clause.outer);
	const goesOn =
		outer.length > 0 && outer.every(({ speaking }) => speaking.by === 'pronoun' && speaking.inserted);
	return goesOn ? first : undefined;
}

/** "selon…" speaks for the whole sentence where it opens or closes it, else for what follows another clause. */
function findAccording(
	text: string,
	names: ProperName[],
	clauses: Clause[],
	language: TextLanguage,
): Clause | undefined {
	const pronoun = pronounAlone(text);
	if (pronoun)
		return { speaking: { by: 'pronoun', ...pronoun, inserted: true }, at: pronoun.at, outer: true };
	const name = nameAccording(text, names);
	const told = officeAccording(text, language) ?? officeIssuing(text, language);
	// "selon la ministre, Agnès Roy,": the office is hers.
	const office = !name || (told && told.end < name.start) ? told : undefined;
	const { start, end } = name ?? office ?? { start: 0, end: 0 };
	const isInside =
		clauses.some(({ at, speaking }) => at < start && speaking.by !== 'stranger') &&
		/\p{L}/u.test(text.slice(end));
	if (isInside) return undefined;
	if (name) return { speaking: { by: 'name', name, office }, at: start, outer: true };
	if (office) return { speaking: { by: 'office', office, sureness: 'sure' }, at: start, outer: true };
	const forWhom = officeForWhom(text, language);
	return forWhom && { speaking: { by: 'office', office: forWhom, sureness: 'if-known' }, at: 0, outer: true };
}
