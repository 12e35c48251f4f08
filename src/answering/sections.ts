import { findDates, formatTextDate, type TextDate } from '../language/text-dates.ts';
import type { Language } from '../language/languages.ts';
import type { Span } from '../language/sentences.ts';
import type { Statement } from '../language/statements.ts';
import type { Article } from '../store/articles.ts';
import type { Entry, SectionName } from './briefings.ts';
import { chooseVaried } from './choose-varied.ts';
import { cite } from './cite.ts';
import { collectInSlices } from './collect-in-slices.ts';
import type { SubjectSentence } from './sentences-about.ts';

/** Of one speaker, where others are to be heard too. */
const MOST_OF_SPEAKER = 2;
/** So many times as many statements as are wanted are looked at, to hear more speakers. */
const CHOICE = 3;

const ARTICLE = /^(?:l['’]|(?:les?|la|the|une?|an?|des)\s)/iu;

/** Makes a section out of the sentences on a subject; the citations are numbered later. */
type MakeSection = (sentences: SubjectSentence[], most: number, language: Language) => Promise<Entry[]>;

export const SECTIONS: Record<SectionName, MakeSection> = {
	essentials: gatherEssentials,
	positions: gatherPositions,
	timeline: gatherTimeline,
};

/** The nearest sentences that do not repeat each other, those of one article together and in its order. */
async function gatherEssentials(sentences: SubjectSentence[], most: number): Promise<Entry[]> {
	const chosen = await chooseVaried(sentences, most);
	const articles = [...new Set(chosen.map(({ article }) => article))];
	const inOrder = chosen.toSorted(
		(a, b) => articles.indexOf(a.article) - articles.indexOf(b.article) || a.start - b.start,
	);
	return inOrder.map(toEntry);
}

/** What is reported of somebody, speaker by speaker, whoever is nearest to the subject first; last what cannot surely be put into anybody's mouth. */
async function gatherPositions(sentences: SubjectSentence[], most: number): Promise<Entry[]> {
	const reported = sentences.filter(({ statement }) => isHeard(statement()));
	const varied = await chooseVaried(reported, most * CHOICE);
	const entries = varied.map((one): Entry => {
		const speaker = speakerOf(one);
		return speaker === undefined ? toEntry(one) : { ...toEntry(one), speaker };
	});
	const groups = entries.reduce<Entry[][]>((known, entry) => {
		const own = known.find(([first]) => first && haveSameSpeaker(first, entry));
		if (!own) return [...known, [entry]];
		own.push(entry);
		return known;
	}, []);
	// Where few speak, as in an interview, each has more room.
	const mostOfSpeaker = Math.max(MOST_OF_SPEAKER, Math.ceil(most / groups.length));
	const named = groups.filter(([first]) => first?.speaker !== undefined);
	const others = groups.filter(([first]) => first?.speaker === undefined);
	return [...named, ...others].flatMap((group) => group.slice(0, mostOfSpeaker)).slice(0, most);
}

/** "Un diplomate" of one article is not that of another; who is named in full is the same everywhere. */
export function haveSameSpeaker(a: Entry, b: Entry): boolean {
	if (a.speaker !== b.speaker) return false;
	const isFullName = /\p{Lu}\p{L}+[ \u00a0-]\p{Lu}/u.test(a.speaker ?? '');
	return isFullName || a.speaker === undefined || a.citation.article.id === b.citation.article.id;
}

/** What happened when, by date: sentences that name a day, a month or a year. */
async function gatherTimeline(
	sentences: SubjectSentence[],
	most: number,
	language: Language,
): Promise<Entry[]> {
	const dates = await collectInSlices(eachDate(sentences));
	const chosen = await chooseVaried(
		sentences.filter((_, at) => dates[at]),
		most,
	);
	return inOrderOfDates(chosen.map(toEntry), language);
}

function* eachDate(sentences: SubjectSentence[]): Generator<TextDate | undefined> {
	for (const one of sentences) yield dateOf(one.article, one);
}

/** The entries that name a date, each with it, the earliest first. */
export function inOrderOfDates(entries: Entry[], language: Language): Entry[] {
	const dated = entries.flatMap((entry) => {
		const date = dateOf(entry.citation.article, entry.citation);
		return date ? [{ entry: { ...entry, date: formatTextDate(date, language) }, from: date.from }] : [];
	});
	return dated.toSorted((a, b) => a.from.getTime() - b.from.getTime()).map(({ entry }) => entry);
}

/** The first time that a stretch of an article names. */
function dateOf({ text, language, published = '' }: Article, { start, end }: Span): TextDate | undefined {
	return findDates(text.slice(start, end), published, language)[0];
}

/** Somebody, or what has a name of its own: "Alger". What only seems to speak, as "l'algue menace", is no position. */
export function isHeard(statement: Statement | undefined): boolean {
	if (!statement) return false;
	return statement.certain || /^\p{Lu}/u.test(statement.speaker.replace(ARTICLE, ''));
}

/** As their article last named them in full; undefined where it may be somebody who is only spoken of. */
function speakerOf({ statement }: SubjectSentence): string | undefined {
	const said = statement();
	return said?.certain === true ? said.speaker : undefined;
}

function toEntry({ article, passage, start, end, statement }: SubjectSentence): Entry {
	return { citation: cite(article, passage, { start, end }, 0, statement()) };
}
