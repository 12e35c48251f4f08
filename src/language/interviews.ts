import { endsAsking } from './asking-sentences.ts';
import { isPeople } from './countries.ts';
import { countriesIn } from './places-in-text.ts';
import { introduces } from './introductions.ts';
import type { TextLanguage } from './languages.ts';
import { findProperNames, type ProperName } from './proper-names.ts';
import { isGoverned } from './speaker-names.ts';
import type { Statement } from './statements.ts';
import { fold, splitWords } from './words.ts';

const BOLD = /^\s*(?:\*\*|__)/;
/** An article with fewer of each is no interview: a report may ask a question or two itself. */
const FEWEST_QUESTIONS = 3;
const FEWEST_IN_FIRST_PERSON = 3;
const FIRST_PERSON =
	/(?<!\p{L})(?:(?:[Jj]e|[Nn]ous|[Nn]otre|[Nn]os|[Mm]on|[Mm]a|[Mm]es|I|[Ww]e|[Mm]y|[Oo]ur)(?!\p{L})|[JjMm]['’])/u;
/** "Marie Duval : Je le crois.": two words with capitals at least. */
const LABEL =
	/^[\s*_]*(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){1,3})[*_]*[ \u00a0\u202f]?:[*_]*\s/u;
const FEWEST_LABELS = 2;
/** The interviewer's own words between the answers, and below them. */
const ASIDE =
	/^[\s*_(]*(?:(?:propos|entretien|interview)s? (?:recueilli|réalisé|conduit|mené)|(?:interviewed|interview) by|avant de nous|before we)|(?<!\p{L})(?:il|elle|he|she) (?:montre|sourit|rit|hésite|réfléchit|soupire|se lève|se tait|smiles|laughs|pauses|sighs|points|shows|stands)(?!\p{L})/iu;

/** Somebody who answers questions, in the sentences from `from` on that are the answers. */
interface Interview {
	from: number;
	/** Are the questions set in bold? */
	isBold: boolean;
	statement: Statement;
}

/** Whose words the sentences of an article are where they answer questions, and which of them ask. */
export interface InterviewReading {
	answerOf: (at: number) => Statement | undefined;
	asks: (at: number) => boolean;
}

/**
 * Whose words the answers of an interview are: of whoever is introduced before the first question. Undefined for what
 * is no interview, and for the sentences that are no answers.
 */
export function readInterview(sentences: string[], language: TextLanguage): InterviewReading {
	const labelled = readLabels(sentences);
	if (labelled) return { answerOf: labelled, asks: (at) => endsAsking(sentences[at] ?? '') };
	const interview = findInterview(sentences, language);
	if (!interview) return { answerOf: () => undefined, asks: () => false };
	const { from, isBold, statement } = interview;
	// "**Une partie de la vallée réclame votre démission.**": set in bold as the questions are, it is one of them.
	const asks = (at: number) => {
		const sentence = sentences[at] ?? '';
		return at >= from && (endsAsking(sentence) || (isBold && BOLD.test(sentence)));
	};
	const isAnswer = (at: number) => at > from && !asks(at) && !ASIDE.test(sentences[at] ?? '');
	return { answerOf: (at) => (isAnswer(at) ? statement : undefined), asks };
}

/**
 * Where several answer, each under their name ("Marie Duval : …"), up to the next name or question: whoever else
 * is introduced said nothing of it. Undefined where fewer than two names stand so.
 */
function readLabels(sentences: string[]): ((at: number) => Statement | undefined) | undefined {
	const labels = sentences.map((sentence) => LABEL.exec(sentence)?.[1]);
	const several = new Set(labels.filter((label, at) => label && labels.indexOf(label) < at));
	if (several.size < FEWEST_LABELS) return undefined;
	let speaking: Statement | undefined;
	const answers = sentences.map((sentence, at) => {
		const label = labels[at];
		if (label && several.has(label)) speaking = answerOf(label);
		else if (endsAsking(sentence) || ASIDE.test(sentence)) speaking = undefined;
		return speaking;
	});
	return (at) => answers[at];
}

function answerOf(speaker: string): Statement {
	const words = splitWords(speaker).map(({ text }) => fold(text));
	return { speaker, words, roles: [], named: true, certain: true };
}

function findInterview(sentences: string[], language: TextLanguage): Interview | undefined {
	const from = sentences.findIndex(endsAsking);
	if (sentences.filter(endsAsking).length < FEWEST_QUESTIONS) return undefined;
	const answers = sentences.slice(from + 1).filter((sentence) => !endsAsking(sentence));
	if (answers.filter((one) => FIRST_PERSON.test(outsideQuotes(one))).length < FEWEST_IN_FIRST_PERSON)
		return undefined;
	const guest = findGuest(sentences.slice(0, from), language);
	if (!guest) return undefined;
	const isBold = BOLD.test(sentences[from] ?? '');
	return {
		from,
		isBold,
		statement: { speaker: guest.text, words: guest.words, roles: [], named: false, certain: true },
	};
}

/** Where a report quotes people, "je" is theirs. */
function outsideQuotes(sentence: string): string {
	return sentence.replace(/«[^»]*»?|“[^”]*”?|"[^"]*"?/gu, '');
}

/** Who is introduced with an office, else who is named first. */
function findGuest(introduction: string[], language: TextLanguage): ProperName | undefined {
	// "Interview by John Carpenter": he asks.
	const told = introduction.filter((sentence) => !ASIDE.test(sentence));
	const named = told.flatMap((sentence) =>
		findProperNames(sentence, language)
			.filter((name) => isPerson(name, sentence))
			.map((name) => ({ name, sentence })),
	);
	const free = named.filter(({ name, sentence }) => !isOfAnother(sentence.slice(0, name.start)));
	const guests = free.length > 0 ? free : named;
	const isIntroduced = ({ name, sentence }: { name: ProperName; sentence: string }) =>
		AGE.test(sentence.slice(name.end)) ||
		introduces(sentence, language, new Set(name.words.map(fold)), 'office');
	return (guests.find(isIntroduced) ?? guests[0])?.name;
}

const AGE = /^, \d{1,3}(?: ans)?,/u;
const GUEST_OF =
	/(?<!\p{L})(?:avec|with|(?:interview|entretien|rencontre) d(?:e|u|['’])?) ?(?:l[ae] |l['’]|the )?(?:\p{Ll}+ ){0,3}$/iu;

/** "Operations of Orvane Minerals", "ahead of the Indian prodigy Arjun Rao": whatever a preposition governs answers nothing. */
function isOfAnother(before: string): boolean {
	const plain = before.replace(/\p{Lu}\p{L}+(?= )/gu, (word) => (isPeople(word) ? word.toLowerCase() : word));
	return isGoverned(plain, plain.length) && !GUEST_OF.test(plain);
}

/** Two words or more, no country, and nothing that an article goes before: "l'Institut d'études". */
function isPerson({ text, words, start }: ProperName, sentence: string): boolean {
	if (words.length < 2 || !/\p{Ll}/u.test(text) || countriesIn(text).length > 0) return false;
	return !/(?:l['’]|(?<!\p{L})(?:la|les|the)\s)$/iu.test(sentence.slice(0, start));
}
